import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ScopeRow } from "../../scope-protocol.ts";
import { useRovingFocus } from "../roving-focus.ts";
import { featureCount, levelMeanings, statusNames } from "../words.ts";
import { labelFor } from "./label.ts";
import { mapOf } from "./map.ts";
import { amountOf, inMeasure, type Measure, measureNames } from "./measure.ts";
import { idOf } from "./page.tsx";

interface Properties {
  rows: readonly ScopeRow[];
  measure: Measure;
  active: string | null;
  onActive: (id: string) => void;
}

/** Pixels: a few features need no more than a glance, and many some room. */
const heightOf = (features: number): number => (features <= 4 ? 120 : features <= 100 ? 240 : 320);
/** Narrower parts have no room for a name. */
const leastPart = 36;

/** All features at once: the area is the amount, the mark the level. The table below has the same in words. */
export function Treemap({ rows, measure, active, onActive }: Properties) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const resize = new ResizeObserver(() => setWidth(frame.current?.clientWidth ?? 0));
    if (frame.current) resize.observe(frame.current);
    return () => resize.disconnect();
  }, []);
  const height = heightOf(rows.length);
  const { tiles, frames, left } = useMemo(() => mapOf(rows, measure, width, height), [rows, measure, width]);
  const widthIn = useMemo(() => width > 0 && frame.current && textWidths(frame.current), [width > 0]);
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
        {frames.map(({ name, left, top, width, height }) => (
          <span
            key={name}
            class="part"
            style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
            title={name}
          >
            {width >= leastPart && <bdi>{name}</bdi>}
          </span>
        ))}
        <div data-line>
          {tiles.map(({ row, left, top, width, height }) => {
            const label = widthIn && labelFor(row.title, width, height, widthIn);
            const doubt = isDoubted(row) ? ", used too little for what is asked of it, or for its cost" : "";
            const words = `${row.title}: ${inWords(amountOf(row, measure))}, ${statusNames[row.status]}, ${levelMeanings[row.level]}${doubt}`;
            return (
              <button
                key={idOf(row)}
                type="button"
                tabIndex={-1}
                class={`tile level-${row.level} status-${row.status}${doubt && " doubted"}${idOf(row) === active ? " active" : ""}`}
                style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
                title={words}
                aria-label={words}
                aria-pressed={idOf(row) === active}
                onClick={() => onActive(idOf(row))}
              >
                {label && <span dir="auto">{label}</span>}
              </button>
            );
          })}
        </div>
      </div>
      {left > 0 && (
        <p class="left">
          {featureCount(left)} without an effort in {name} {left === 1 ? "is" : "are"} not on the map.
        </p>
      )}
    </section>
  );
}

/** Whether it shows use, and so little that something is to be decided. */
const isDoubted = ({ agenda = [] }: ScopeRow): boolean =>
  agenda.some(reason => reason === "little-used" || reason === "use-falls" || reason === "cost-beyond-use");

/** Measures text as the labels of tiles are written; each word once. */
function textWidths(frame: HTMLElement): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  const { fontFamily, fontSize } = getComputedStyle(frame);
  if (context) context.font = `${Number.parseFloat(fontSize) * 0.846}px ${fontFamily}`;
  const known = new Map<string, number>();
  return text => {
    const width = known.get(text) ?? Math.ceil(context?.measureText(text).width ?? 0);
    known.set(text, width);
    return width;
  };
}
