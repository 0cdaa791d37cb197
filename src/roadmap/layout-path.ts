/** One step of a path: into the value of a key, into each item of a list, or into each value of a map. */
export type Step = { readonly key: string } | "items" | "values";

/**
 * The steps of a path as a layout writes it: `epics[].features[]`, `areas.*.items[]`, `[]` for a list at the top. A key
 * with a dot or bracket in it stands in double quotes. Undefined where it is no such path.
 */
export function stepsOf(path: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  // Sticky, so that each sign is read once.
  const part = /(?:^|\.)(?:"([^"]*)"|(\*)|([^.*[\]"]+))|(\[\])/y;
  while (part.lastIndex < path.length) {
    const match = part.exec(path);
    if (!match) return undefined;
    const [, quoted, values, bare, items] = match;
    if (items) steps.push("items");
    else if (values) steps.push("values");
    else steps.push({ key: quoted ?? bare!.trim() });
  }
  const last = steps.at(-1);
  return last === "items" || last === "values" ? steps : undefined;
}

/** Writes a path that `stepsOf` reads. */
export function pathOf(steps: readonly Step[]): string {
  let path = "";
  for (const step of steps) {
    if (step === "items") path += "[]";
    else path += `${path === "" ? "" : "."}${step === "values" ? "*" : keyOf(step.key)}`;
  }
  return path;
}

const keyOf = (key: string): string => (/^[^.*[\]"]+$/.test(key) && key.trim() === key ? key : `"${key}"`);
