import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { keyWords } from "./key.ts";
import type { Step } from "./layout-path.ts";
import { propertiesOf } from "./maps.ts";
import { type Collection, type Context, keyed, sequence, statedByKey } from "./outline.ts";
import { knownIn } from "./properties.ts";
import type { Selected, SelectedList } from "./select.ts";

interface Place {
  readonly node: unknown;
  /** The key it stands under. */
  readonly key: Scalar | undefined;
  readonly context: Context;
  readonly parents: Selected["parents"];
}

/** The lists that a path of the layout leads to, whatever they look like. */
export function selectAt(root: Node | null, steps: readonly Step[], context: Context): SelectedList[] {
  const lists: SelectedList[] = [];
  walk({ node: root, key: undefined, context, parents: [] }, steps, lists);
  return lists;
}

function walk(place: Place, [step, ...rest]: readonly Step[], lists: SelectedList[]): void {
  if (step === undefined) return;
  if (typeof step === "object") {
    for (const inner of valuesOf(place, key => isSame(key, step.key), rest.length > 0 && typeof rest[0] === "object")) {
      walk(inner, rest, lists);
    }
  } else if (step === "values" && rest[0] === "items") {
    for (const inner of valuesOf(place, () => true, false)) walk(inner, rest, lists);
  } else {
    const collection = collectionAt(place, step);
    if (!collection) return;
    if (rest.length === 0) {
      const selected = collection.entries.map(entry => ({ entry, collection, parents: place.parents }));
      if (selected.length > 0) lists.push({ collection, selected });
      return;
    }
    const context = { ...place.context, depth: place.context.depth + 1, holders: [] };
    for (const entry of collection.entries) {
      walk(
        { node: entry.node, key: undefined, context, parents: [...place.parents, { entry, collection }] },
        rest,
        lists,
      );
    }
  }
}

/** The values of the keys of a map that pass; a map on the way to a list is what holds that list. */
function* valuesOf(
  { node, context, parents }: Place,
  passes: (key: string) => boolean,
  holds: boolean,
): Generator<Place> {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range || !passes(String(key.value))) continue;
    const holder = () => {
      const properties = isMap(value) ? propertiesOf(value) : new Map();
      return { words: keyWords(String(key.value)), key, properties, known: knownIn(properties, context.said) };
    };
    const holders = holds ? [...context.holders, holder()] : context.holders;
    const path = [...context.path, String(key.value)];
    yield { node: value, key, context: { ...context, path, holders, depth: context.depth + 1 }, parents };
  }
}

function collectionAt({ node, key, context }: Place, step: "items" | "values"): Collection | undefined {
  if (step === "items") return isSeq(node) ? sequence(node, key, context) : undefined;
  if (!isMap(node)) return undefined;
  const maps = node.items.filter(({ value }) => isMap(value)).length;
  return maps > 0 ? keyed(node, key, context) : statedByKey(node, key, context);
}

/** As written, or the same words: `nextSteps` for `next_steps`. */
const isSame = (key: string, wanted: string): boolean => key === wanted || keyWords(key) === keyWords(wanted);
