import type { Level } from "../protocol.ts";

/** A box as full as the feature is justified: empty, a third, two thirds, full. */
export function LevelMark({ level }: { level: Level }) {
  return <span class={`mark level-${level}`} aria-hidden="true" />;
}
