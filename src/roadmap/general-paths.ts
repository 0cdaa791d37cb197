import { pathOf, type Step, stepsOf } from "./layout-path.ts";

/**
 * Fewer paths for the same: those that differ in one key only become one with `*` where `reads` finds that it does, as
 * `sprint_1.tickets[]` and `sprint_2.tickets[]` become `*.tickets[]`.
 */
export function generalPaths(
  paths: readonly string[],
  reads: (paths: readonly string[]) => boolean,
): readonly string[] {
  let found = paths;
  const longest = Math.max(...paths.map(path => stepsOf(path)?.length ?? 0));
  for (let at = 0; at < longest; at++) {
    for (const [general, same] of alikeAt(found, at)) {
      if (same.length < 2) continue;
      // The first of them gives the place in the order.
      const fewer = found.flatMap(path => (path === same[0] ? general : same.includes(path) ? [] : path));
      if (reads(fewer)) found = fewer;
    }
  }
  return found;
}

/** Paths that differ in one key, by what they have in common. */
function alikeAt(paths: readonly string[], at: number): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const steps: readonly Step[] = stepsOf(path) ?? [];
    if (typeof steps[at] !== "object") continue;
    const general = pathOf(steps.with(at, "values"));
    const group = groups.get(general);
    if (group) group.push(path);
    else groups.set(general, [path]);
  }
  return groups;
}
