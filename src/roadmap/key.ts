import { remembered } from "./remembered.ts";

/** A key as its words, for comparison: `acceptanceCriteria`, `acceptance-criteria` -> `acceptance criteria`. */
export const keyWords = remembered(key =>
  key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_\-./\s]+/g, " ")
    .trim()
    .toLowerCase(),
);
