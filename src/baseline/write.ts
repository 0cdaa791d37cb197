import { type Accepted, wholeRoadmap } from "./baseline.ts";
import { notesIn } from "./notes.ts";

const head = `# Findings of Feature Scope that the team has accepted for now; only others count.
# Remove a line and its finding counts again. What no longer occurs goes with: feature-scope baseline --prune`;

/**
 * The text of a baseline. Everything is sorted, so that two branches that accept different things rarely meet in a line.
 * @param day 2026-11-23, on which it was accepted.
 * @param before the text that this one takes the place of, whose comments stay.
 */
export function baselineText(entries: readonly Accepted[], day: string, before = ""): string {
  const notes = notesIn(before);
  const lines = [before === "" ? head : notes.head].filter(text => text !== "");
  const put = (path: readonly string[], indent: number, line: string) => {
    const { above, behind } = notes.take(path);
    lines.push(...[...above, behind ? `${line} ${behind}` : line].map(text => " ".repeat(indent) + text));
  };
  put(["accepted"], 0, `accepted: ${day}`);
  put(["findings"], 0, entries.length > 0 ? "findings:" : "findings: {}");
  for (const [roadmap, accepted] of grouped(entries, entry => entry.roadmap)) {
    put(["findings", roadmap], 2, `${scalar(roadmap)}:`);
    for (const [rule, ofRule] of grouped(accepted, entry => entry.rule)) {
      const features = ofRule.flatMap(({ feature }) => feature ?? []).sort();
      put(["findings", roadmap, rule], 4, features.length > 0 ? `${rule}:` : `${rule}: ${wholeRoadmap}`);
      for (const feature of features) put(["findings", roadmap, rule, feature], 6, `- ${scalar(feature)}`);
    }
  }
  return [...lines, ...notes.foot, ""].join("\n");
}

function grouped(entries: readonly Accepted[], nameOf: (entry: Accepted) => string): [string, Accepted[]][] {
  const groups = new Map<string, Accepted[]>();
  for (const entry of entries) {
    const others = groups.get(nameOf(entry));
    if (others) others.push(entry);
    else groups.set(nameOf(entry), [entry]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Words that some reader of YAML takes for something else than a text. */
const reserved = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** A text as YAML: bare where nothing in it means something, else in quotes as in JSON, which is YAML. */
function scalar(text: string): string {
  const isBare = /^[A-Za-z](?:[\w ./()-]*[\w)])?$/.test(text) && !reserved.test(text);
  // JSON leaves bare what YAML 1.1 takes for the end of a line.
  const quoted = () => JSON.stringify(text).replace(/[\u0085\u2028\u2029\ufeff]/g, escaped);
  return isBare ? text : quoted();
}

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
