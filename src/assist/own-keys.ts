import type { Feature } from "../roadmap/feature.ts";
import { meaningOf } from "./meaning.ts";
import { notation } from "./notation.ts";

/** How a file writes its entries. */
export interface OwnKeys {
  /** The key under which it says what a key of the notation says: `points` for `cost`. */
  nameOf(key: string): string;
  /** Other keys that several entries have, the most frequent first. */
  readonly others: readonly string[];
}

/** A key that one entry has may be a slip. */
const fewest = 2;

/** @param text of the file whose features these are. */
export function ownKeys(features: readonly Feature[], text: string): OwnKeys {
  const counts = new Map<string, number>();
  for (const feature of features) {
    for (const key of keysIn(feature, text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  const style = ranked.find(key => /[a-z][_-]?[A-Z]|[a-z][_-][a-z]/.test(key)) ?? "_";
  return {
    nameOf: name => ranked.find(key => meaningOf(key) === name) ?? inStyle(name, style),
    others: ranked.filter(key => !Object.hasOwn(notation, meaningOf(key) ?? "") && counts.get(key)! >= fewest),
  };
}

/** The keys at the top of an entry. */
export function keysIn({ fields, title }: Feature, text: string): Set<string> {
  const keys = fields.map(({ path }) => path.split(".", 1)[0]!).filter(key => key !== "");
  const titleKey = keyBefore(text, title.span.start);
  return new Set(titleKey === undefined ? keys : [titleKey, ...keys]);
}

/** The key whose value begins at an offset, where both are on one line. */
function keyBefore(text: string, offset: number): string | undefined {
  return /(?:^|[\s{,])["']?([\p{L}\p{N}_-]+)["']?:\s+$/u.exec(text.slice(Math.max(0, offset - 60), offset))?.[1];
}

/** `depends_on` as the other keys of the file are written: `dependsOn`, `depends-on`. */
function inStyle(name: string, example: string): string {
  if (/[a-z][A-Z]/.test(example)) return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return example.includes("-") ? name.replaceAll("_", "-") : name;
}
