import type { YAMLError } from "yaml";
import { indentOf } from "./indentation.ts";
import { eachNode } from "./nodes.ts";
import { type Slip, slipOn } from "./slip.ts";
import { slipNear } from "./slip-between.ts";

/** More than these are not slips of a person. */
const mostMends = 400;

export interface Repair {
  readonly text: string;
  /** The slip behind the first error, in places of the text before the repair; none where it was only cut out. */
  readonly slip?: Slip;
}

/**
 * One pass: mends every line whose slip is recognised; where none is, takes the first broken line out.
 * Lines keep their number. Returns undefined where nothing is left to try.
 */
export function repair(text: string, errors: readonly YAMLError[]): Repair | undefined {
  const lines = text.split("\n");
  const starts = lineStarts(lines);
  const broken = errors.slice(0, mostMends).map(error => ({ error, line: lineOf(starts, error.pos[0]) }));
  const slips = broken.map(
    ({ error, line }, index) =>
      slipOn(lines, line, error.code) ?? (index === 0 ? slipNear(lines, line, error.code) : undefined),
  );
  const touched = new Set<number>();
  let end = -1;
  for (const slip of slips.filter(slip => slip !== undefined).toSorted((a, b) => a.first - b.first)) {
    if (slip.first <= end || touched.has(slip.first)) continue;
    end = slip.first + slip.mended.length - 1;
    touched.add(slip.first);
    lines.splice(slip.first, slip.mended.length, ...slip.mended);
  }
  const [first] = slips;
  if (touched.size > 0) return { text: lines.join("\n"), ...(first && { slip: first }) };
  let line = broken[0]!.line;
  while (line > 0 && lines[line]!.trim() === "") line--;
  if (lines[line]!.trim() === "") return undefined;
  lines[line] = "";
  return { text: lines.join("\n") };
}

/** Where an offset in a repaired text stands in the text as it was. */
export function originalOffsets(repaired: string, original: string): (offset: number) => number {
  if (repaired === original) return offset => offset;
  const [lines, originals] = [repaired.split("\n"), original.split("\n")];
  const [starts, originalStarts] = [lineStarts(lines), lineStarts(originals)];
  return offset => {
    const line = lineOf(starts, offset);
    const column = offset - starts[line]!;
    const now = lines[line]!;
    const before = originals[line] ?? "";
    if (now === before) return originalStarts[line]! + column;
    const moved = column - indentOf(now) + indentOf(before);
    const at = column < indentOf(now) ? Math.min(column, indentOf(before)) : moved;
    return originalStarts[line]! + Math.max(0, Math.min(at, before.length));
  };
}

/** Gives nodes of a mended text, and all below them, the places they have in the text as it was. */
export function moveBack(nodes: readonly unknown[], original: (offset: number) => number): void {
  for (const root of nodes) {
    eachNode(root, node => {
      const range = node.range;
      if (range) node.range = [original(range[0]), original(range[1]), original(range[2])];
    });
  }
}

export function lineStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return starts;
}

export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
