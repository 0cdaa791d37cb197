import { decisionKinds } from "../justification/decision.ts";
import type { Key, Shape, Text } from "./shape.ts";

const day: Shape = { expected: "a day such as 2026-11-23", text: { pattern: /^\d{4}-\d\d-\d\d$/ } };
const text = (expected: string): Shape => ({ expected, text: {} });
/** Nothing above this folder. */
const path: Text = { pattern: /^(?!\.\.[\\/])(?!.*[\\/]\.\.[\\/]).*[^\\/]$/ };

/** What `decisions` may hold in `.feature-scope.yaml`. */
export const decisionsKey: Key = {
  says: "Decisions about features whose roadmaps are to stay as they are. With `here`, or with the first of a list, new ones are written to this file.",
  shape: {
    expected: "here, or a list of decisions",
    text: { what: "value", words: ["here"] },
    list: {
      expected: "a decision",
      keys: {
        what: "key",
        forms: [["roadmap", "feature", "kind", "reason"]],
        known: {
          roadmap: {
            says: "The roadmap, from this folder: `docs/roadmap.yaml`.",
            shape: { expected: "a path such as docs/roadmap.yaml", text: path },
          },
          feature: { says: "Id or title of the feature.", shape: text("the id or title of a feature") },
          kind: {
            says: "What was decided.",
            shape: { expected: "a kind", text: { what: "decision", words: decisionKinds } },
          },
          reason: { says: "Why it was decided so.", shape: text("a reason") },
          date: { says: "When it was decided: `2026-11-23`.", shape: day },
          revisit: { says: "When to decide again: `2027-05-01`.", shape: day },
          to: { says: "Who has it from then on, where it is handed over.", shape: text("a name") },
          announce: { says: "When its users are told that it goes.", shape: day },
          stop_new_use: { says: "From when on nobody begins to use it.", shape: day },
          remove_by: { says: "When it is gone.", shape: day },
        },
      },
    },
  },
};
