import { composeDocuments } from "../roadmap/compose.ts";
import { positions } from "../roadmap/lines.ts";
import { type Checked, check, spanOf, type Tell } from "./check.ts";
import type { Shape } from "./shape.ts";

/** Nobody writes more settings; reading them would hold up the editor. */
const mostSettings = 100_000;

/**
 * Holds the text of a file against its shape, and gives what could be understood of its first document; the rest is told.
 * @param most characters, from which on the file is not read.
 */
export function checkText(text: string, shape: Shape, tell: Tell, most = mostSettings): Checked | undefined {
  const start = { start: 0, end: 0 };
  const mark = /^(?:<{7}|={7}|>{7})(?=[ \r\n]|$)/m.exec(text);
  if (mark) {
    const next = "Choose a side, or keep both, and remove the marks. Until then nothing of this file counts.";
    tell(`The mark of a merge that was not finished stands here. ${next}`, { start: mark.index, end: mark.index + 7 });
    return undefined;
  }
  const documents = text.length < most ? composeDocuments(text) : [];
  if (text.length >= most)
    tell(`This file is too long to be read. Expected fewer than ${most.toLocaleString("en")} characters.`, start);
  if (!documents) tell("This file is nested too deeply to be read. Expected a few levels.", start);
  const place = positions(text);
  const lines = text.split(/\r\n|\r|\n/);
  const lineAt = (offset: number) => place(offset).line - 1;
  const broken = new Set<number>();
  const tellOfSound: Tell = (message, span) => broken.has(lineAt(span.start)) || tell(message, span);
  for (const { message, pos } of documents?.flatMap(document => document.errors) ?? []) {
    const line = lineAt(pos[0]);
    const signs = /[*![\]{}]/.test(lines[line]!);
    const next = signs ? ". Put patterns and paths in quotes where they hold brackets or begin with * or !." : "";
    tellOfSound(`This could not be read as YAML: ${message}${next}`, { start: pos[0], end: pos[1] });
    // What follows from a slip in the syntax needs no telling.
    broken.add(line);
  }
  const [first, second] = documents ?? [];
  if (second) tell("Only the first of several documents counts. Remove the others.", spanOf(second.contents));
  return check(first?.contents, shape, tellOfSound);
}
