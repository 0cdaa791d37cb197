import { type Problem, type Span, type Status, statuses } from "./feature.ts";
import { type Layout, type LayoutMiss, layoutKeys } from "./layout.ts";
import { stepsOf } from "./layout-path.ts";

/** Only a comment among the first lines is one, so that a text about modelines is none. */
const mostLines = 20;
const keys: readonly string[] = ["features", ...layoutKeys, "statuses"];

export interface Modeline {
  readonly layout: Layout;
  readonly problems: readonly Problem[];
  /** Where each key of the layout is stated. */
  readonly spans: ReadonlyMap<string, Span>;
}

/**
 * The layout that a file states for itself in a comment near its top:
 * `# feature-scope: features=epics[].features[] title=name why=objective,notes statuses=parked:dropped`.
 * Values with spaces stand in double quotes. Undefined where there is no such comment; one that is meant as such and not
 * understood is a problem.
 */
export function modelineIn(text: string): Modeline | undefined {
  let start = 0;
  for (let count = 0; count < mostLines && start < text.length; count++) {
    const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
    // Without the colon it is a sentence that begins with the product's name, unless it sets a key.
    const found = /^[ \t]*#[ \t]*feature-scope(?::|(?=[ \t]+\w+=))[ \t]*/i.exec(text.slice(start, end));
    if (found) return read(text.slice(start + found[0].length, end).trimEnd(), start + found[0].length);
    start = end + 1;
  }
  return undefined;
}

function read(line: string, offset: number): Modeline {
  const layout: Record<string, readonly string[]> = {};
  const states: Record<string, Status> = {};
  const problems: Problem[] = [];
  const spans = new Map<string, Span>();
  if (!/^\w+=/.test(line) || /(?:^|\s)=|=\s/.test(line)) {
    const message = `This line is not understood. Write key=value, with spaces between several: "title=name status=state". Keys: ${keys.join(", ")}.`;
    return { layout, problems: [{ message, span: { start: offset, end: offset + line.length } }], spans };
  }
  for (const word of line.matchAll(/([^\s=]+)(?:=("[^"]*"|\S*))?/g)) {
    const key = word[1]!;
    const values = (word[2] ?? "")
      .replaceAll('"', "")
      .split(",")
      .filter(value => value !== "");
    const span = { start: offset + word.index, end: offset + word.index + word[0].trimEnd().length };
    const tell = (message: string) => problems.push({ message, span });
    if (!keys.includes(key)) tell(`This line knows no "${key}". It takes ${keys.join(", ")}, each as key=value.`);
    else if (spans.has(key)) tell(`"${key}" stands here twice, and the first one counts. Put commas between several.`);
    else if (values.length === 0) tell(`"${key}" has no value. Write ${key}=..., with commas between several.`);
    else if (key === "features" && !values.every(stepsOf)) {
      tell(`"${values.join(",")}" leads to no list. Write a path such as epics[].features[] or areas.*.`);
    } else if (key === "statuses") {
      for (const value of values) {
        const [written, status] = [value.slice(0, value.lastIndexOf(":")), value.slice(value.lastIndexOf(":") + 1)];
        if (isStatus(status) && written !== "") states[written] = status;
        else tell(`"${value}" is no state. Write value:status, with one of ${statuses.join(", ")}.`);
      }
    } else layout[key] = values;
    spans.set(key, spans.get(key) ?? span);
  }
  return { layout: { ...layout, ...(Object.keys(states).length > 0 && { statuses: states }) }, problems, spans };
}

/** What is wrong with the line, and what of it leads to nothing in its file. */
export function modelineProblems({ layout, problems, spans }: Modeline, misses: readonly LayoutMiss[]): Problem[] {
  const inVain = misses.flatMap(({ key, written, known }) => {
    const span = spans.get(key);
    if (!span || key === "decisions" || !layout[key]?.includes(written)) return [];
    const what = key === "features" ? "leads to no features" : "is the key of no feature";
    const next = known.length > 0 ? `There is ${known.slice(0, 8).join(", ")}.` : "Check how it is written below.";
    return [{ message: `"${written}" ${what} of this file. ${next}`, span }];
  });
  return [...problems, ...inVain].map(problem => ({ ...problem, modeline: true }));
}

const isStatus = (text: string): text is Status => (statuses as readonly string[]).includes(text);
