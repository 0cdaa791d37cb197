import { post } from "./host.ts";

/** Said where so much was found that it looks like a wall: the one way forward. */
export function WhereToBegin() {
  return (
    <section class="begin" aria-label="Where to begin">
      <p>
        Begin with the first five below. The rest can wait: accept today’s findings, and only what is new counts from
        then on.
      </p>
      <button type="button" class="secondary" onClick={() => post({ type: "command", command: "acceptFindings" })}>
        Accept Today’s Findings…
      </button>
    </section>
  );
}
