import { Icon } from "./icon.tsx";

/** What the review comes to, in words. */
export function Summary({ sentences, calm }: { sentences: readonly string[]; calm: boolean }) {
  const [first, ...rest] = sentences;
  return (
    <section class="summary" aria-label="Summary">
      <h1>{first}</h1>
      {rest.map(sentence => (
        <p key={sentence}>{sentence}</p>
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
