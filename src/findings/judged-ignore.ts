import type { IgnoreComment, NamedRule } from "../roadmap/ignore-comments.ts";

/**
 * What became of a rule that a comment names: it ignores a finding, or would if the comment gave a reason; there is nothing
 * to ignore, or there is at another line of the same entry, or that is not sure since the file could not be read as a whole;
 * the rule does not run; it speaks in the settings, where the limit stands; no comment may ignore it; there is none of this
 * name.
 */
export type IgnoreOutcome = "used" | "unused" | "misplaced" | "unsure" | "off" | "in-settings" | "never" | "unknown";

export interface JudgedName extends NamedRule {
  readonly outcome: IgnoreOutcome;
  /** The rule that was probably meant, where there is none of this name. */
  readonly meant?: string;
}

/** A comment that asks to ignore findings, and what became of that. */
export interface JudgedIgnore extends Omit<IgnoreComment, "rules"> {
  readonly rules: readonly JudgedName[];
}
