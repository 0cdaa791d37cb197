import { useState } from "preact/hooks";
import type { ScopeRow } from "../../scope-protocol.ts";
import { matcher, noFilter } from "../filter.ts";
import { post } from "../host.ts";
import { amountInWords } from "../words.ts";
import { idOf } from "./page.tsx";

/** More than these are folded away until somebody asks or searches. */
const few = 8;

interface Properties {
  rows: readonly ScopeRow[];
  /** What is searched for. */
  text: string;
  textsOf: (row: ScopeRow) => readonly string[];
}

/** What was decided against, and why, so that the same idea is met with the old answer. */
export function NotShipped({ rows, text, textsOf }: Properties) {
  const [chosen, setChosen] = useState({ searching: false, open: null as boolean | null });
  const all = rows.filter(({ notShipped }) => notShipped);
  if (all.length === 0) return null;
  const searching = text.trim() !== "";
  const shown = newestFirst(searching ? all.filter(matcher({ ...noFilter, text }, textsOf)) : all);
  const count = searching
    ? `${amountInWords(shown.length)} of ${amountInWords(all.length)}`
    : amountInWords(all.length);
  // What a person folds stays so until a search begins or ends.
  const open = (chosen.searching === searching ? chosen.open : null) ?? (searching || all.length <= few);
  return (
    <details
      class="not-shipped"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) setChosen({ searching, open: currentTarget.open });
      }}
    >
      <summary>
        <h2>
          Decided not to ship <span class="count">{count}</span>
        </h2>
      </summary>
      {open && (
        <ul>
          {shown.map(row => (
            <li key={idOf(row)}>
              <span class="date">{row.notShipped?.date ?? "No date"}</span>
              <span class="what">
                <button
                  type="button"
                  class="link"
                  title="Open in the editor"
                  onClick={() => post({ type: "reveal", at: { file: row.file, row: row.key } })}
                >
                  <bdi>{row.title}</bdi>
                </button>{" "}
                <span class="quiet" dir="auto">
                  {row.notShipped?.reason ?? "No reason was written down."}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** What has no day comes last. */
const newestFirst = (rows: readonly ScopeRow[]) =>
  rows.toSorted((a, b) => (b.notShipped?.day ?? "").localeCompare(a.notShipped?.day ?? ""));
