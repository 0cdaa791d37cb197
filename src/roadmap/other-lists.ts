import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Span } from "./feature.ts";
import { keyWords } from "./key.ts";
import { pathOf, type Step } from "./layout-path.ts";
import { isKeyed, isNever } from "./maps.ts";
import { namingOf } from "./naming.ts";
import { textOf } from "./outline.ts";
import type { PassedOver, SelectedList } from "./select.ts";
import { dependencyKeys } from "./vocabulary.ts";

/** Lists with one path that stand beside the features and were not taken for any. */
export interface UnreadList {
  readonly path: string;
  /** The key that the first of them stands under. */
  readonly at: Span;
  readonly entries: number;
  /**
   * Why it was not looked into: a list of its name holds no planned work, it tells of the entry that it stands in, or nothing
   * shows that its entries are planned.
   */
  readonly because: "name" | "part" | "nothing planned";
}

/** The lists of a text, apart from those that were taken or passed over and from what stands inside features. */
export function otherLists(
  documents: readonly Document[],
  lists: readonly SelectedList[],
  passedOver: readonly PassedOver[],
): UnreadList[] {
  const known = [...lists, ...passedOver.map(({ list }) => list)];
  const features = known.flatMap(({ selected }) => selected.map(({ entry }) => entry.node));
  const around = new Set(
    known.flatMap(({ collection, selected }) => [collection, ...selected[0]!.parents.map(parent => parent.collection)]),
  );
  const listed = [...around].flatMap(({ entries }) => entries.map(({ node }) => node));
  const walk = new Walk(new Set(features), new Set(listed));
  for (const { contents } of documents) walk.below(contents as Node | null, []);
  return [...walk.found.values()];
}

const mostDepth = 40;

class Walk {
  readonly found = new Map<string, UnreadList>();
  constructor(
    private readonly features: ReadonlySet<unknown>,
    /** Features and groups, and what stands in one list with them. */
    private readonly listed: ReadonlySet<unknown>,
  ) {}

  below(node: Node | null, steps: readonly Step[]): void {
    if (this.features.has(node) || steps.length > mostDepth) return;
    if (isSeq(node)) {
      for (const item of node.items) this.below(item as Node | null, [...steps, "items"]);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key) || !key.range || (!isSeq(value) && !isMap(value))) continue;
        const inner = [...steps, this.listed.has(value) ? "values" : { key: String(key.value) }] satisfies Step[];
        if (this.isOther(value)) this.add(value, inner, textOf(key));
        else this.below(value, inner);
      }
    }
  }

  private isOther(value: Node): boolean {
    if (isSeq(value)) return value.items.length > 0 && !this.leadsToFeatures(value);
    return isMap(value) && isKeyed(value) && !this.leadsToFeatures(value);
  }

  private leadsToFeatures(node: unknown, depth = 0): boolean {
    if (this.features.has(node) || this.listed.has(node)) return true;
    if (depth > mostDepth) return false;
    if (isSeq(node)) return node.items.some(item => this.leadsToFeatures(item, depth + 1));
    return isMap(node) && node.items.some(({ value }) => this.leadsToFeatures(value, depth + 1));
  }

  private add(value: Node, steps: readonly Step[], { text, span }: { text: string; span: Span }): void {
    const { items } = value as YAMLMap;
    const path = pathOf([...steps, isMap(value) ? "values" : "items"]);
    const known = this.found.get(path);
    const words = keyWords(text);
    const isPart = namingOf(words) !== "other" && steps.some(step => typeof step !== "object");
    // Tags, authors, ids of other entries: nobody takes these for features.
    if ((isNever(words) || dependencyKeys.has(words)) && items.every(item => isScalar(item))) return;
    const because = isNever(words) ? "name" : isPart ? "part" : "nothing planned";
    this.found.set(path, { path, at: known?.at ?? span, entries: (known?.entries ?? 0) + items.length, because });
  }
}
