import { type Document, isCollection, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Problem } from "./feature.ts";
import { positions } from "./lines.ts";
import type { VersionMemory } from "./version-memory.ts";

/** More than these come from a program or a habit, and saying it each time helps nobody. */
const mostTold = 5;
const longestName = 60;

/** A key that its map has already. */
interface Repeat {
  readonly map: YAMLMap;
  readonly pair: Pair;
  readonly key: Scalar;
}

/**
 * One problem for each key that its map has already, for the first few of a file. The parser's own check compares every
 * key with every other; this looks at each key once.
 */
export function duplicateKeys(documents: readonly Document[], text: string, memory?: VersionMemory): Problem[] {
  const repeats = documents.flatMap(document => repeatsBelow(document.contents, memory));
  if (repeats.length === 0) return [];
  repeats.sort((a, b) => start(a.key) - start(b.key));
  const at = positions(text);
  const problems = repeats.slice(0, mostTold).map(({ map, pair, key }) => {
    const first = map.items.find(other => isScalar(other.key) && other.key.value === key.value)!;
    const { line } = at(start(first.key as Scalar));
    const next =
      isCollection(first.value) && isCollection(pair.value)
        ? "Each is read here, while most programs read only one: merge them, or rename one."
        : "Keep one: programs disagree on which of them counts.";
    const message = `"${shortened(String(key.value))}" is given more than once, first on line ${line}. ${next}`;
    return { message, span: { start: start(key), end: key.range![1] } };
  });
  const left = repeats.length - problems.length;
  if (left > 0) {
    const last = problems.at(-1)!;
    last.message += ` The same goes for ${left === 1 ? "1 key" : `${left} keys`} further down.`;
  }
  return problems;
}

/** Looks at every map below a node. Aliases are not followed: what they point at is looked at where it stands. */
function repeatsBelow(root: unknown, memory: VersionMemory | undefined): Repeat[] {
  const repeats: Repeat[] = [];
  // By key, the number of the map that had it last: the maps of a roadmap share their keys, so this stays small.
  const lastMap = new Map<unknown, number>();
  let count = 0;
  const maps: YAMLMap[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isSeq(node)) for (const item of node.items) if (isCollection(item)) waiting.push(item);
    if (!isMap(node) || memory?.clean.of(node)) continue;
    maps.push(node);
    count++;
    for (const pair of node.items) {
      if (isCollection(pair.value)) waiting.push(pair.value);
      if (!isScalar(pair.key) || !isName(pair.key.value)) continue;
      if (lastMap.get(pair.key.value) === count) repeats.push({ map: node, pair, key: pair.key });
      else lastMap.set(pair.key.value, count);
    }
  }
  if (memory) for (const map of maps) if (!repeats.some(({ key }) => isIn(map, key))) memory.clean.keep(map, true);
  return repeats;
}

/** Merge keys are repeated on purpose, to take over several maps. */
const isName = (key: unknown): boolean => key !== null && key !== "" && key !== "<<";

const isIn = ({ range }: YAMLMap, key: Scalar): boolean => range![0] <= start(key) && start(key) < range![1];

const start = (key: Scalar): number => key.range![0];

function shortened(name: string): string {
  const line = name.replace(/\s+/g, " ");
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}
