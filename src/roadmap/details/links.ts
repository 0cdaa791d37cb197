import type { Feature, Field, Text } from "../feature.ts";
import type { PlacedField } from "./place.ts";
import { partOf, textOfField } from "./texts.ts";

export interface Link extends Text {
  /** An address with its scheme, or as it is written where it has none: `/docs/export/`. */
  readonly url: string;
}

const address = /\bhttps?:\/\/[^\s<>"'`|\\^{}，。；、）]+/giu;

/** Addresses anywhere in the entry, and under keys of links also those without `https://`. */
export function linksIn({ title, fields, comments }: Feature, placed: readonly PlacedField[]): Link[] {
  const links: Link[] = [];
  const seen = new Set<string>();
  const add = (link: Link) => {
    if (!seen.has(link.url)) links.push(link);
    seen.add(link.url);
  };
  const texts = [title, ...comments].map(({ text, span }): Field => ({ path: "", value: text, span }));
  for (const field of [...fields, ...texts]) for (const link of addressesIn(field)) add(link);
  for (const { place, field } of placed) {
    if (place.role === "links" && isAddress(field.value)) add({ ...textOfField(field), url: field.value.trim() });
  }
  return links;
}

function* addressesIn(field: Field): Generator<Link> {
  if (!field.value.includes("://")) return;
  for (const { 0: found, index } of field.value.matchAll(address)) {
    const url = withoutEnd(found);
    yield { ...partOf(field, index, url), url };
  }
}

/** What ends the sentence or closes the bracket around an address is no part of it. */
function withoutEnd(found: string): string {
  let url = found.split(/\),?\[|\]\(/, 1)[0]!.replace(/[.,;:!?*_]+$/, "");
  while (/[)\]]$/.test(url) && count(url, url.at(-1) === ")" ? "(" : "[") < count(url, url.at(-1)!)) {
    url = url.slice(0, -1).replace(/[.,;:!?*_]+$/, "");
  }
  return url;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** `example.org/page`, `/docs/export/`, `docs/export.md`; a source file is none. */
const isAddress = (value: string): boolean =>
  /^(?:\.{0,2}\/\S+|(?:[\w-]+\.)+(?:com|org|net|io|dev|app|ai|co|edu|gov|info|eu|de|fr|es|uk|jp|cn|br|it|nl|ch)(?:[/?#]\S*)?|[\w./-]+\.(?:md|mdx|html?|rst|adoc|pdf|txt)(?:#\S*)?|mailto:\S+)$/i.test(
    value.trim(),
  );
