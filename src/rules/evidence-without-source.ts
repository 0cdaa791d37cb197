import type { Evidence, JudgedFeature } from "../justification/level.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

/** A number that stands in so many entries under the same words comes from one place, and everybody there knows which. */
const mostAlike = 2;

export default defineRule({
  id: "evidence-without-source",
  severity: "hint",
  summary: "People are counted, and nothing says where to look it up",
  *check({ features }) {
    const alike = new Map<string, { readonly feature: JudgedFeature; readonly evidence: Evidence }[]>();
    for (const feature of features) {
      if (feature.status === "dropped") continue;
      const evidence = feature.evidence.find(one => isUnsourced(one, feature));
      // What one piece leaves open another may say: the ticket beside the count.
      if (!evidence || feature.evidence.some(({ source }) => source !== undefined) || linksSomewhere(feature)) continue;
      const unit = evidence.text.includes(" ") ? evidence.text : (evidence.unit ?? "");
      const same = alike.get(unit);
      if (same) same.push({ feature, evidence });
      else alike.set(unit, [{ feature, evidence }]);
    }
    for (const found of alike.values()) {
      if (found.length > mostAlike) continue;
      for (const { feature, evidence } of found) {
        yield {
          at: evidence.span,
          feature,
          message: `${told(evidence)}, and nothing says where that can be looked up. Name the place: a log, a survey, an issue, the support desk.`,
        };
      }
    }
  },
});

/** `"412 people use it" counts`, `"37" counts votes` */
function told({ text, unit }: Evidence): string {
  return unit && !text.includes(unit) ? `${quoted(text)} counts ${unit}` : `${quoted(text)} counts people`;
}

function isUnsourced({ text, span: at, count, source }: Evidence, { fields }: JudgedFeature): boolean {
  if (count === undefined || source !== undefined) return false;
  if (/\p{L}{3}/u.test(text)) return countsPeople.test(text) && !isPlaced(text);
  // A number under a key of its own is a column of the team's; in a map such as `measured` the source has a place.
  return fields.some(({ path, span }) => span.start === at.start && path.includes("."));
}

/** What a tool has counted is asked of the tool. */
const countsPeople =
  /\b(?:users?|people|customers?|clients?|teams|companies|organi[sz]ations|votes?|upvotes?|requests?|subscribers|members|downloads|installs|visitors|players|students|readers|respondents)\b/i;

/** Words that lead to where it was counted: a kind of place, a name, a bracket, a reference. */
const isPlaced = (text: string): boolean =>
  /[([#@]|https?:|\b(?:according to|per (?!day|week|month|quarter|year)|source|via|logs?|analytics|telemetry|metrics|dashboard|statistics|stats|survey|poll|interviews?|support|helpdesk|tickets?|tracker|board|forum|discussions?|issues?|discord|slack|email|mail|inbox|reviews?|app store|npm|pypi|crates|registry|github|gitlab|sentry|plausible|matomo|crm|sales|database|report|study|workshop|conference|feedback form|call|calls|meeting|retro|trello|canny)\b/i.test(
    text,
  ) || /(?<=[\p{L}\p{N},;:] )\p{Lu}\p{Ll}{2}/u.test(text.replace(months, ""));

const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b/g;

const linksSomewhere = ({ fields }: JudgedFeature): boolean =>
  fields.some(({ path, value }) => /https?:\/\//.test(value) || /(?:^|[._])(?:source|link|url)s?$/i.test(path));
