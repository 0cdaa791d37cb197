import type { DecisionKind } from "../../scope-protocol.ts";

export const decisionNames = {
  keep: "Keep",
  defer: "Defer",
  cut: "Cut",
  sunset: "Sunset",
  "hand-over": "Hand over",
  exempt: "Exempt",
} as const satisfies Record<DecisionKind, string>;
