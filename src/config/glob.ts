/**
 * File name patterns: `*` and `?` stay within a path segment, a segment `**` spans any number of them, `{a,b}` offers a
 * choice, `[a-z]` and `[!a-z]` a set. Letter case is ignored; `\` in a path counts as `/`. What is not closed is literal.
 *
 * A pattern becomes a state machine that reads a path once, keeping the set of states it can be in. So the cost is at
 * most path length times pattern length, for every pattern: patterns come from users, and a backtracking matcher hangs
 * on some of them.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const machine: Machine = [];
  const starts = patterns.map(pattern => compile(parse(normalise(pattern)), accept, machine));
  return path => run(machine, starts, normalise(path));
}

/** Whether a choice or a set in the pattern has no end, which makes its brackets letters like any other. */
export function isOpenEnded(pattern: string): boolean {
  const open = [...pattern].filter(char => char === "{").length;
  return open > closingBraces(pattern).size || pattern.lastIndexOf("[") > pattern.lastIndexOf("]");
}

type Part =
  | { readonly kind: "one"; readonly test: (char: string) => boolean }
  | { readonly kind: "many"; readonly test: (char: string) => boolean }
  | { readonly kind: "segments" }
  | { readonly kind: "choice"; readonly options: readonly (readonly Part[])[] };

type State =
  | { readonly test: (char: string) => boolean; readonly next: number }
  /** Moves on without reading a character. */
  | { readonly fork: number[] };

type Machine = State[];

const accept = -1;
const deepestChoice = 20;
const anything = () => true;
const withinSegment = (char: string) => char !== "/";
const slash = (char: string) => char === "/";

function normalise(path: string): string {
  return path
    .replaceAll("\\", "/")
    .toLowerCase()
    .replace(/^(?:\.?\/)+/, "");
}

function parse(pattern: string): Part[] {
  const closing = closingBraces(pattern);
  // The innermost choice is last; each holds the options read so far, the last of them still growing.
  const open: Part[][][] = [[[]]];
  const ends: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    const parts = open.at(-1)!.at(-1)!;
    const inChoice = ends.length > 0;
    if (char === "{" && closing.has(at) && ends.length < deepestChoice) {
      open.push([[]]);
      ends.push(closing.get(at)!);
    } else if (inChoice && at === ends.at(-1)) {
      ends.pop();
      const options = open.pop()!;
      open.at(-1)!.at(-1)!.push({ kind: "choice", options });
    } else if (inChoice && char === ",") {
      open.at(-1)!.push([]);
    } else if (char === "*") {
      let after = at;
      while (pattern[after] === "*") after++;
      const wholeSegment = after - at === 2 && /^$|[/{,]/.test(pattern[at - 1] ?? "");
      if (wholeSegment && pattern[after] === "/") {
        parts.push({ kind: "segments" });
        after++;
      } else if (wholeSegment && /^$|[},]/.test(pattern[after] ?? "")) {
        parts.push({ kind: "many", test: anything });
      } else {
        parts.push({ kind: "many", test: withinSegment });
      }
      at = after - 1;
    } else if (char === "?") {
      parts.push({ kind: "one", test: withinSegment });
    } else if (char === "[" && pattern.indexOf("]", at + 2) > 0) {
      const end = pattern.indexOf("]", at + 2);
      parts.push({ kind: "one", test: characterSet(pattern.slice(at + 1, end)) });
      at = end;
    } else {
      parts.push({ kind: "one", test: read => read === char });
    }
  }
  return open[0]![0]!;
}

/** Where each `{` that is closed has its `}`. */
function closingBraces(pattern: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === "{") open.push(at);
    const start = pattern[at] === "}" ? open.pop() : undefined;
    if (start !== undefined) closing.set(start, at);
  }
  return closing;
}

/** `a-z0-9`, or `!a-z` for everything but. */
function characterSet(text: string): (char: string) => boolean {
  const negated = text[0] === "!" || text[0] === "^";
  const members = negated ? text.slice(1) : text;
  return char => {
    if (char === "/") return false;
    for (let at = 0; at < members.length; at++) {
      const isRange = members[at + 1] === "-" && at + 2 < members.length;
      const last = isRange ? members[at + 2]! : members[at]!;
      if (members[at]! <= char && char <= last) return !negated;
      if (isRange) at += 2;
    }
    return negated;
  };
}

/** Adds the states of `parts` to the machine, from the last to the first; returns where they start. */
function compile(parts: readonly Part[], next: number, machine: Machine): number {
  const add = (state: State) => machine.push(state) - 1;
  let start = next;
  for (const part of parts.toReversed()) {
    if (part.kind === "one") {
      start = add({ test: part.test, next: start });
    } else if (part.kind === "choice") {
      const after = start;
      start = add({ fork: part.options.map(option => compile(option, after, machine)) });
    } else {
      const fork: number[] = [start];
      const loop = add({ fork });
      if (part.kind === "many") {
        fork.push(add({ test: part.test, next: loop }));
      } else {
        const segment: number[] = [add({ test: slash, next: loop })];
        const inSegment = add({ fork: segment });
        segment.push(add({ test: withinSegment, next: inSegment }));
        fork.push(inSegment);
      }
      start = loop;
    }
  }
  return start;
}

function run(machine: Machine, starts: readonly number[], path: string): boolean {
  const entered = new Int32Array(machine.length).fill(-1);
  let accepted = false;
  /** All states reached from these without reading, each once per position. */
  const enter = (from: readonly number[], position: number): number[] => {
    const reached: number[] = [];
    const waiting = [...from];
    while (waiting.length > 0) {
      const index = waiting.pop()!;
      if (index === accept) accepted = true;
      if (index === accept || entered[index] === position) continue;
      entered[index] = position;
      const state = machine[index]!;
      if ("fork" in state) waiting.push(...state.fork);
      else reached.push(index);
    }
    return reached;
  };
  let current = enter(starts, 0);
  for (let at = 0; at < path.length; at++) {
    if (current.length === 0) return false;
    accepted = false;
    const char = path[at]!;
    const next: number[] = [];
    for (const index of current) {
      const state = machine[index]!;
      if ("test" in state && state.test(char)) next.push(state.next);
    }
    current = enter(next, at + 1);
  }
  return accepted;
}
