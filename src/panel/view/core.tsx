import type { CoreBar } from "../protocol.ts";

/** How the promised work divides between the core and the rest; the words say all that the bar shows. */
export function Core({ bars }: { bars: readonly CoreBar[] }) {
  return (
    <>
      {bars.map(({ of, share, target, text }) => (
        <div key={of} class="core">
          <p>
            {of && <span class="quiet">{of}: </span>}
            {text}
          </p>
          <div class="core-bar" aria-hidden="true">
            <span class="share" style={{ width: `${100 * share}%` }} />
            <span class="target" style={{ left: `${100 * target}%` }} />
          </div>
        </div>
      ))}
    </>
  );
}
