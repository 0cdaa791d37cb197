import { formats, type Mapping, type UsageSource } from "../usage/mapping.ts";
import { meanings, usageKinds } from "../usage/measured.ts";
import { presets } from "../usage/presets.ts";
import type { Checked, Tell } from "./check.ts";

/** The sources of usage; one that is no whole mapping is told, and the others count. */
export function usageIn(checked: Checked | undefined, tell: Tell): UsageSource[] {
  return (checked?.list ?? []).flatMap(entry => {
    const given = entry.entries;
    const files = given?.get("files");
    // What is no preset was told where it was checked.
    if (!given || files?.text === undefined || !(given.has("preset") || given.has("format"))) return [];
    const preset = Object.keys(presets).find(name => name === given.get("preset")?.text) as
      | keyof typeof presets
      | undefined;
    const mapping = { ...(preset && presets[preset]), ...said(given) };
    const needed = ["format", "key", "unit", "kind", ...(mapping.format === "text" ? ["line"] : [])];
    const lacking = needed.filter(key => !(key in mapping));
    const unsaid = lacking.filter(key => !entry.refused?.has(key));
    if (unsaid.length > 0) {
      tell(
        `This source does not say ${unsaid.join(", ")}, without which its numbers mean nothing. Add ${unsaid.length > 1 ? "them" : "it"}.`,
        files.span,
      );
    }
    if (lacking.length > 0) return [];
    const features = given.get("features")?.entries;
    return {
      files: files.text.replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""),
      mapping: mapping as Mapping,
      ...(preset && { preset }),
      ...(features && { features: Object.fromEntries([...features].map(([key, { text }]) => [key, text!])) }),
      span: files.span,
    };
  });
}

/** What an entry says of its mapping itself. */
function said(given: ReadonlyMap<string, Checked>): Partial<Mapping> {
  const text = (key: string) => given.get(key)?.text;
  const places = (key: string) => {
    const checked = given.get(key);
    return checked && (checked.list ?? [checked]).map(({ text }) => text!);
  };
  const oneOf = <Word extends string>(words: readonly Word[], key: string) => words.find(word => word === text(key));
  const series = given.get("series")?.entries;
  const mapping = {
    format: oneOf(formats, "format"),
    rows: places("rows"),
    line: text("line"),
    key: places("key"),
    keyFormat: text("key-format"),
    keyEnds: text("key-ends"),
    value: places("value"),
    absent: text("absent") === "0" ? (0 as const) : undefined,
    share: oneOf(["percent", "fraction"], "share"),
    total: places("total"),
    lastSeen: places("last-seen"),
    date: places("date"),
    from: places("from"),
    to: places("to"),
    series: series && { values: series.get("values")!.text!, dates: series.get("dates")!.text! },
    skip: places("skip"),
    unit: text("unit"),
    kind: oneOf(usageKinds, "kind"),
    meaning: oneOf(meanings, "meaning"),
    decimal: oneOf([".", ","], "decimal"),
    complete: given.has("complete") ? text("complete") === "true" : undefined,
  };
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined)) as Partial<Mapping>;
}
