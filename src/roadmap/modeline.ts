import { type Problem, type Status, statuses } from "./feature.ts";
import { type Layout, layoutKeys } from "./layout.ts";
import { stepsOf } from "./layout-path.ts";

/** Only a comment among the first lines is one, so that a text about modelines is none. */
const mostLines = 20;
const keys: readonly string[] = ["features", ...layoutKeys, "statuses"];

export interface Modeline {
  readonly layout: Layout;
  readonly problems: readonly Problem[];
}

/**
 * The layout that a file states for itself in a comment near its top:
 * `# feature-scope: features=epics[].features[] title=name why=objective,notes statuses=parked:dropped`.
 * Values with spaces stand in double quotes. Undefined where there is no such comment.
 */
export function modelineIn(text: string): Modeline | undefined {
  let start = 0;
  for (let count = 0; count < mostLines && start < text.length; count++) {
    const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
    const found = /^[ \t]*#[ \t]*feature-scope:[ \t]*(?=\S+=)/.exec(text.slice(start, end));
    if (found) return read(text.slice(start + found[0].length, end), start + found[0].length);
    start = end + 1;
  }
  return undefined;
}

function read(line: string, offset: number): Modeline {
  const layout: Record<string, readonly string[]> = {};
  const states: Record<string, Status> = {};
  const problems: Problem[] = [];
  for (const word of line.matchAll(/([^\s=]+)(?:=("[^"]*"|\S*))?/g)) {
    const key = word[1]!;
    const values = (word[2] ?? "")
      .replaceAll('"', "")
      .split(",")
      .filter(value => value !== "");
    const tell = (message: string) => {
      const start = offset + word.index;
      problems.push({ message, span: { start, end: start + word[0].trimEnd().length } });
    };
    if (!keys.includes(key)) tell(`This line knows no "${key}". It takes ${keys.join(", ")}, each as key=value.`);
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
  }
  return { layout: { ...layout, ...(Object.keys(states).length > 0 && { statuses: states }) }, problems };
}

const isStatus = (text: string): text is Status => (statuses as readonly string[]).includes(text);
