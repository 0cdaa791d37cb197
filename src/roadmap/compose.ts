import { Composer, type CST, type Document, Parser } from "yaml";

/** Real roadmaps nest some ten levels. Composing is recursive, and near the end of the stack the process may die. */
const mostLevels = 200;

/**
 * Parses YAML into documents whose nodes have exact offsets in `text` and whose scalars are strings as written. Errors are
 * in the documents. Undefined where collections are nested deeper than any person would write.
 *
 * @param offset where the text begins, for one that is a part of another.
 */
export function composeDocuments(text: string, offset = 0): Document[] | undefined {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  parser.offset = offset;
  try {
    for (const token of parser.parse(text)) {
      if (isTooDeep(token)) return undefined;
      tokens.push(token);
    }
  } catch (error) {
    // Leaving thousands of block levels at once takes the parser as many calls.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  const composer = new Composer({
    // Both are quadratic in the number of keys or errors of a file.
    uniqueKeys: false,
    prettyErrors: false,
    // Values stay as written; guessing numbers and dates would lose `1.10` and `007`.
    schema: "failsafe",
    logLevel: "silent",
    resolveKnownTags: false,
  });
  return [...composer.compose(tokens)];
}

function isTooDeep(token: CST.Token, level = 0): boolean {
  if (level > mostLevels) return true;
  if (token.type === "document") return token.value !== undefined && isTooDeep(token.value, level);
  if (!isCollection(token)) return false;
  for (const { key, value } of token.items) {
    if (key && isCollection(key) && isTooDeep(key, level + 1)) return true;
    if (value && isCollection(value) && isTooDeep(value, level + 1)) return true;
  }
  return false;
}

/** By its type: asking nearly every token of a file for `items` that it lacks takes noticeable time. */
const isCollection = (token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection =>
  token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
