import type { JudgedFeature } from "../justification/level.ts";
import { keyWords } from "../roadmap/key.ts";

/** How a feature can name its key in an export, the surest first. */
export const nameKinds = ["map", "usage", "id", "issue", "flag"] as const;
export type NameKind = (typeof nameKinds)[number];

export interface Name {
  readonly kind: Exclude<NameKind, "map">;
  readonly text: string;
  /** Nothing but a key can be meant, so that it is told where no export has it; `usage: high` may be a remark. */
  readonly isSure?: true;
}

/** An issue by its number, and its repository where that is said. */
export interface IssueName {
  readonly repository?: string;
  readonly number: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(", "));

/** What may stand under `usage:` to name a key; anything else there is a number or a remark. */
const usageParts = words(
  "event, events, event name, key, keys, flag, flags, package, packages, path, paths, page, pages, metric, metrics, counter, counters, label, labels, issue, issues",
);
const flagKeys = words(
  "flag, flags, feature flag, feature flags, flag key, toggle, package, packages, package name, event, events, event name",
);
const mostCharacters = 200;

/** The names by which exports may know a feature, besides those that a source's own map gives. */
export function namesOf(feature: JudgedFeature): Name[] {
  const names: Name[] = [];
  for (const { path, value } of feature.fields) {
    const text = value.trim();
    if (text === "" || text.length > mostCharacters) continue;
    const [first = "", second, ...deeper] = path.split(".");
    if (keyWords(first) === "usage" && deeper.length === 0) {
      const isSure = second === undefined ? /^[^\s\d]\S*[_/.:]\S+$/.test(text) : usageParts.has(keyWords(second));
      if (isSure) names.push({ kind: "usage", text, isSure });
      else if (second === undefined && !/^[~≈<>]?\s*\d[\d,._]*(?:\s|$)/.test(text)) names.push({ kind: "usage", text });
    } else if (second === undefined && flagKeys.has(keyWords(first))) names.push({ kind: "flag", text });
  }
  if (feature.id !== undefined) names.push({ kind: "id", text: feature.id });
  return names;
}

const address = /\bhttps?:\/\/[^\s/"'<>]{1,255}\/([\w-]{1,100}\/[\w.-]{1,100})\/(?:-\/)?issues\/([1-9]\d{0,9})(?!\d)/gi;
const short = /(?<![\w./-])([a-z\d][a-z\d-]{0,99}\/[\w.-]{1,100})#([1-9]\d{0,9})(?!\w)/gi;
const bare = /(?<![\w/.#&-])#([1-9]\d{0,9})(?!\w)/g;

/**
 * The issues that a feature links: by address or as `acme/shop#12` anywhere, and as `#12` in its evidence, since elsewhere
 * that is mostly the number of a pull request.
 */
export function issuesOf(feature: JudgedFeature): IssueName[] {
  const issues: IssueName[] = [];
  for (const { value } of feature.fields) {
    if (value.includes("/")) issues.push(...placedIssuesIn(value));
  }
  for (const { text, source = "" } of feature.evidence) {
    for (const [, number] of `${text} ${source}`.matchAll(bare)) issues.push({ number: Number(number) });
    if (/^[1-9]\d{0,6}$/.test(source)) issues.push({ number: Number(source) });
  }
  return issues;
}

function placedIssuesIn(text: string): IssueName[] {
  return [...text.matchAll(address), ...text.matchAll(short)].map(([, repository, number]) => ({
    repository: repository!.toLowerCase(),
    number: Number(number),
  }));
}

/** The issue that a key of an export is; undefined where it is none. A number alone may be anything. */
export function issueIn(key: string): IssueName | undefined {
  const own = /^#([1-9]\d{0,9})$/.exec(key.trim());
  return own ? { number: Number(own[1]) } : placedIssuesIn(key)[0];
}

/** A key without case, `-`, `_`, spaces, and what stands in front such as `/`: `/Export-CSV` -> `export csv`. */
export const plainKey = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[-_\s]+/g, " ")
    .replace(/^[\s/#@:.]+|[\s/]+$/g, "");
