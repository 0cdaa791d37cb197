import type { Sentence } from "../protocol.ts";
import { Icon } from "./icon.tsx";

/** What the review comes to, in words. */
export function Summary({ sentences, calm }: { sentences: readonly Sentence[]; calm: boolean }) {
  const [first, ...rest] = sentences;
  return (
    <section class="summary" aria-label="Summary">
      <h1>{first?.text}</h1>
      {rest.map(({ text, note }) => (
        <p key={text} title={note}>
          {text}
          {note && <span class="unseen"> {note}</span>}
        </p>
      ))}
      {calm && (
        <p class="calm">
          <Icon name="pass" />
          Nothing to complain about.
        </p>
      )}
    </section>
  );
}
