import type { PanelCommand, PanelState } from "../protocol.ts";
import { post } from "./host.ts";

interface Invitation {
  readonly words: readonly string[];
  readonly buttons: readonly { readonly label: string; readonly command: PanelCommand }[];
}

const invitations = {
  loading: { words: ["Looking for roadmaps…"], buttons: [] },
  "no-workspace": {
    words: ["Open the folder your roadmap is in to see what justifies each of its features."],
    buttons: [{ label: "Open Folder", command: "openFolder" }],
  },
  "no-roadmap": {
    words: [
      "No roadmap was found in this workspace.",
      "Feature Scope reads the YAML file a project already plans in, such as roadmap.yaml, and says of every feature what justifies it.",
    ],
    buttons: [
      { label: "Create a Roadmap", command: "createRoadmap" },
      { label: "Choose a File…", command: "chooseRoadmap" },
    ],
  },
} as const satisfies Record<Exclude<PanelState["kind"], "review">, Invitation>;

/** Shown in place of a review, with the way out where there is one. */
export function Empty({ kind }: { kind: keyof typeof invitations }) {
  const { words, buttons }: Invitation = invitations[kind];
  return (
    <main class="empty" aria-busy={kind === "loading"}>
      {words.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {buttons.map(({ label, command }, index) => (
        <button
          key={command}
          type="button"
          class={index === 0 ? "primary" : "secondary"}
          onClick={() => post({ type: "command", command })}
        >
          {label}
        </button>
      ))}
    </main>
  );
}
