import type { ScopeRow } from "../../scope-protocol.ts";
import { choicesOf, type Narrowing } from "./narrowing.ts";

interface Properties {
  rows: readonly ScopeRow[];
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
}

const names = { owner: "Owner", goal: "Goal", decision: "Decision" } as const satisfies Record<keyof Narrowing, string>;

/** Narrows the table by owner, goal and decision, where there is something to choose; each says itself what it is about. */
export function Narrow({ rows, narrowing, onNarrow }: Properties) {
  const choices = choicesOf(rows, narrowing);
  return (
    <>
      {(["owner", "goal", "decision"] as const).map(
        part =>
          choices[part].length > 0 && (
            <select
              key={part}
              class={narrowing[part] ? "narrow chosen" : "narrow"}
              aria-label={names[part]}
              value={narrowing[part]}
              onChange={event => onNarrow({ ...narrowing, [part]: event.currentTarget.value })}
            >
              {choices[part].map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          ),
      )}
    </>
  );
}
