import type { ChangeKind, ScopeChange } from "../../scope-protocol.ts";
import { post } from "../host.ts";
import { amountInWords } from "../words.ts";

/** What happened to the scope since the last commit: a line, and on request all of it. */
export function Changes({ changes }: { changes: readonly ScopeChange[] }) {
  const [only, ...others] = changes;
  if (!only) return null;
  const isOnly = others.length === 0;
  return (
    <details class="changes">
      <summary>
        <h2>What changed since the last commit</h2>{" "}
        <span class="quiet">{[`${inShort(changes)}.`, ...(isOnly ? only.sums : [])].join(" ")}</span>
      </summary>
      {changes.map(({ roadmap, sums, lines, counts }) => (
        <section key={roadmap} aria-label={roadmap}>
          {roadmap && <h3>{roadmap}</h3>}
          {!isOnly && sums.length > 0 && <p>{sums.join(" ")}</p>}
          <ul>
            {lines.map(({ kind, title, says, at }) => (
              <li key={`${kind} ${title}`}>
                <span class="kind">{kind}</span>{" "}
                <span class="what">
                  {at ? (
                    <button
                      type="button"
                      class="link"
                      title="Open in the editor"
                      onClick={() => post({ type: "reveal", at })}
                    >
                      <bdi>{title}</bdi>
                    </button>
                  ) : (
                    <bdi>{title}</bdi>
                  )}{" "}
                  <span class="quiet">{says}</span>
                </span>
              </li>
            ))}
          </ul>
          {sumOf(counts) > lines.length && <p class="quiet">And {sumOf(counts) - lines.length} more.</p>}
        </section>
      ))}
    </details>
  );
}

const kinds = ["Added", "Dropped", "Removed", "Re-scoped", "Re-estimated"] as const satisfies readonly ChangeKind[];

/** `3 added, 1 dropped` */
function inShort(changes: readonly ScopeChange[]): string {
  const count = (kind: ChangeKind) => changes.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
  const parts = kinds.flatMap(kind => (count(kind) > 0 ? `${amountInWords(count(kind))} ${kind.toLowerCase()}` : []));
  return parts.join(", ");
}

const sumOf = (counts: ScopeChange["counts"]): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
