/** A column in which something of the lines above begins. */
export interface Column {
  readonly at: number;
  readonly isDash: boolean;
  /** Whether it is a key that has no value on its line, so that deeper lines may follow. */
  readonly opens: boolean;
}

const farthest = 200;

export const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The next line that says something, where it is not far; else the one behind the last. */
export function nextLine(lines: readonly string[], at: number): number {
  for (let line = at + 1; line < Math.min(at + 20, lines.length); line++) if (lines[line]!.trim() !== "") return line;
  return lines.length;
}

export const next = (lines: readonly string[], at: number): string => lines[nextLine(lines, at)] ?? "";

/** Whether a line begins with a dash or a key. */
export const isStructured = (line: string): boolean =>
  /^\s*(?:- |-\s*$|(?:[^\s"'#:[{-][^"'#:]{0,80}|"[^"]{0,80}"|'[^']{0,80}'):(?:\s|$))/.test(line);

/** The columns a line may begin in, from the innermost out: those of the keys and dashes that enclose the place. */
export function columnsAbove(lines: readonly string[], at: number): Column[] {
  const columns: Column[] = [];
  let outermost = Number.POSITIVE_INFINITY;
  for (let index = at - 1; index >= Math.max(0, at - farthest) && outermost > 0; index--) {
    const line = lines[index]!;
    if (!isStructured(line)) continue;
    const dashes = /^\s*((?:- +)*)/.exec(line)!;
    const inner = dashes[0].length;
    const indent = indentOf(line);
    if (inner < outermost && isStructured(line.slice(inner))) {
      columns.push({ at: inner, isDash: false, opens: /:\s*(?:#.*)?$|[|>][+-]?\d?\s*$/.test(line) });
    }
    if (dashes[1] !== "" && indent < outermost) columns.push({ at: indent, isDash: true, opens: false });
    outermost = Math.min(outermost, indent);
  }
  return columns;
}

/** A line and what is indented below it, moved to the left or right. */
export function shiftBlock(lines: readonly string[], at: number, by: number): string[] {
  const indent = indentOf(lines[at]!);
  let end = at + 1;
  while (end < lines.length && (lines[end]!.trim() === "" || indentOf(lines[end]!) > indent)) end++;
  return lines.slice(at, end).map(line => (by > 0 ? " ".repeat(by) + line : line.slice(Math.min(-by, indentOf(line)))));
}
