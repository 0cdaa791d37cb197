/** The offset at which the line of an offset begins, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return start === 0 && before.startsWith("\uFEFF") ? 1 : start;
}

/** The offset at which the line of an offset ends, before the signs that end it. */
export function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
}

/** The end of lines that the text has. */
export const eolOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";

/** As many spaces as lead to the column of an offset. */
export const columnOf = (text: string, offset: number): string => " ".repeat(offset - lineStart(text, offset));
