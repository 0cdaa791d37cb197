import { useRef } from "preact/hooks";
import type { CoreBar, Counts, Level } from "../protocol.ts";
import { Core } from "./core.tsx";
import type { Filter } from "./filter.ts";
import { LegendToggle } from "./legend-toggle.tsx";
import { useRovingFocus } from "./roving-focus.ts";
import { StatusBar } from "./status-bar.tsx";
import { featureCount, statuses } from "./words.ts";

interface Properties {
  counts: Counts;
  core: readonly CoreBar[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** What is counted: `Features`, `Points`. */
  of?: string;
  /** Says an amount of it. */
  inWords?: (amount: number) => string;
}

/** What has nothing to show for itself, and what has. */
const pairs = [
  ["none", "claim"],
  ["demand", "usage"],
] as const satisfies readonly (readonly Level[])[];

/** A bar for each status, divided by level: every part of it narrows the list to what it stands for. */
export function Picture({ counts, core, filter, onFilter, of = "Features", inWords = featureCount }: Properties) {
  const picture = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(picture, counts);
  return (
    <>
      <p class="counted">{of} by status and justification</p>
      <div class="picture" ref={picture} role="toolbar" aria-label="Filter by status and justification" {...roving}>
        <div class="legend" data-line>
          {pairs.map(pair => (
            <div key={pair[0]} class="pair">
              {pair.map(level => (
                <LegendToggle key={level} {...{ level, counts, filter, onFilter, inWords }} />
              ))}
            </div>
          ))}
        </div>
        {statuses.map(status => (
          <StatusBar key={status} {...{ status, filter, onFilter, inWords }} counts={counts[status]} />
        ))}
      </div>
      <Core bars={core} />
    </>
  );
}
