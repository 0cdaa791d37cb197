import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ScopeRow } from "../../scope-protocol.ts";
import { useRovingFocus } from "../roving-focus.ts";
import { featureCount, levelMeanings, statusNames } from "../words.ts";
import { mapOf } from "./map.ts";
import { amountOf, inMeasure, type Measure, measureNames } from "./measure.ts";
import { idOf } from "./page.tsx";

interface Properties {
  rows: readonly ScopeRow[];
  measure: Measure;
  active: string | null;
  onActive: (id: string) => void;
}

const height = 240;
/** Smaller tiles have no room for a word. */
const least = { width: 44, height: 18 };

/** All features at once: the area is the amount, the mark the level. The table below has the same in words. */
export function Treemap({ rows, measure, active, onActive }: Properties) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const resize = new ResizeObserver(() => setWidth(frame.current?.clientWidth ?? 0));
    if (frame.current) resize.observe(frame.current);
    return () => resize.disconnect();
  }, []);
  const { tiles, frames, left } = useMemo(() => mapOf(rows, measure, width, height), [rows, measure, width]);
  const roving = useRovingFocus(frame, tiles);
  const inWords = inMeasure(measure);
  const name = measureNames[measure].toLowerCase();

  return (
    <section class="map" aria-label={`Map of ${featureCount(tiles.length)}, sized by ${name}`}>
      <div
        class="canvas"
        ref={frame}
        style={{ height: `${height}px` }}
        role="toolbar"
        aria-label="Features"
        {...roving}
      >
        {frames.map(({ name, left, top, width }) => (
          <span
            key={name}
            class="part"
            style={{ left: `${left}px`, top: `${top}px`, width: `${width}px` }}
            title={name}
          >
            {name}
          </span>
        ))}
        <div data-line>
          {tiles.map(({ row, left, top, width, height }) => {
            const words = `${row.title}: ${inWords(amountOf(row, measure))}, ${statusNames[row.status]}, ${levelMeanings[row.level]}`;
            return (
              <button
                key={idOf(row)}
                type="button"
                tabIndex={-1}
                class={`tile level-${row.level} status-${row.status}${idOf(row) === active ? " active" : ""}`}
                style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
                title={words}
                aria-label={words}
                aria-pressed={idOf(row) === active}
                onClick={() => onActive(idOf(row))}
              >
                {width >= least.width && height >= least.height && <span dir="auto">{row.title}</span>}
              </button>
            );
          })}
        </div>
      </div>
      {left > 0 && (
        <p class="left">
          {featureCount(left)} {left === 1 ? "says" : "say"} nothing of {name} and {left === 1 ? "is" : "are"} not
          drawn.
        </p>
      )}
    </section>
  );
}
