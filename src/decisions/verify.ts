import { isSameTitle } from "../fixes/known.ts";
import { decisionOf, isOfDecision, sunsetSteps } from "../justification/decision.ts";
import type { JudgedText } from "../review.ts";
import type { Feature, Span, Status } from "../roadmap/feature.ts";
import type { NewDecision } from "./new-decision.ts";

/** What is to be so after a decision was written into the entry of a feature. */
export interface Expected {
  /** Position of the feature. */
  readonly at: number;
  readonly decision: NewDecision;
  readonly status: Status;
}

/** Whether the text says the same as before but for the decision and the status of one feature, and says these as wanted. */
export function isWritten(before: JudgedText, after: JudgedText, { at, decision, status }: Expected): boolean {
  const messages = ({ roadmap }: JudgedText) => roadmap.problems.map(({ message }) => message).join("\n");
  return (
    messages(after) === messages(before) &&
    after.features.length === before.features.length &&
    before.features.every((feature, index) => {
      const same = after.features[index]!;
      if (index === at) {
        const isSame = isSameTitle(feature.title.text, same.title.text) && decidedIn(feature) === decidedIn(same);
        return isSame && same.status === status && says(same, decision);
      }
      const [entry, written] = [before.features[at]!, after.features[at]!];
      return saysOf(feature, entry) === saysOf(same, written);
    })
  );
}

/** What a feature says besides what stands in the entry of another, which may be a part of it. */
function saysOf(feature: Feature, { span: other }: Feature): string {
  const isApart = ({ span }: { readonly span: Span }) => span.end <= other.start || other.end <= span.start;
  const { title, id, group, status, statusAsWritten, effort, fields, comments } = feature;
  return JSON.stringify([
    [title.text, id, group, status, statusAsWritten?.text, effort?.amount],
    [fields.filter(isApart).map(({ path, value }) => [path, value])],
    comments.filter(isApart).map(({ text }) => text),
  ]);
}

/**
 * What the feature decided about says besides decision and status. What was a text may stand under a key now, and a comment
 * behind it in the entry.
 */
function decidedIn({ id, group, effort, statusAsWritten, fields }: Feature): string {
  const kept = fields.filter(({ path, span }) => !isOfDecision(path) && span.start !== statusAsWritten?.span.start);
  return JSON.stringify([id, group, effort?.amount, ...kept.map(({ value }) => value)]);
}

/** Whether it is this decision that is read of a feature. */
export function says(feature: Feature, { kind, reason, date, revisit, to, steps = {} }: NewDecision): boolean {
  const said = decisionOf(feature);
  return (
    said?.kind === kind &&
    said.reason?.text === reason &&
    said.date?.text === date &&
    said.revisit?.text === (revisit ?? steps.removeBy) &&
    said.to?.text === to &&
    sunsetSteps.every(step => said.steps?.[step]?.text === steps[step])
  );
}
