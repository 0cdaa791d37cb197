import type { JudgedFeature } from "../justification/level.ts";
import type { Field } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";
import { sortedOut } from "./sorted-out.ts";

export default defineRule({
  id: "delivery-is-not-evidence",
  severity: "hint",
  summary: "What stands under evidence shows that it was built, and not that anyone needs it",
  *check({ features }) {
    for (const feature of sortedOut(features).evident) {
      const fields = feature.fields.filter(({ path }) => /^evidence(?:\.|$)/i.test(path));
      const trace = citesAny(feature, fields) ? undefined : fields.find(isTrace);
      if (!trace) continue;
      yield {
        at: trace.span,
        feature,
        message: `${quoted(trace.value)} speaks of the work on ${quoted(feature.title.text)}, and not of anyone who needs or uses it. Move it under a key such as "delivery", and keep "evidence" for who asked, what went wrong without it, and how many use it.`,
      };
    }
  },
});

/** Where one piece does speak of people, the others may well belong to it. */
function citesAny({ evidence }: JudgedFeature, fields: readonly Field[]): boolean {
  return evidence.some(({ span }) => fields.some(field => field.span.start === span.start));
}

/** Whether nothing but traces stands in these fields of an entry, and what they say of themselves. */
export const areTraces = (fields: readonly Field[]): boolean =>
  fields.every(field => isTrace(field) || aboutKeys.test(lastWords(field)));

const lastWords = ({ path }: Field): string => keyWords(path.slice(path.lastIndexOf(".") + 1));

function isTrace({ path, value }: Field): boolean {
  const keys = path.split(".").slice(1).map(keyWords);
  return (
    keys.some(key => traceKeys.test(key)) || (!aboutKeys.test(keys.at(-1) ?? "") && traces.some(one => one.test(value)))
  );
}

/** Keys below `evidence` that hold what came out of the work. */
const traceKeys =
  /^(?:(?:unit |e2e |integration )?tests?|test (?:results?|files?|log)|commits?|commit (?:hash|sha)|sha|prs?|pull requests?|merged? (?:in|commit|request)|adrs?|specs?|ci|ci run|builds?|coverage|logs?|branch|artifacts?|files?|changelog|releases?|screenshots?)$/;

/** What such a piece says of itself besides. */
const aboutKeys = /^(?:date|source|window|unit|count|when|who|by)$/;

const traces: readonly RegExp[] = [
  // A path, a command, a commit.
  /^[`"']?(?:[\w.@-]+\/)*[\w.@-]+\.(?:[cm]?[jt]sx?|py|rs|go|java|kt|rb|php|cs|cpp|sh|sql|md|ya?ml|json|xml|toml|html|log|txt|png)\b/i,
  /^[`"']?(?:\w+=\S+ )*(?:npm|npx|pnpm|yarn|cargo|go|pytest|python3?|make|mvn|gradle|dotnet|git|docker|bash|sh|uv|bundle|mix|composer) [\w.-]/,
  /\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/,
  /\b(?:PR|MR|pull request|merge request|commit|ADR|RFC)s?[ :-]*#?\d|\/(?:pull|commit|merge_requests)\/\w/i,
  // What a machine has checked.
  /\b(?:unit|integration|regression|e2e|smoke|acceptance|contract|property|snapshot|conformance|fixture)[ -]?(?:tests?|tested|suite|checks?)\b/i,
  /\b(?:tests?|suites?|checks?|ci|build|pipeline|lint|coverage|specs?)\b[^.]{0,40}\b(?:pass(?:es|ed|ing)?|green|succeed(?:s|ed)?|added|cover(?:s|ed)?|merged|verified|enforced)\b/i,
  /\b\d+ (?:\w+ )?(?:tests|specs|assertions|checks)\b|\b\d+(?:\.\d+)? ?% (?:\w+ )?coverage\b|\bcoverage[: ]+\d/i,
  /\b(?:implemented|merged|deployed|released|archive and checksum|checksum-verified|code review(?:ed)?)\b/i,
];
