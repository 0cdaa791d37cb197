import { amountInWords } from "../words.ts";

/** One thing that is drawn over time. `area` is a path in a square of 100 by 100. */
export interface Series {
  readonly kind: "all" | "below" | "none";
  readonly name: string;
  readonly area: string;
}

interface Properties {
  series: readonly Series[];
  most: number;
  /** The day at the left edge. */
  from: string;
  label: string;
}

/** Areas over time; the sentence and the table beside it have the same in words. */
export function TrendChart({ series, most, from, label }: Properties) {
  return (
    <figure class="chart">
      <ul class="keys">
        {series.map(({ kind, name }) => (
          <li key={kind}>
            <span class={`key ${kind}`} aria-hidden="true" />
            {name}
          </li>
        ))}
        <li class="most">up to {amountInWords(most)}</li>
      </ul>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={label}>
        {series.map(({ kind, area }) => (
          <path key={kind} class={kind} d={area} vector-effect="non-scaling-stroke" />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{from}</span>
        <span>today</span>
      </figcaption>
    </figure>
  );
}
