import type { Severity, Status } from "../protocol.ts";

/** Codicons the page uses; each has its line in icons.css. */
export type IconName =
  | "filter"
  | "close"
  | "chevron-right"
  | "chevron-down"
  | "chevron-up"
  | "pass"
  | "pinned"
  | "skipped"
  | Severity
  | Status;

/** A picture for the eye only: what it means is also in words nearby. */
export function Icon({ name }: { name: IconName }) {
  return <span class={`icon icon-${name}`} aria-hidden="true" />;
}
