/** Where in a YAML text one is writing. */
export interface Place {
  /** What leads there from the top: keys, and "-" for an item of a list. */
  readonly path: readonly string[];
  /** Whether a key of a map or a value is written there. */
  readonly at: "key" | "value";
  /** Where the word begins. */
  readonly start: number;
  /** The other keys of the map, as far as they can be made out. */
  readonly siblings: ReadonlySet<string>;
}

interface Mark {
  readonly column: number;
  /** A key, or "-". */
  readonly step: string;
}

/**
 * Reads lines and their indentation rather than YAML, since what is being written is not YAML yet. Undefined in a comment.
 */
export function placeAt(text: string, offset: number): Place | undefined {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const line = before.pop()!;
  if (/(?:^|\s)#/.test(line)) return undefined;
  const { marks, end } = marksOf(line);
  const isValue = marks.length > 0 && marks.at(-1)!.step !== "-";
  const rest = line.slice(end);
  const column = end + rest.length - rest.trimStart().length;
  const siblings = new Set<string>();
  const path = above(before, marks[0] ?? { column, step: "" }).concat(marks.map(mark => mark.step));
  const start = offset - rest.trimStart().length;
  if (/^\s*[{[]/.test(rest)) return inFlow(rest, offset, path);
  if (isValue) return { path, at: "value", start, siblings };
  const sameMap = (lines: readonly string[], inner: (marks: readonly Mark[]) => readonly Mark[]) => {
    for (const { column: other, step } of lines.flatMap(above => inner(marksOf(above).marks))) {
      if (other < column) return;
      if (other === column) siblings.add(step);
    }
  };
  if (!marks.length) sameMap(before.toReversed(), marks => marks.toReversed());
  sameMap(
    text
      .slice(offset)
      .split(/\r\n|\r|\n/)
      .slice(1),
    marks => marks,
  );
  return { path, at: "key", start, siblings };
}

/** The keys and dashes that a line begins with. */
function marksOf(line: string): { readonly marks: readonly Mark[]; readonly end: number } {
  const marks: Mark[] = [];
  const mark = /[ \t]*(?:(-)(?=[ \t]|$)|("[^"]*"|'[^']*'|[^\s"'#{[-][^:#]*):(?=[ \t]|$))/y;
  let end = 0;
  for (let found = mark.exec(line); found; found = mark.exec(line)) {
    const [all, dash, key] = found;
    marks.push({ column: end + all.search(/\S/), step: dash ?? key!.replace(/^["']|["']$/g, "") });
    end = mark.lastIndex;
    if (!dash) break;
  }
  return { marks, end };
}

/** What the lines above say that something stands in. */
function above(lines: readonly string[], below: Mark): string[] {
  const path: string[] = [];
  let inner = below;
  for (const mark of lines.toReversed().flatMap(line => marksOf(line).marks.toReversed())) {
    // The dashes of a list may stand right below its key.
    const holds =
      mark.column < inner.column || (mark.column === inner.column && inner.step === "-" && mark.step !== "-");
    if (!holds) continue;
    path.unshift(mark.step);
    inner = mark;
  }
  return path;
}

/** A place in `{ key: value }` or `[item]`, of which `flow` is what stands before it on its line. */
function inFlow(flow: string, offset: number, path: readonly string[]): Place {
  const open: { readonly list: boolean; key?: string; readonly keys: Set<string> }[] = [];
  let word = "";
  // A quoted text, a sign of the flow, or anything else.
  for (const [part] of flow.matchAll(/"[^"]*"?|'[^']*'?|[{}[\],]|:(?=\s|$)|[^"'{}[\],:]+|:/g)) {
    const top = open.at(-1);
    if (part === "{" || part === "[") open.push({ list: part === "[", keys: new Set() });
    else if (part === "}" || part === "]") open.pop();
    else if (part === ",") delete top?.key;
    else if (part === ":" && top && !top.list && top.key === undefined) {
      top.key = word.trim().replace(/^["']|["']$/g, "");
      top.keys.add(top.key);
    } else {
      word += part;
      continue;
    }
    word = "";
  }
  const top = open.at(-1);
  const steps = open.flatMap(({ list, key }) => (list ? "-" : (key ?? [])));
  return {
    path: [...path, ...steps],
    at: top && !top.list && top.key === undefined ? "key" : "value",
    start: offset - word.trimStart().length,
    siblings: top?.keys ?? new Set(),
  };
}
