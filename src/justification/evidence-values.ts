import type { Field } from "../roadmap/feature.ts";
import { countIn, weighed } from "./counts.ts";
import { evidenceInText } from "./evidence-text.ts";
import { keyWords, lastKey, type Role } from "./key-role.ts";
import type { Evidence } from "./level.ts";
import { runningText } from "./running-text.ts";
import { demandKeys, makers, usageKeys } from "./vocabulary.ts";

/** The evidence that a value is by its key: `votes: 37`, `users: 412`, `github_issue: 214`, `requested_by: Northwind`. */
export function evidenceInValue({ path, value, span }: Field, role: Role): Evidence | undefined {
  if (role === "demand" || role === "usage") {
    const counted = isHope(value) ? undefined : countIn(value);
    return counted && weighed({ kind: role, text: value, span, ...counted, unit: counted.unit ?? lastKey(path) });
  }
  if (role === "asker") {
    const asker = value.trim();
    const named = /\p{L}{2}/u.test(asker) && !makers.test(asker);
    return named ? weighed({ kind: "demand", text: value, span, source: asker }, /^@|\p{Lu}/u.test(asker)) : undefined;
  }
  if ((role === "issue" && isReference(value)) || ((role === "issue" || role === "link") && isPublicLink(value))) {
    return weighed({ kind: "demand", text: value, span, source: value.trim() });
  }
  return undefined;
}

const isHope = (value: string): boolean => /\b(?:target|goal|expected|planned|by Q\d|tbd)\b|^[<≤]/i.test(value);

/** `214`, `#214`, `acme/shop#214`; the keys of a company's own tracker (`SHOP-12`) are work tickets, not askers. */
const isReference = (value: string): boolean => /^#?[1-9]\d{0,6}$|^[\w.-]+(?:\/[\w.-]+)?#\d+$/.test(value.trim());

const isPublicLink = (value: string): boolean =>
  /\/(?:issues|discussions)\/\d+|trello\.com\/c\/|\/\/(?:forum|community|feedback|ideas|discourse)\.|\.canny\.io\//i.test(
    value,
  );

/** The pieces of evidence in maps such as `measured: {...}` and `evidence: [{...}, {...}]`. */
export function evidenceInMaps(parts: readonly Field[]): Evidence[] {
  const found: Evidence[] = [];
  let map = new Map<string, Field>();
  let owner = "";
  const close = () => {
    const evidence = map.size > 0 ? evidenceInMap(owner, map) : undefined;
    if (evidence) found.push(evidence);
    map = new Map();
  };
  for (const part of parts) {
    const dot = part.path.indexOf(".");
    const key = keyWords(part.path.slice(dot + 1));
    // Positions in a list are not in the path; a key that comes again begins the next map.
    if (map.has(key) || part.path.slice(0, dot) !== owner) close();
    owner = part.path.slice(0, dot);
    map.set(key, part);
  }
  close();
  return found;
}

function evidenceInMap(owner: string, map: ReadonlyMap<string, Field>): Evidence | undefined {
  const valueAt = (...keys: string[]) => keys.map(key => map.get(key)?.value.trim()).find(value => value);
  const said = valueAt("kind", "type") ?? "";
  if (delivery.test(said)) return undefined;
  const unit = valueAt("unit", "units", "of");
  const counts = [...map].filter(
    ([key, { value }]) => (countKeys.has(key) || countedKeys.has(key)) && !isHope(value) && countIn(value),
  );
  const [key, field] = counts[0] ?? [];
  const kind = kindOf(said, keyWords(owner), countedKeys.has(key ?? "") ? key! : keyWords(unit ?? ""));
  if (!kind) return undefined;
  const window = valueAt("window", "period", "over", "during", "timeframe", "range");
  const date = valueAt("date", "as of", "on", "measured on", "measured at", "when", "until");
  const source = valueAt("source", "from", "where", "url", "link", "ref");
  const particulars = { ...(window && { window }), ...(date && { date }), ...(source && { source }) };
  if (field) {
    const counted = countIn(field.value)!;
    const countUnit = unit ?? counted.unit ?? (countedKeys.has(key!) ? key : undefined);
    return weighed({
      kind,
      text: field.value,
      span: field.span,
      count: counted.count,
      ...(countUnit && { unit: countUnit }),
      ...particulars,
    });
  }
  const words = ["quote", "text", "note", "what", "summary", "description", "fact", "url", "link"]
    .map(one => map.get(one))
    .find(Boolean);
  if (!words) return undefined;
  const cited = evidenceInText(runningText(words.value, words.span));
  if (cited) return { ...cited, ...particulars, kind };
  return said === "" ? undefined : weighed({ kind, text: words.value, span: words.span, ...particulars });
}

const countKeys = new Set(["count", "n", "number", "amount", "total", "value", "how many"]);
const countedKeys: ReadonlySet<string> = new Set([
  ...usageKeys,
  ...demandKeys,
  "calls",
  "events",
  "uses",
  "runs",
  "exports",
  "hits",
  "teams",
  "people",
  "percent",
]);
const delivery =
  /\b(?:tests?|commits?|prs?|pull|adr|specs?|ci|builds?|coverage|logs?|artifacts?|docs?|reviews?|releases?)\b/i;

function kindOf(said: string, owner: string, counted: string): Evidence["kind"] | undefined {
  if (/\b(?:usage|use|used|measured|adoption|analytics|telemetry|metric)\b/i.test(said)) return "usage";
  if (said !== "") return "demand";
  if (owner === "evidence") return usageKeys.has(counted) ? "usage" : "demand";
  return owner === "demand" ? "demand" : "usage";
}
