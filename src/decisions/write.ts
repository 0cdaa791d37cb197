import type { Fix } from "../findings/finding.ts";
import { entryNode } from "../fixes/entry-node.ts";
import type { DecisionKind } from "../justification/decision.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { type ReviewOptions, readAndJudge } from "../review.ts";
import type { Layout } from "../roadmap/layout.ts";
import { draftsOf } from "./drafts.ts";
import { editsOf, withEdits } from "./edits.ts";
import { fileOf } from "./file.ts";
import type { NewDecision } from "./new-decision.ts";
import { hasOwnStatus, statusWord } from "./status-word.ts";
import { isWritten } from "./verify.ts";

/** The edits that write a decision. */
export interface WrittenDecision extends Fix {
  /** What is not as a person may expect: a sentence. */
  readonly note?: string;
}

/** Why it cannot be written: a sentence, or two. */
export interface Refused {
  readonly refused: string;
}

/**
 * Writes a decision into the entry of a feature, in the notation of its file, as the fewest edits. Each way was tried: the
 * text says the same as before but for the decision, and the status of what is cut or sunset. Never throws.
 * @param at position of the feature among those that the text holds when it is read with the same options.
 */
export function writeDecision(
  text: string,
  at: number,
  given: NewDecision,
  options: ReviewOptions = {},
): WrittenDecision | Refused {
  const decision = onOneLine(given);
  if (decision.reason === "") return { refused: "A decision needs a reason." };
  const file = fileOf(text, options);
  const feature = file.judged.features[at];
  if (!feature) return { refused: "The feature is not in the file any more. Review the file again." };
  const node = entryNode(file.documents, feature, text);
  if (!node) return { refused: "The entry is no YAML that a decision could be added to. Write it beside the entry." };
  const { word, note } = newStatus(decision.kind, feature, file.judged.features, file.judged.roadmap.layout);
  for (const status of word === undefined ? [undefined] : [word, undefined]) {
    for (const drafts of draftsOf(file, feature, node, decision, status)) {
      const edits = editsOf(text, drafts);
      const after = readAndJudge(withEdits(text, edits), options);
      if (!isWritten(file.judged, after, { at, decision, status: status ? "dropped" : feature.status })) continue;
      const said = status === word ? note : unchanged;
      return { title: `Decide: ${decision.kind}`, edits, ...(said !== undefined && { note: said }) };
    }
  }
  return { refused: "The entry cannot hold a decision without saying something else than before. Write it by hand." };
}

const unchanged = "Its status stays as it is: the file has no key that could say otherwise.";

/** The word to set the status to, or why it stays. */
function newStatus(
  kind: DecisionKind,
  feature: JudgedFeature,
  features: readonly JudgedFeature[],
  layout: Layout | undefined,
): { readonly word?: string; readonly note?: string } {
  if ((kind !== "cut" && kind !== "sunset") || feature.status === "dropped") return {};
  const { statusAsWritten } = feature;
  if (statusAsWritten && !hasOwnStatus(feature)) {
    return { note: `Its status comes from "${statusAsWritten.text}", where it stands. Move the entry, if you like.` };
  }
  if (!features.some(hasOwnStatus)) return { note: "No entry of the file has a status, so that none was set." };
  const word = statusWord(kind, features, layout);
  return word === undefined
    ? { note: "Its status stays as it is: the file has no word yet for what is to be taken away." }
    : { word };
}

export function onOneLine({ to, ...decision }: NewDecision): NewDecision {
  const line = (text: string) => text.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return { ...decision, reason: line(decision.reason), ...(to !== undefined && { to: line(to) }) };
}
