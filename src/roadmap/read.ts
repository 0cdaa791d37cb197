import type { Document, Node } from "yaml";
import { readChecklist } from "./checklist.ts";
import { duplicateKeys } from "./duplicates.ts";
import { featuresOf, type Source } from "./entry.ts";
import type { Feature, Roadmap } from "./feature.ts";
import { judgeDocument } from "./gate.ts";
import { outline } from "./outline.ts";
import { parseYaml } from "./parse.ts";
import { type SelectedList, selectFeatures } from "./select.ts";

export interface ReadOptions {
  /** The file's name, which counts a little where the content leaves doubt. */
  readonly name?: string;
}

/** Reads a roadmap from the text of a YAML file. Never throws: what cannot be read is a problem in the result. */
export function readRoadmap(text: string, options: ReadOptions = {}): Roadmap {
  const parsed = parseYaml(text);
  const source: Source = { text, restore: parsed.restore };
  const account = new Set<string>();
  const lists: SelectedList[] = [];
  let root: Node | null = null;
  for (const document of parsed.documents) {
    const contents = (document as Document).contents as Node | null;
    root ??= contents;
    const structure = outline(contents);
    const selection = selectFeatures(structure);
    lists.push(...selection.lists);
    for (const { collection, reason } of selection.passedOver) {
      account.add(`Passed over "${collection.path.join(".")}": ${reason}.`);
    }
  }
  const verdict = judgeDocument(root, lists, options.name);
  if (!verdict.roadmap) {
    const ticked = readChecklist(text);
    if (ticked) return ticked;
    return { recognised: false, features: [], problems: [], account: [...verdict.account, ...account] };
  }
  const features: Feature[] = [];
  for (const list of lists) for (const feature of featuresOf(list, source)) features.push(feature);
  features.sort((a, b) => a.span.start - b.span.start);
  const counts = countsByPath(lists).map(([path, count]) => `${count} under "${path || "the top"}"`);
  return {
    recognised: true,
    features,
    // A slip in the syntax comes first: it may be what makes a key stand twice.
    problems: parsed.problems.length > 0 ? parsed.problems : duplicateKeys(parsed.documents, text),
    account: [...verdict.account, `${features.length} features: ${counts.slice(0, 12).join(", ")}.`, ...account],
  };
}

/** How many features stand under each path, most first; `phases.tasks` is one path, however many phases there are. */
function countsByPath(lists: readonly SelectedList[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { collection, selected } of lists) {
    const path = collection.path.join(".");
    counts.set(path, (counts.get(path) ?? 0) + selected.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
