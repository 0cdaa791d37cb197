import { keyWords } from "./key.ts";
import type { Layout } from "./layout.ts";
import { type Step, stepsOf } from "./layout-path.ts";
import type { Said } from "./properties.ts";
import type { SaidStates } from "./state.ts";

/** A layout made ready for reading with it. */
export interface Told {
  readonly paths: readonly { readonly written: string; readonly steps: readonly Step[] }[];
  readonly keys: Said;
  /** Keys of effort, as words. */
  readonly effort: readonly string[];
  readonly states: SaidStates;
}

/** Paths that are none are left out; they are told where the layout is read. */
export function toldBy(layout: Layout): Told {
  const words = (keys: readonly string[] = []) => keys.map(keyWords);
  return {
    paths: (layout.features ?? []).flatMap(written => {
      const steps = stepsOf(written);
      return steps ? [{ written, steps }] : [];
    }),
    keys: { title: words(layout.title), status: words(layout.status), id: words(layout.id) },
    effort: words(layout.effort),
    states: new Map(
      Object.entries(layout.statuses ?? {}).map(([written, status]) => [written.trim().toLowerCase(), status]),
    ),
  };
}
