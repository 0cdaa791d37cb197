import { useEffect, useState } from "preact/hooks";
import type { ScopeState, ToScopePage } from "../../scope-protocol.ts";
import { onMessage, post } from "../host.ts";
import { ScopePage } from "./page.tsx";

const empty = {
  loading: "Looking for roadmaps…",
  nothing: "No roadmap was found in this workspace.",
} as const;

export function ScopeApp() {
  const [state, setState] = useState<ScopeState | null>(null);
  useEffect(() => {
    const stop = onMessage<ToScopePage>(message => setState(message.state));
    post({ type: "ready" });
    return stop;
  }, []);

  if (!state) return null;
  if (state.kind === "scope") return <ScopePage state={state} />;
  return (
    <main class="empty" aria-busy={state.kind === "loading"}>
      <p>{empty[state.kind]}</p>
    </main>
  );
}
