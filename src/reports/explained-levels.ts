import type { JudgedFeature } from "../justification/level.ts";
import { type Explained, type Page, sourceOf } from "./explained.ts";
import { summarise } from "./reviewed-file.ts";
import { justificationInWords } from "./wording.ts";

const kinds = { usage: "use", demand: "demand", reason: "a reason" } as const;
type Kind = keyof typeof kinds;

interface Row {
  readonly kind: Kind;
  readonly source: string;
  readonly features: Set<JudgedFeature>;
  readonly first: string;
}

/** Under which keys, or in which comments and titles, use, demand and reasons were found. */
export function levelBlocks(page: Page): string[] {
  const { style } = page;
  const rows = new Map<string, Row>();
  for (const explained of page.files) {
    for (const feature of explained.file.review.features) {
      for (const { kind, span } of feature.evidence) add(page, rows, { kind, span, feature, explained });
      if (feature.reason) add(page, rows, { kind: "reason", span: feature.reason.span, feature, explained });
    }
  }
  const summary = `${justificationInWords(summarise(page.files.map(({ file }) => file)))}.`;
  const head = page.heading("What justifies them");
  if (rows.size === 0) return [head, summary, "No reason, demand or use was found in their keys, titles and comments."];
  const found = (Object.keys(kinds) as Kind[]).flatMap(kind =>
    [...rows.values()]
      .filter(row => row.kind === kind)
      .toSorted((a, b) => b.features.size - a.features.size)
      .map(({ source, features, first }) => [kinds[kind], source, String(features.size), first]),
  );
  return [head, style.text(summary), page.table(["Taken for", "Where", "Features", page.first], found, [2])];
}

interface Found {
  readonly kind: Kind;
  readonly span: { readonly start: number; readonly end: number };
  readonly feature: JudgedFeature;
  readonly explained: Explained;
}

function add(page: Page, rows: Map<string, Row>, { kind, span, feature, explained }: Found): void {
  const from = sourceOf(feature, { span });
  const source = "key" in from ? page.style.name(from.key) : from.part;
  const key = JSON.stringify([kind, source]);
  const row = rows.get(key);
  if (row) row.features.add(feature);
  else rows.set(key, { kind, source, features: new Set([feature]), first: page.place(explained, span) });
}
