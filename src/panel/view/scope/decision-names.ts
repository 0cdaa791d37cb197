import type { DecisionKind, SunsetStep } from "../../scope-protocol.ts";

export const decisionNames = {
  keep: "Keep",
  defer: "Defer",
  cut: "Cut",
  sunset: "Sunset",
  "hand-over": "Hand over",
  exempt: "Exempt",
} as const satisfies Record<DecisionKind, string>;

/** In their order. */
export const stepNames = {
  announce: "Announce",
  stopNewUse: "Stop new use",
  removeBy: "Remove by",
} as const satisfies Record<SunsetStep, string>;
