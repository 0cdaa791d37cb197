/** A file's path in parts. */
export interface FileName {
  readonly base: string;
  readonly folder: string;
  /** As much of the folder as tells it from the other files of its name: `lab/`, `lab/…/`; "" where nothing is needed. */
  readonly hint: string;
}

/** @param paths different ones, with slashes. */
export function fileNames(paths: readonly string[]): FileName[] {
  const counts = new Map<string, number>();
  for (const end of paths.flatMap(endsOf)) counts.set(alike(end), (counts.get(alike(end)) ?? 0) + 1);
  const isOnly = (end: string) => counts.get(alike(end)) === 1;
  return paths.map(path => {
    const [base, ...longer] = endsOf(path);
    const folder = path.slice(0, -base!.length - 1);
    if (isOnly(base!) || longer.length === 0) return { base: base!, folder, hint: "" };
    // The nearest folder from which on no other path ends like this; where there is none, the one it stands in.
    const end = longer.find(isOnly) ?? longer[0]!;
    const name = end.slice(0, end.indexOf("/"));
    return { base: base!, folder, hint: end === longer[0] ? `${name}/` : `${name}/…/` };
  });
}

/** `a/b/c` ends with `c`, `b/c` and `a/b/c`. */
function endsOf(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(parts.length - 1 - index).join("/"));
}

/** Nobody tells ROADMAP.yaml from roadmap.yml at a glance. */
const alike = (end: string): string => end.toLowerCase().replace(/\.ya?ml$/, "");
