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
  for (const path of paths) for (const end of endsOf(path)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return paths.map(path => {
    const [base, ...longer] = endsOf(path);
    const folder = path.slice(0, -base!.length - 1);
    if (counts.get(base!) === 1 || longer.length === 0) return { base: base!, folder, hint: "" };
    // The nearest folder from which on no other path ends like this; where there is none, the one it stands in.
    const end = longer.find(end => counts.get(end) === 1) ?? longer[0]!;
    const name = end.slice(0, end.indexOf("/"));
    return { base: base!, folder, hint: end === longer[0] ? `${name}/` : `${name}/…/` };
  });
}

/** `a/b/c` ends with `c`, `b/c` and `a/b/c`. */
function endsOf(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(parts.length - 1 - index).join("/"));
}
