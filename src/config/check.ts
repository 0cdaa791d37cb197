import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Span } from "../roadmap/feature.ts";
import { isOpenEnded } from "./glob.ts";
import type { Keys, Shape, Text } from "./shape.ts";
import { suggestion } from "./suggestion.ts";

export type Tell = (message: string, span: Span) => unknown;

/** What could be understood of a value: only one of the three is there. */
export interface Checked {
  readonly text?: string;
  readonly list?: readonly Checked[];
  readonly entries?: ReadonlyMap<string, Checked>;
  /** Keys beside the entries whose value does not fit, which was told. */
  readonly refused?: ReadonlySet<string>;
  readonly span: Span;
}

/** Holds a value against its shape, and hands on what fits. `key` is what the value stands under. */
export function check(node: unknown, shape: Shape, tell: Tell, key?: Checked): Checked | undefined {
  const span = spanOf(node);
  const sign = isAlias(node) ? "*" : isNode(node) && node.tag?.startsWith("!") ? "!" : undefined;
  if (sign)
    tell(`Put this in quotes, since it begins with ${sign}.`, span.end > span.start ? span : (key?.span ?? span));
  else if (isEmpty(node)) {
    if (shape.text && !shape.list && !shape.keys && key) {
      tell(missing(key.text!, shape.text) ?? `${key.text} has no value. Expected ${shape.expected}.`, key.span);
    }
  } else if (isScalar(node) && shape.text) {
    const text = String(node.value);
    const problem = wrong(text, shape, key?.text);
    if (!problem) return { text, span };
    tell(problem, span);
  } else if (isSeq(node) && shape.list) {
    if (node.items.length === 0) tell(`This list is empty. Expected ${shape.expected}.`, span);
    return { list: node.items.flatMap(item => check(item, shape.list!, tell) ?? []), span };
  } else if (isMap(node) && shape.keys) {
    return entriesOf(node, shape.keys, tell);
  } else {
    const lines = shape.keys && !shape.text ? ', as "name: value" lines' : "";
    tell(`Expected here: ${shape.expected}${lines}.`, span);
  }
  return undefined;
}

function entriesOf(map: YAMLMap, { what, known, any, forms }: Keys, tell: Tell): Checked | undefined {
  const written = new Map<string, { readonly key: Checked; readonly value: unknown }>();
  for (const { key, value } of map.items) {
    const text = isScalar(key) ? String(key.value) : "";
    const span = spanOf(key);
    if (written.has(text)) tell(`"${text}" stands here twice, and the last one counts. Remove the other.`, span);
    written.set(text, { key: { text, span }, value });
  }
  const entries = new Map<string, Checked>();
  const refused = new Set<string>();
  let strange = false;
  for (const [name, { key, value }] of written) {
    const shape = known && Object.hasOwn(known, name) ? known[name]!.shape : any;
    if (!shape) {
      strange = true;
      tell(`There is no ${what} "${name}". ${suggestion(name, Object.keys(known!))}`, key.span);
    } else {
      const checked = check(value, shape, tell, key);
      if (checked) entries.set(name, checked);
      else refused.add(name);
    }
  }
  for (const [name, { key }] of written) {
    const needs = known && Object.hasOwn(known, name) ? known[name]!.needs : undefined;
    if (needs && !strange && !written.has(needs)) tell(`${name} counts only together with ${needs}. Add it.`, key.span);
  }
  if (forms) {
    const wanted = [...new Set(forms.flat())].filter(name => written.has(name)).join();
    if (!forms.some(form => form.join() === wanted)) {
      const ways = forms.map(form => form.join(" and ")).join(", or ");
      const [first] = written.values();
      const next = `An entry has ${forms.length > 1 ? "either " : ""}${ways}. Add what is missing and remove what is too much.`;
      // A misspelt key is what is missing.
      if (!strange) tell(next, first?.key.span ?? spanOf(map));
      return undefined;
    }
  }
  return { entries, refused, span: spanOf(map) };
}

function missing(key: string, { what, words }: Text): string | undefined {
  return words && `${key} has no ${what}. ${suggestion("", words)}`;
}

function wrong(text: string, { expected, text: allowed }: Shape, key: string | undefined): string | undefined {
  const { what, words, pattern, glob } = allowed!;
  if (words && !words.includes(text))
    return `"${text}" is no ${what}${what === key ? "" : ` for ${key}`}. ${suggestion(text, words)}`;
  if (pattern && !pattern.test(text)) return `"${text}" cannot be used. Expected ${expected}.`;
  if (glob && isOpenEnded(text)) return `"${text}" has a { or [ that is not closed. Close it.`;
  return undefined;
}

const isEmpty = (node: unknown) => node === null || node === undefined || (isScalar(node) && node.value === "");

export function spanOf(node: unknown): Span {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}
