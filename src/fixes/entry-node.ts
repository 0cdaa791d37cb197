import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Feature } from "../roadmap/feature.ts";

/** What an entry is in the YAML. */
export type EntryNode =
  | { readonly is: "map"; readonly map: YAMLMap }
  /** `- Dark mode` */
  | { readonly is: "item"; readonly scalar: Scalar; readonly inFlow: boolean }
  /** `dark-mode: planned` */
  | { readonly is: "pair"; readonly key: Scalar; readonly scalar: Scalar; readonly inFlow: boolean };

/** Finds a feature's entry among the nodes of its text; undefined where none has its place. */
export function entryNode(documents: readonly Document[], feature: Feature, text: string): EntryNode | undefined {
  for (const { contents } of documents) {
    const found = below(contents as Node | null, feature, text);
    if (found) return found;
  }
  return undefined;
}

function below(node: Node | null, feature: Feature, text: string): EntryNode | undefined {
  const { start, end } = feature.span;
  if (!node?.range || node.range[0] > end || node.range[1] < start) return undefined;
  if (!isMap(node) && !isSeq(node)) return undefined;
  if (isMap(node) && isEntry(node, feature, text)) return { is: "map", map: node };
  const inFlow = node.flow ?? false;
  for (const item of node.items) {
    const value = isPair(item) ? item.value : item;
    if (isScalar(value) && value.range) {
      if (!isPair(item) && value.range[0] === start) return { is: "item", scalar: value, inFlow };
      const isNamed = isPair(item) && isScalar(item.key) && item.key.range?.[0] === start;
      if (isNamed && feature.shape !== "mapping") return { is: "pair", key: item.key as Scalar, scalar: value, inFlow };
    }
    const found = below(value as Node | null, feature, text);
    if (found) return found;
  }
  return undefined;
}

/** The outermost map that ends where the entry ends; that of a keyed entry begins behind its key. */
function isEntry({ range, items }: YAMLMap, { span, shape }: Feature, text: string): boolean {
  if (items.length === 0 || range![1] !== span.end) return false;
  const hasKey = shape === "keyed" || (shape === "flow" && text[span.start] !== "{");
  return hasKey ? range![0] > span.start : range![0] === span.start;
}

export const keyOf = ({ key }: Pair): string | undefined => (isScalar(key) ? String(key.value) : undefined);
