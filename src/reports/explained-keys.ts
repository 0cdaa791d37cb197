import { detailsOf } from "../roadmap/details/details.ts";
import type { Text } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import type { KeyUse } from "../roadmap/read-lists.ts";
import { type Explained, type Page, sourceOf } from "./explained.ts";
import { comes, says } from "./explained-sayings.ts";

/** What gives an entry its title or id where no key of its own does, in words. */
export const elsewhere = {
  "its own key": "the key it stands under",
  "its text": "the text itself",
  "its id": "the id, as there is no title",
  "the file's name": "the name of the file or folder",
} as const satisfies Record<NonNullable<KeyUse["from"]>, string>;

/** What the keys of the entries were taken for: of `entries` in all. */
export function keyTable(page: Page, uses: readonly KeyUse[], entries: number): string[] {
  const { style } = page;
  const isSaid = page.files.some(({ reading }) => Object.keys(reading.layout).length > 0);
  const rows = uses.map(({ meaning, key, from, entries: times }) => {
    const cells = [meaning, key === undefined ? elsewhere[from!] : style.name(key), `${times} of ${entries}`];
    return isSaid ? [...cells, key === undefined ? "found" : sayerOf(page, meaning, key)] : cells;
  });
  const head = ["Taken for", "Key", page.isFolder ? "Files" : "Entries", ...(isSaid ? ["By"] : [])];
  return rows.length > 0 ? [page.table(head, rows, [2])] : [];
}

function sayerOf({ files }: Page, meaning: KeyUse["meaning"], key: string): string {
  for (const explained of files) {
    const said = explained.reading.layout[meaning] ?? [];
    if (said.some(one => keyWords(one) === keyWords(key))) return comes(says(explained, meaning));
  }
  return "found";
}

const names = {
  owner: "owner",
  dates: "date",
  priority: "priority",
  dependsOn: "what it depends on",
  tags: "tag",
  links: "link",
  code: "code",
} as const;

interface Detail {
  readonly what: string;
  readonly key: string;
  readonly entries: number;
}

/** Keys that hold owners, dates and the like, with how many features have them. */
function detailsFrom(files: readonly Explained[]): Detail[] {
  const rows = new Map<string, Detail>();
  for (const feature of files.flatMap(({ file }) => file.review.features)) {
    const details = detailsOf(feature);
    const found = new Set<string>();
    for (const name of Object.keys(names) as (keyof typeof names)[]) {
      for (const text of ([] as Text[]).concat((details[name] as Text | readonly Text[] | undefined) ?? [])) {
        const source = sourceOf(feature, text);
        if ("key" in source) found.add(JSON.stringify([name, source.key]));
      }
    }
    for (const one of found) {
      const [name, key] = JSON.parse(one) as [keyof typeof names, string];
      rows.set(one, { what: names[name], key, entries: (rows.get(one)?.entries ?? 0) + 1 });
    }
  }
  const order: readonly string[] = Object.values(names);
  return [...rows.values()].toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what) || b.entries - a.entries);
}

/** Owners, dates and the like, and the keys that nothing was taken from. */
export function otherKeyBlocks(page: Page): string[] {
  const details = detailsFrom(page.files);
  const rows = details.map(({ what, key, entries }) => [what, page.style.name(key), String(entries)]);
  const table = page.table(["Taken for", "Key", page.counts], rows, [2]);
  const used = new Set(details.flatMap(({ key }) => ends(key)));
  const left = new Map<string, number>();
  for (const { file, reading } of page.files) {
    for (const feature of file.review.features) {
      for (const { span } of [...feature.evidence, ...(feature.reason ? [feature.reason] : [])]) {
        const source = sourceOf(feature, { span });
        if ("key" in source) for (const key of ends(source.key)) used.add(key);
      }
    }
    for (const { from } of reading.states) if (from.key) used.add(from.key);
    for (const { key, entries } of reading.lists.flatMap(({ otherKeys }) => otherKeys))
      left.set(key, (left.get(key) ?? 0) + entries);
  }
  const unused = [...left]
    .filter(([key]) => !used.has(key))
    .toSorted((a, b) => b[1] - a[1])
    .map(([key, entries]) => ({ key, entries }));
  return [
    ...(rows.length > 0 ? [page.heading("Details"), table] : []),
    ...(unused.length > 0 ? [`Nothing was taken from these keys: ${page.counted(unused)}.`] : []),
  ];
}

/** The key of the entry, and the one that the value stands under. */
const ends = (path: string): string[] => [
  path.slice(0, (path.indexOf(".") + 1 || path.length + 1) - 1),
  path.slice(path.lastIndexOf(".") + 1),
];
