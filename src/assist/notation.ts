import type { DecisionKind } from "../justification/decision.ts";

/** What a key of the notation holds. */
export interface NotationKey {
  /** Markdown. */
  readonly says: string;
  /** `texts` is one or several; `maps` is one map, several, or a sentence. */
  readonly form: "text" | "texts" | "count" | "day" | "map" | "maps";
  /** What is usually written there, with what it means. Anything else may be. */
  readonly words?: Readonly<Record<string, string>>;
  readonly keys?: Notation;
}

export type Notation = Readonly<Record<string, NotationKey>>;

const evidence: Notation = {
  kind: {
    says: "What happened: somebody used it, or asked for it.",
    form: "text",
    words: {
      usage: "It is used, and somebody counted.",
      request: "Somebody asked for it.",
      complaint: "Somebody complained that it is missing or bad.",
      incident: "The lack of it did harm.",
    },
  },
  count: { says: "How many: `412`.", form: "count" },
  unit: { says: "What was counted: `users`, `customers`, `files lost`.", form: "text" },
  window: { says: "Over which time it was counted: `30 days`.", form: "text" },
  date: { says: "When it was counted or happened: `2026-10-31`.", form: "day" },
  source: { says: 'Where it can be looked up: `server log`, an address, `support desk, tag "export"`.', form: "text" },
};

const decision: Notation = {
  kind: {
    says: "What was decided.",
    form: "text",
    words: {
      keep: "It stays as it is.",
      defer: "Not now.",
      cut: "It will not be built, or be taken out.",
      sunset: "It is taken out step by step.",
      "hand-over": "Somebody else carries it on.",
      exempt: "It need not justify itself.",
    } satisfies Record<DecisionKind, string>,
  },
  reason: { says: "Why it was decided so.", form: "text" },
  date: { says: "When it was decided: `2026-11-23`.", form: "day" },
  revisit: { says: "When to decide again: `2027-05-01`.", form: "day" },
  to: { says: "Who has it from then on, where it is handed over.", form: "text" },
  announce: { says: "When its users are told that it goes: `2026-12-01`.", form: "day" },
  stop_new_use: { says: "From when on nobody begins to use it: `2027-03-01`.", form: "day" },
  remove_by: { says: "When it is gone: `2027-06-01`.", form: "day" },
};

/** How an entry can say all that the review asks for. Other ways to say it are read as well. */
export const notation: Notation = {
  id: { says: "A short name by which other entries refer to this one.", form: "text" },
  title: { says: "What people call the feature.", form: "text" },
  status: {
    says: "How far it is.",
    form: "text",
    words: {
      planned: "Not begun.",
      "in-progress": "Being built.",
      shipped: "In the hands of users.",
      dropped: "Decided against.",
    },
  },
  why: { says: "Who needs it and what for, in a sentence.", form: "text" },
  evidence: {
    says: "Facts that can be checked: who asked, was hurt by the lack, or uses it.",
    form: "maps",
    keys: evidence,
  },
  cost: { says: "How much work it is: `5 points`, `3 days`, `M`.", form: "text" },
  goal: { says: "The goal it serves.", form: "texts" },
  depends_on: { says: "Ids of the features that must come first.", form: "texts" },
  code: { says: "Where it is in the code: `src/export/**`.", form: "texts" },
  decision: { says: "What was decided about it, and why.", form: "map", keys: decision },
};
