import { fileShape } from "./keys.ts";
import { type Place, placeAt } from "./place.ts";
import type { Keys, Shape } from "./shape.ts";

/** Something that may be written at a place. */
export interface Completion {
  readonly kind: Place["at"];
  readonly label: string;
  /** Markdown. */
  readonly says?: string;
  /** Takes the place of what stands between `start` and the place. */
  readonly insert: string;
  readonly start: number;
}

/** What may be written at an offset of a `.feature-scope.yaml`, which need not be sound YAML. */
export function completions(text: string, offset: number): Completion[] {
  const place = placeAt(text, offset);
  const shape = place && shapeAt(place.path);
  if (!shape) return [];
  const { at, start, siblings } = place;
  const words = shape.text?.words ?? [];
  const values = words.map(label => ({ kind: "value" as const, label, insert: label, start }));
  const keys = (shape.keys ?? shape.list?.keys)?.known;
  if (at === "value" || !keys) return values;
  const dash = shape.keys ? "" : "- ";
  const isWritten = /^[\w-]*["']?:/.test(text.slice(offset, offset + 99));
  return Object.entries(keys)
    .filter(([name]) => !siblings.has(name))
    .map(([name, { says, shape }]) => {
      const end = isWritten ? "" : shape.text ? ": " : ":";
      return { kind: at, label: dash + name, says, insert: dash + name + end, start };
    });
}

/** What the key at an offset means, as Markdown, and where it stands. */
export function keyAt(
  text: string,
  offset: number,
): { readonly says: string; readonly start: number; readonly end: number } | undefined {
  const start = offset - /[\w-]*$/.exec(text.slice(Math.max(0, offset - 99), offset))![0].length;
  const [, name = ""] = /^([\w-]+)["']?:(?!\S)/.exec(text.slice(start, start + 99)) ?? [];
  const place = placeAt(text, start);
  const key = place?.at === "key" ? shapeAt(place.path)?.keys?.known : undefined;
  return key && Object.hasOwn(key, name) ? { says: key[name]!.says, start, end: start + name.length } : undefined;
}

function shapeAt(path: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = fileShape;
  for (const step of path) shape = step === "-" ? shape?.list : shapeOf(shape?.keys, step);
  return shape;
}

function shapeOf(keys: Keys | undefined, name: string): Shape | undefined {
  return keys?.known && Object.hasOwn(keys.known, name) ? keys.known[name]!.shape : keys?.any;
}
