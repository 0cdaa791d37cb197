import { remembered } from "../roadmap/remembered.ts";

/** A name for comparison, without case, plural and the signs between words: `Tech-Debts` -> `tech debt`. */
export const plainName = remembered(name =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<=[^s])s$/, ""),
);
