import type { Feature } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { remembered } from "../roadmap/remembered.ts";
import { decisionOf } from "./decision.ts";

/** Words for a time or state that binds nobody yet. */
const unbound =
  /^(?:later|someday|maybe|backlog|icebox|ideas?|wish ?list|future|deferred|postponed|parked|parking lot|paused|on hold|optional|nice to have|could(?: have)?|candidates?|proposed|proposals?|considering|under (?:consideration|review)|explor(?:ing|ation)|drafts?|long term|unscheduled|unplanned|requested|tbd)(?: |$)/;

const timeKey = remembered(path =>
  /^(?:horizon|time ?frame|when|release|milestone|bucket|target|quarter|phase|sprint|moscow|commitment)$/.test(
    keyWords(path),
  ),
);

/** Whether it can still be decided whether a feature is built. */
export function isOpen({ status }: Feature): boolean {
  return status !== "shipped" && status !== "dropped";
}

/**
 * Whether work on a feature is promised: it is in progress, or planned without a word that puts it off, such as `status:
 * backlog`, a group "Later", `release: someday` or a decision to defer it.
 */
export function isPromised(feature: Feature): boolean {
  if (!isOpen(feature)) return false;
  if (feature.status === "in-progress") return true;
  const { statusAsWritten, group, fields } = feature;
  const times = fields.filter(({ path }) => timeKey(path)).map(({ value }) => value);
  if ([statusAsWritten?.text ?? "", ...group, ...times].some(text => unbound.test(words(text)))) return false;
  const decision = decisionOf(feature);
  return !decision || decision.kind === "keep" || decision.kind === "exempt";
}

const words = remembered(text =>
  text
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
