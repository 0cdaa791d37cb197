/** A place below: a value, or an entry of a map with its key. */
export interface Entry {
  readonly key?: string;
  readonly value: unknown;
}

type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "items" }
  | { readonly kind: "entries" }
  | { readonly kind: "key" }
  | { readonly kind: "value" }
  | { readonly kind: "where"; readonly name: string; readonly is: string };

/**
 * The way to values in JSON and YAML: `a.b`, `"quoted part"`, `[]` each item, `{}` each entry of a map, then `@key` and
 * `@value`, `[name=value]` those that have it, `/` from the file's top, `.` itself.
 */
export interface Path {
  readonly fromTop: boolean;
  readonly steps: readonly Step[];
}

const token =
  /\s*(?:\.|(\[\])|(\{\})|@(key|value)|\[([\w.@-]+)=([^\]]*)\]|"((?:[^"\\]|\\.)*)"|([^\s.[\]{}@"/][^.[\]{}"]*))/y;

/** Reads a path; where it cannot, the position in it, from 0. */
export function pathIn(text: string): Path | number {
  const fromTop = text.startsWith("/");
  const steps: Step[] = [];
  token.lastIndex = fromTop ? 1 : 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) return at;
    const [, items, entries, part, name, is, quoted, plain] = match;
    if (items) steps.push({ kind: "items" });
    else if (entries) steps.push({ kind: "entries" });
    else if (part) steps.push({ kind: part as "key" | "value" });
    else if (name !== undefined) steps.push({ kind: "where", name, is: is ?? "" });
    else if (quoted !== undefined) steps.push({ kind: "name", name: quoted.replace(/\\(.)/g, "$1") });
    else if (plain !== undefined) steps.push({ kind: "name", name: plain.trimEnd() });
  }
  return { fromTop, steps };
}

/** The first value at the end of a path, or undefined. A way of names alone needs no search, and most are such. */
export function firstAlong(path: Path, top: unknown, here: Entry): unknown {
  let { value } = path.fromTop ? { value: top } : here;
  for (const step of path.steps) {
    if (step.kind !== "name") {
      for (const { value } of along(path, top, here)) if (value !== undefined) return value;
      return undefined;
    }
    value = isMap(value) && Object.hasOwn(value, step.name) ? value[step.name] : undefined;
  }
  return value;
}

/** What stands at the end of a path, in the order of the file. */
export function* along(path: Path, top: unknown, here: Entry): Generator<Entry> {
  yield* walk(path.steps, 0, path.fromTop ? { value: top } : here);
}

function* walk(steps: readonly Step[], index: number, at: Entry): Generator<Entry> {
  const step = steps[index];
  if (!step) yield at;
  else for (const next of below(step, at)) yield* walk(steps, index + 1, next);
}

function* below(step: Step, at: Entry): Generator<Entry> {
  const { value } = at;
  if (step.kind === "key") {
    if (at.key !== undefined) yield { value: at.key };
  } else if (step.kind === "value") yield { value };
  else if (step.kind === "items") {
    if (Array.isArray(value)) for (const item of value) yield { value: item };
  } else if (step.kind === "entries") {
    if (isMap(value)) for (const [key, own] of Object.entries(value)) yield { key, value: own };
  } else if (step.kind === "name") {
    if (isMap(value) && Object.hasOwn(value, step.name)) yield { value: value[step.name] };
  } else {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (isMap(one) && String(one[step.name]) === step.is) yield { value: one };
    }
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
