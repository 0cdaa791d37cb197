import { isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { composeDocuments } from "../roadmap/compose.ts";

/** A comment of one or several lines above a line of the file, and one behind what stands in it. */
export interface Note {
  readonly above: readonly string[];
  readonly behind: string;
}

/** The comments of a baseline: those it begins and ends with, and those of each key and item, by the keys that lead there. */
export interface Notes {
  readonly head: string;
  readonly foot: readonly string[];
  /** Takes the next of those under the same path, since a feature may be there more than once. */
  take(path: readonly string[]): Note;
}

const none: Note = { above: [], behind: "" };

export function notesIn(text: string): Notes {
  const lines = text.split(/\r\n|\r|\n/);
  const notes = new Map<string, Note[]>();
  const note = ({ range }: Scalar, path: readonly string[]) => {
    const line = text.slice(0, range![0]).split(/\r\n|\r|\n/).length - 1;
    let first = line;
    while (isComment(lines[first - 1])) first--;
    const above = lines.slice(first, line).map(text => text.trim());
    const rest = /[^\r\n]*/y;
    rest.lastIndex = range![1];
    const behind = /^:?[^#"']*\s(#.*?)\s*$/.exec(rest.exec(text)![0])?.[1] ?? "";
    // Comments at the top are the head's, whatever they stand above.
    const own = { above: first === 0 ? [] : above, behind };
    const key = JSON.stringify(path);
    notes.set(key, [...(notes.get(key) ?? []), own]);
  };
  const walk = (node: Node | null, path: readonly string[]) => {
    if (isSeq<Node>(node)) {
      for (const item of node.items) if (isScalar(item)) note(item, [...path, String(item.value)]);
    } else if (isMap<Scalar, Node | null>(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const inner = [...path, String(key.value)];
        note(key, inner);
        walk(value, inner);
      }
    }
  };
  walk(composeDocuments(text)?.[0]?.contents ?? null, []);
  return {
    head: lines
      .slice(
        0,
        lines.findIndex(line => !isComment(line) && line.trim() !== ""),
      )
      .join("\n"),
    foot: lines.slice(lines.findLastIndex(line => !isComment(line) && line.trim() !== "") + 1).filter(isComment),
    take: path => notes.get(JSON.stringify(path))?.shift() ?? none,
  };
}

const isComment = (line: string | undefined) => line !== undefined && /^\s*#/.test(line);
