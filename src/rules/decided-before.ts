import { decisionOf } from "../justification/decision.ts";
import { endingOf } from "../justification/dropped.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { isOpen } from "./dependencies.ts";
import { isNearTitle, type TitleWords, titleWords } from "./near-title.ts";
import { partOf } from "./part-of-roadmap.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "decided-before",
  severity: "information",
  summary: "Much the same was dropped before",
  *check({ features }) {
    const dropped = features.filter(({ status }) => status === "dropped").flatMap(named);
    if (dropped.length === 0) return;
    for (const { feature, title, part } of features.filter(isOpen).flatMap(named)) {
      const before = dropped.filter(one => one.part === part && isNearTitle(one.title, title));
      const [first] = before;
      // What was dropped again and again is a label that entries share, and a decision has looked at it already.
      if (!first || before.length > mostEntries || decisionOf(feature)?.reason || goesOn(first.feature, feature))
        continue;
      const why = endingOf(first.feature).reason?.text;
      const reason = why === undefined ? "nothing says why" : `the reason was ${quoted(why.replace(/[.。]+$/u, ""))}`;
      yield {
        at: feature.title.span,
        feature,
        message: `${quoted(feature.title.text)} is much like ${quoted(first.feature.title.text)}, which was dropped; ${reason}. Say what is different now, or leave it dropped.`,
        related: { message: "What was dropped", span: first.feature.title.span },
      };
    }
  },
});

const mostEntries = 3;

function named(feature: JudgedFeature): { feature: JudgedFeature; title: TitleWords; part: string }[] {
  const title = titleWords(feature.title.text);
  return title ? [{ feature, title, part: partOfAnyTime(feature) }] : [];
}

/** "Search" for two apps is two features. What was dropped in "Q1 2025" or "Phase 2" comes back in another of those. */
const partOfAnyTime = (feature: JudgedFeature): string =>
  JSON.stringify(partOf(feature).filter(group => !/\d/.test(group)));

/** Words of an entry that was not decided against, but became another. */
const becameAnother = /supersed|replac|merg|moved|absorb|duplicat|split|renamed|consolidat|rolled into|folded into/i;

/** Whether the dropped entry says that it lives on in another, or the open one speaks of it. */
function goesOn(dropped: JudgedFeature, { id, fields }: JudgedFeature): boolean {
  const { reason } = endingOf(dropped);
  if (becameAnother.test(dropped.statusAsWritten?.text ?? "") || becameAnother.test(reason?.text ?? "")) return true;
  if (dropped.fields.some(({ path, value }) => becameAnother.test(path) || (id !== undefined && value === id)))
    return true;
  return dropped.id !== undefined && fields.some(({ value }) => value === dropped.id);
}
