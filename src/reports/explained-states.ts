import type { ReadState, StateSource } from "../roadmap/read-states.ts";
import type { Page } from "./explained.ts";
import type { PageStyle } from "./page-style.ts";

/** Each state as it is written, what it was taken for, and where it stands. */
export function stateBlocks(page: Page): string[] {
  const { style } = page;
  const rows = new Map<string, { state: ReadState; features: number; first: string }>();
  for (const explained of page.files) {
    for (const state of explained.reading.states) {
      const { written, status, from } = state;
      const key = JSON.stringify([written, status, from]);
      const row = rows.get(key);
      const first = row?.first ?? (state.at ? page.place(explained, state.at) : "");
      rows.set(key, { state, features: (row?.features ?? 0) + state.features, first });
    }
  }
  if ([...rows.values()].every(({ state }) => state.written === undefined))
    return ["No state was found, neither in an entry nor in the names and groups around it."];
  const inOrder = [...rows.values()].toSorted(
    (a, b) => Number(!a.state.written) - Number(!b.state.written) || b.features - a.features,
  );
  const lines = inOrder.map(({ state: { written, status, from, said }, features, first }) =>
    written === undefined
      ? ["", "not given", "", String(features), ""]
      : [style.name(written), said ? `${status}, as you say` : status, source(from, style), String(features), first],
  );
  const head = ["As written", "Taken for", "Where", page.counts, page.first];
  return [page.heading("States"), page.table(head, lines, [3])];
}

function source({ of, key }: StateSource, style: PageStyle): string {
  if (of === "list") return "the name of the list";
  if (of === "group") return key === undefined ? "the name of the group" : `${style.name(key)} of the group`;
  return key === undefined ? "the entry itself" : style.name(key);
}
