import type { Document, Node } from "yaml";
import { selectAt } from "./declared.ts";
import { judgeDocument, type Verdict } from "./gate.ts";
import type { LayoutMiss } from "./layout.ts";
import { pathOf, type Step } from "./layout-path.ts";
import { type OneFeature, wholeFile } from "./one-feature.ts";
import { outline, topOf } from "./outline.ts";
import { type Selected, type SelectedList, type Selection, selectFeatures } from "./select.ts";
import type { Told } from "./told.ts";
import type { VersionMemory } from "./version-memory.ts";

/** Where the features of a text are, and why there. */
export interface Located {
  readonly lists: readonly SelectedList[];
  readonly passedOver: Selection["passedOver"];
  readonly verdict: Verdict;
  readonly misses: readonly LayoutMiss[];
}

/** How a text is read, where its content does not decide it. */
interface Hints {
  readonly name?: string;
  readonly one?: OneFeature;
}

/** Finds the lists of features: the whole of a file that is one, where the layout says, or else by their shape. */
export function locate(
  documents: readonly Document[],
  told: Told | undefined,
  { name, one }: Hints,
  memory?: VersionMemory,
): Located {
  if (one) {
    const lists = wholeFile(documents, one, told?.keys);
    return { lists, passedOver: [], verdict: { roadmap: lists.length > 0, signs: [] }, misses: [] };
  }
  const roots = documents.map(document => document.contents as Node | null);
  if (!told || told.paths.length === 0) {
    const { lists, passedOver } = infer(roots, told, memory);
    return { lists, passedOver, verdict: judgeDocument(roots[0] ?? null, lists, name), misses: [] };
  }
  const lists: SelectedList[] = [];
  const misses: LayoutMiss[] = [];
  const taken = new Set<unknown>();
  for (const { written, steps } of told.paths) {
    const found = roots.flatMap(root => selectAt(root, steps, topOf(told.keys, memory)));
    if (found.length === 0) misses.push({ key: "features", written, known: [] });
    // Two paths may lead to one entry, as `*[]` and `ideas[]` do.
    for (const { collection, selected } of found) {
      const fresh = selected.filter(({ entry }) => !taken.has(entry.node));
      for (const { entry } of fresh) taken.add(entry.node);
      if (fresh.length > 0) lists.push({ collection, selected: fresh });
    }
  }
  const proper = withoutHolders(lists);
  const inferred = misses.length > 0 ? pathsOf(infer(roots, told).lists) : [];
  return {
    lists: proper,
    passedOver: [],
    verdict: { roadmap: proper.length > 0, signs: [] },
    misses: misses.map(miss => ({ ...miss, known: inferred })),
  };
}

/**
 * Where one path leads inside the other, as `phases[]` and `phases[].tasks[]` do, an entry that holds features is a group.
 * In a tree, where lists of one name hold one another, it is a feature as well.
 */
function withoutHolders(lists: readonly SelectedList[]): readonly SelectedList[] {
  const groups = new Set<unknown>();
  const trees = new Set<unknown>();
  for (const { collection, selected } of lists) {
    for (const parent of selected[0]!.parents)
      (parent.collection.words === collection.words ? trees : groups).add(parent.entry.node);
  }
  if (groups.size === 0) return lists;
  const isProper = ({ entry: { node } }: Selected) => !groups.has(node) || trees.has(node);
  return lists.flatMap(list => {
    const selected = list.selected.filter(isProper);
    return selected.length === 0 ? [] : selected.length === list.selected.length ? list : { ...list, selected };
  });
}

function infer(roots: readonly (Node | null)[], told: Told | undefined, memory?: VersionMemory): Selection {
  const selections = roots.map(root => selectFeatures(outline(root, told?.keys, memory)));
  return {
    lists: selections.flatMap(selection => selection.lists),
    passedOver: selections.flatMap(selection => selection.passedOver),
  };
}

/** The paths of lists as a layout writes them, those with most features first. */
export function pathsOf(lists: readonly SelectedList[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) {
    const path = layoutPathOf(list.selected[0]!);
    counts.set(path, (counts.get(path) ?? 0) + list.selected.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([path]) => path);
}

/** The path of a list as a layout writes it: `epics[].features[]`. */
export function layoutPathOf({ collection, parents }: SelectedList["selected"][number]): string {
  const steps: Step[] = [];
  let taken = 0;
  for (const { path, keyed } of [...parents.map(parent => parent.collection), collection]) {
    for (const key of path.slice(taken)) steps.push({ key });
    taken = path.length;
    steps.push(keyed ? "values" : "items");
  }
  return pathOf(steps);
}
