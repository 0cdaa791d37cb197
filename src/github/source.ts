import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { globMatcher } from "../config/glob.ts";
import { editsOf, withEdits } from "../decisions/edits.ts";
import { keyOf } from "../fixes/entry-node.ts";
import { insertKeys } from "../fixes/insert-key.ts";
import { type NewKey, quoteOf } from "../fixes/value.ts";
import { composeDocuments } from "../roadmap/compose.ts";
import type { Edit } from "../roadmap/edit.ts";

const preset = "github";

/**
 * The edits that make a file of reactions a source of usage, in the text of a `.feature-scope.yaml`: none where it is one
 * already, undefined where they would not fit. Never throws.
 * @param path relative to the folder of the settings, without signs that a pattern would read as more than themselves.
 */
export function sourceEdits(settings: string, path: string): readonly Edit[] | undefined {
  const read = topOf(settings);
  if (read === "broken") return undefined;
  if (read && isSource(read.top, path)) return [];
  const edits = read ? editsInto(settings, read, path) : [atEnd(settings, path)];
  const after = edits && topOf(withEdits(settings, edits));
  return after && after !== "broken" && isSource(after.top, path) ? edits : undefined;
}

/** The entry of `usage`, as lines for a person to add. */
export const sourceLines = (path: string): string => `usage:\n  - files: ${path}\n    preset: ${preset}\n`;

type Documents = NonNullable<ReturnType<typeof composeDocuments>>;

interface Read {
  readonly documents: Documents;
  readonly top: YAMLMap;
}

/** Undefined where nothing is said in the file yet. */
function topOf(text: string): Read | "broken" | undefined {
  const documents = composeDocuments(text);
  if (!documents || documents.length > 1 || documents[0]?.errors.length) return "broken";
  const top = documents[0]?.contents ?? null;
  if (isMap(top)) return { documents, top };
  return top === null || (isScalar(top) && top.source === "") ? undefined : "broken";
}

function isSource(top: YAMLMap, path: string): boolean {
  const usage = top.items.find(item => keyOf(item) === "usage")?.value;
  const entries = isSeq(usage) ? usage.items : [usage];
  const patterns = entries.flatMap(entry => {
    const files = isMap(entry) ? entry.items.find(item => keyOf(item) === "files")?.value : entry;
    return isScalar(files) ? [String(files.value)] : [];
  });
  return globMatcher(patterns.map(pattern => pattern.replace(/^\.\//, "")))(path);
}

function editsInto(text: string, { documents, top }: Read, path: string): readonly Edit[] | undefined {
  const source: NewKey = {
    key: "usage",
    value: { list: [{ map: { files: { word: path }, preset: { word: preset } } }] },
  };
  const drafts = insertKeys(text, top, [source], quoteOf(documents));
  return drafts && editsOf(text, drafts);
}

function atEnd(text: string, path: string): Edit {
  const eol = /\r?\n/.exec(text)?.[0] ?? "\n";
  const gap = text === "" || /\n$/.test(text) ? "" : eol;
  return { span: { start: text.length, end: text.length }, text: gap + sourceLines(path).replaceAll("\n", eol) };
}
