import type { Text } from "../feature.ts";
import { periodOf } from "./period.ts";

/** A date, a stretch of time or a version that a feature is tied to. */
export interface When extends Text {
  /** `when` until it is known whether the feature is shipped; then target or done. */
  readonly kind: "start" | "target" | "done";
  /** First and last day, `2026-07-01`; absent where the text names no year or leaves the order of day and month open. */
  readonly from?: string;
  readonly to?: string;
  /** `1.4` for `v1.4`. */
  readonly version?: string;
}

/** Reads `2026-03-01`, `Q3 2026`, `March 2026` or `v1.4`; undefined for anything else, such as the name of a milestone. */
export function whenOf({ text, span }: Text, kind: When["kind"]): When | undefined {
  const said = text
    .trim()
    .slice(0, 80)
    .replace(/\s*[([（].*$/u, "");
  const period = periodOf(said);
  if (period) return { text, span, kind, ...period };
  const version = versionIn(said);
  return version === undefined ? undefined : { text, span, kind, version };
}

/** A bare number is none: it may count anything. */
function versionIn(text: string): string | undefined {
  const match =
    /^(v|ver(?:sion)?\.?|release|rel\.?|版本)?\s*(\d{1,4}(?:\.(?:\d{1,6}|x))*(?:[-.]?(?:alpha|beta|rc|pre|dev|lts)[.\d-]*)?)\+?$/i.exec(
      text,
    );
  return match && (match[1] !== undefined || match[2]!.includes(".")) ? match[2] : undefined;
}
