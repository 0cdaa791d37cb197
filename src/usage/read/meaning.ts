import type { Meaning } from "../measured.ts";

const signs: readonly (readonly [Meaning, RegExp])[] = [
  ["demand", /\b(?:votes?|followers?|subscribers?|watchers?|upvotes?|reactions?|stars?)$/i],
  ["availability", /\b(?:support|availability|supported)$/i],
  ["configuration", /\b(?:enabled|switches|configured|instrumented)$/i],
  ["cost", /^(?:[A-Z]{3}|[$€£¥])$/],
];

/** What a number speaks of, by its unit: votes are wishes, support is what could be used, and what is switched on is not used. */
export const meaningOf = (unit: string): Meaning => signs.find(([, sign]) => sign.test(unit))?.[0] ?? "use";
