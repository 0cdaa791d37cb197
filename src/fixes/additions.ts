import { decisionKinds } from "../justification/decision.ts";
import { blanks } from "../roadmap/placeholder.ts";
import type { Blank } from "./draft.ts";
import type { NewKey, Value } from "./value.ts";

/** What may be added to an entry, in the notation that the review reads; a day is written 2026-11-23. */

const howMany: Value = { number: { shown: blanks.count, example: "12" } };
const source: Value = { text: { shown: blanks.source, example: "support desk" } };

/** A blank of which one is chosen. */
export const oneOf = ([shown, ...others]: readonly string[]): Blank => ({ shown: shown!, others });

export const why = (key: string): NewKey => ({
  key,
  value: { text: { shown: blanks.reason, example: "Clerks need it to sign what they print" } },
});

export const demand = (key: string, day: string): NewKey => ({
  key,
  value: {
    list: [
      {
        map: {
          kind: { word: oneOf(["request", "complaint", "incident"]) },
          count: howMany,
          unit: { word: { shown: "customers" } },
          date: { word: day },
          source,
        },
      },
    ],
  },
});

export const usage = (key: string, day: string): NewKey => ({
  key,
  value: {
    list: [
      {
        map: {
          kind: { word: "usage" },
          count: howMany,
          unit: { word: { shown: "users" } },
          window: { word: { shown: "30 days" } },
          date: { word: day },
          source,
        },
      },
    ],
  },
});

export const goal = (key: string, names: readonly string[]): NewKey => ({ key, value: oneName(names) });

const oneName = (names: readonly string[]): Value =>
  names.every(isPlain) ? { word: oneOf(names) } : { text: oneOf(names) };

/** That an entry is of a kind of work which the policy calls essential; `tags` and the like hold several. */
export const kind = (key: string, names: readonly string[]): NewKey => ({
  key,
  value: /^(?:labels|tags)$/i.test(key) ? { list: [oneName(names)] } : oneName(names),
});

/** A name that means itself with and without quotes. */
export const isPlain = (name: string): boolean =>
  /^\p{L}[\p{L}\p{N} _.-]*$/u.test(name) && !/^(?:true|false|yes|no|null)$/i.test(name);

const reason: Value = { text: { shown: blanks.decision, example: "It would cost more than it is worth" } };

export const decision = (key: string, day: string): NewKey => ({
  key,
  value: {
    map: {
      kind: { word: oneOf(decisionKinds) },
      reason,
      date: { word: day },
      revisit: { word: { shown: monthsAfter(day) } },
    },
  },
});

export const exemption = (key: string, day: string): NewKey => ({
  key,
  value: { map: { kind: { word: "exempt" }, reason, date: { word: day } } },
});

/** Why it was given up. */
export const farewell = (key: string, day: string): NewKey => ({
  key,
  value: { map: { kind: { word: oneOf(["cut", "sunset", "hand-over"]) }, reason, date: { word: day } } },
});

/** Three months on, the length of a plan: what is only kept or put off has to say when it is looked at again. */
export function monthsAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 91);
  return date.toISOString().slice(0, 10);
}
