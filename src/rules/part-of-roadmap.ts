import type { JudgedFeature } from "../justification/level.ts";

/** The part of the roadmap an entry stands in. "Now" and "later" are no parts: an entry moves through them. */
export function partOf({ group, statusAsWritten }: JudgedFeature): readonly string[] {
  return group.at(-1) === statusAsWritten?.text ? group.slice(0, -1) : group;
}
