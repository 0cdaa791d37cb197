import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { readConfig } from "../config/config.ts";
import { type Draft, replacement } from "../fixes/draft.ts";
import { keyOf } from "../fixes/entry-node.ts";
import { blockLines, insertKeys, linesBehind } from "../fixes/insert-key.ts";
import { columnOf } from "../fixes/place.ts";
import { type NewKey, quoteOf, type Value } from "../fixes/value.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { withTold } from "../justification/told-decisions.ts";
import { composeDocuments } from "../roadmap/compose.ts";
import type { Span } from "../roadmap/feature.ts";
import { editsOf, withEdits } from "./edits.ts";
import type { NewDecision } from "./new-decision.ts";
import { mapOf, partsOf, textStyle } from "./notation.ts";
import { replaceParts } from "./replace.ts";
import { says } from "./verify.ts";
import { onOneLine, type Refused, type WrittenDecision } from "./write.ts";

/**
 * Writes a decision into the text of a `.feature-scope.yaml` whose `decisions` says that they stand there. Never throws.
 * @param roadmap relative to the folder of the settings.
 * @param features of that roadmap, of which the one `at` a position is decided about.
 */
export function writeDecisionInSettings(
  settings: string,
  roadmap: string,
  features: readonly JudgedFeature[],
  at: number,
  given: NewDecision,
): WrittenDecision | Refused {
  const decision = onOneLine(given);
  if (decision.reason === "") return { refused: "A decision needs a reason." };
  const feature = features[at];
  if (!feature) return { refused: "The feature is not in the file any more. Review the file again." };
  const name = nameOf(feature, features);
  if (name === undefined) {
    return { refused: "Several features have this title. Give this one an id, by which the settings can name it." };
  }
  const before = readConfig(settings);
  const old = before.decisions?.findLast(one => one.roadmap === roadmap && one.feature === name);
  const drafts = draftsOf(settings, { roadmap, feature: name }, decision, old?.spans.feature);
  const edits = drafts && editsOf(settings, drafts);
  const after = edits && readConfig(withEdits(settings, edits));
  const told = after?.decisions?.filter(one => one.roadmap === roadmap && one.feature === name) ?? [];
  const isWritten =
    after !== undefined &&
    after.problems.length <= before.problems.length &&
    told.length === 1 &&
    says(withTold([feature], told)[0]!, decision);
  if (!edits || !isWritten) {
    return {
      refused: "The decision could not be added to .feature-scope.yaml. Mend what is wrong with the file first.",
    };
  }
  const isGivenUp = (decision.kind === "cut" || decision.kind === "sunset") && feature.status !== "dropped";
  const note = "The roadmap stays as it is, and so does the status there.";
  return { title: `Decide: ${decision.kind}`, edits, ...(isGivenUp && { note }) };
}

/** The id of a feature, or else its title, where no other has the same. */
function nameOf({ id, title }: JudgedFeature, features: readonly JudgedFeature[]): string | undefined {
  const isOnly = (name: string) =>
    features.filter(other => other.id === name || other.title.text === name).length === 1;
  return [id, title.text].find(name => name !== undefined && isOnly(name));
}

interface Name {
  readonly roadmap: string;
  readonly feature: string;
}

function draftsOf(text: string, name: Name, decision: NewDecision, before: Span | undefined): Draft[] | undefined {
  const documents = composeDocuments(text) ?? [];
  const top = documents[0]?.contents;
  if (!isMap(top) || documents.some(({ errors }) => errors.length > 0)) return undefined;
  const quote = quoteOf(documents);
  const texts = textStyle(documents);
  const nameIn = (text: string): Value => (/^[\w./-]+$/.test(text) ? { word: text } : texts(text));
  const parts = partsOf(decision, { nameOf: key => key, others: [] }, texts);
  const entry = { roadmap: nameIn(name.roadmap), feature: nameIn(name.feature), ...mapOf(parts) };
  const added: NewKey = { key: "decisions", value: { list: [{ map: entry }] } };
  const value = top.items.find(item => keyOf(item) === "decisions")?.value;
  if (isScalar(value) && !top.flow) {
    // In the place of "here", and below it, so that a comment stays behind the key.
    const [start, end] = value.range!;
    const [, ...lines] = blockLines(text, added, quote);
    const colon = text.slice(0, start).trimEnd().length;
    return [replacement({ start: colon, end }), linesBehind(text, end, columnOf(text, top.range![0]), lines)];
  }
  // The one that is known to be about the feature, by the place where its name stands.
  const same = isSeq(value)
    ? value.items.find(item => isMap(item) && before !== undefined && holds(item, before))
    : undefined;
  return isMap(same) ? replaceParts(text, same, parts, quote) : insertKeys(text, top, [added], quote);
}

const holds = ({ range }: YAMLMap, { start }: Span): boolean => range![0] <= start && start < range![1];
