import { readChecklist } from "./checklist.ts";
import { duplicateKeys } from "./duplicates.ts";
import { featuresOf } from "./entry.ts";
import type { Problem, Roadmap } from "./feature.ts";
import type { Verdict } from "./gate.ts";
import { ignoreCommentsIn } from "./ignore-comments.ts";
import { keyWords } from "./key.ts";
import { type Layout, type LayoutMiss, layoutKeys } from "./layout.ts";
import { positions } from "./lines.ts";
import { layoutPathOf, locate } from "./locate.ts";
import { modelineIn, modelineProblems } from "./modeline.ts";
import { type OneFeature, wholeFileProblems } from "./one-feature.ts";
import { parseYaml } from "./parse.ts";
import type { SelectedList } from "./select.ts";
import { toldBy } from "./told.ts";
import type { VersionMemory } from "./version-memory.ts";

export interface ReadOptions {
  /** The file's name, which counts a little where the content leaves doubt. */
  readonly name?: string;
  /** How the team says that it is to be read; what a comment in the text says comes before it. */
  readonly layout?: Layout;
  /** Whether the team says that it is a roadmap. */
  readonly declared?: boolean;
  /** Present where the team says that the file is one feature of a roadmap of many files. */
  readonly one?: OneFeature;
}

/**
 * Reads a roadmap from the text of a YAML file. Never throws: what cannot be read is a problem in the result.
 * @param parsed the same text, for who reads it several times.
 * @param memory of the version before, for who reads one after the other. A feature that is the same as there is given back
 * as it was then, with its places in that text.
 */
export function readRoadmap(
  text: string,
  options: ReadOptions = {},
  parsed = parseYaml(text),
  memory?: VersionMemory,
): Roadmap {
  const own = modelineIn(text);
  const layout = own || options.layout ? { ...options.layout, ...own?.layout } : undefined;
  const told = layout && toldBy(layout);
  memory?.readUnder(layout);
  const { lists, passedOver, verdict, misses: pathMisses } = locate(parsed.documents, told, options, memory);

  const declared = options.declared || options.one !== undefined || own !== undefined;
  const saidBy = own ? "A comment near its top" : ".feature-scope.yaml";
  const account = options.one
    ? new Set([".feature-scope.yaml says that it is one feature of a roadmap of many files."])
    : accountOf(verdict, lists, declared && saidBy);
  for (const { list, reason } of passedOver)
    account.add(`Passed over entries under "${layoutPathOf(list.selected[0]!)}": ${reason}.`);
  const misses = [...pathMisses, ...(layout && lists.length > 0 ? missingKeys(layout, lists) : [])];
  const inLayout = misses.length > 0 ? { layoutMisses: misses } : {};
  const problems: Problem[] = own ? modelineProblems(own, misses) : [];
  if (!verdict.roadmap && !(declared && lists.length > 0)) {
    const ticked = options.one ? undefined : readChecklist(text);
    if (ticked) return ticked;
    // That it is no YAML may be why it looks like no roadmap.
    for (const problem of parsed.problems) {
      problems.push(problem);
      account.add(`Line ${positions(text)(problem.span.start).line}: ${problem.message}`);
    }
    if (options.one) problems.push(...wholeFileProblems(parsed.documents, lists));
    else if (declared && problems.length === 0) problems.push(nothingFound);
    return {
      recognised: declared,
      features: [],
      problems,
      account: [...account],
      ...inLayout,
    };
  }
  for (const problem of parsed.problems) problems.push({ ...problem, message: `${problem.message} ${readAllTheSame}` });
  if (options.one) problems.push(...wholeFileProblems(parsed.documents, lists));
  const source = { text, restore: parsed.restore, told, memory };
  const features = lists
    .flatMap(list => featuresOf(list, source))
    .sort((a, b) => a.start - b.start)
    .map(({ feature }) => feature);
  const ignores = ignoreCommentsIn(text, parsed.documents);
  return {
    recognised: true,
    features,
    // A slip in the syntax comes first: it may be what makes a key stand twice.
    problems: problems.length > 0 ? problems : duplicateKeys(parsed.documents, text, memory),
    account: [...account],
    ...(layout && { layout }),
    ...inLayout,
    ...(ignores.length > 0 && { ignores }),
  };
}

/** Why a text was or was not taken, and where its features stand, one sentence each. */
function accountOf({ roadmap, signs }: Verdict, lists: readonly SelectedList[], saidBy: string | false): Set<string> {
  const account = new Set(signs.map(sign => sign.says));
  if (saidBy) account.add(`${saidBy} says that it is a roadmap.`);
  if (lists.length === 0) account.add("It holds no list of entries that are planned as units.");
  else if (!roadmap && !saidBy && signs.every(({ points }) => points > 0)) {
    const planned = "that its entries are planned work, such as a status, a date, an owner or a priority.";
    account.add(signs.length > 0 ? `That is not enough: nothing else says ${planned}` : `Nothing says ${planned}`);
  }
  if (!roadmap && !saidBy) return account;
  const counts = new Map<string, number>();
  for (const { selected } of lists) {
    const path = layoutPathOf(selected[0]!);
    counts.set(path, (counts.get(path) ?? 0) + selected.length);
  }
  const places = [...counts].toSorted((a, b) => b[1] - a[1]).map(([path, count]) => `${count} under "${path}"`);
  const total = lists.reduce((sum, { selected }) => sum + selected.length, 0);
  return account.add(`${total} ${total === 1 ? "feature" : "features"}: ${places.slice(0, 12).join(", ")}.`);
}

const readAllTheSame = "The features that could be read are reviewed all the same.";

const nothingFound: Problem = {
  message:
    "No features were found in this file, which the project says is a roadmap. Say where they are: `layout:` in .feature-scope.yaml, with `features: path.to.list[]`.",
  span: { start: 0, end: 1 },
};

/** Keys of the layout that no entry has. */
function missingKeys(layout: Layout, lists: readonly SelectedList[]): LayoutMiss[] {
  const counts = new Map<string, number>();
  for (const { selected } of lists) {
    for (const { entry } of selected) {
      for (const { key } of entry.properties.values())
        counts.set(String(key.value), (counts.get(String(key.value)) ?? 0) + 1);
    }
  }
  const known = [...counts].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  const words = new Set(known.map(keyWords));
  return layoutKeys.flatMap(key =>
    (layout[key] ?? []).filter(written => !words.has(keyWords(written))).map(written => ({ key, written, known })),
  );
}
