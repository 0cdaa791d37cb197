import type { ExportPlace } from "../justification/measured-use.ts";
import type { Fix } from "../roadmap/edit.ts";
import type { Span } from "../roadmap/feature.ts";

export type { Edit, Fix } from "../roadmap/edit.ts";

/** Severities a rule can be given, lowest first; "off" switches it off. */
export const severities = ["hint", "information", "warning", "error"] as const;
export type Severity = (typeof severities)[number];
export const severitySettings = ["off", ...severities] as const;
export type SeveritySetting = (typeof severitySettings)[number];

/** What a rule says at a place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** Where the span counts; absent where that is the roadmap. */
  readonly in?: "settings";
  /** Position of the feature it speaks of in `Review.features`; absent for the whole roadmap. */
  readonly feature?: number;
  /** Another place the finding refers to, such as the first of two duplicates; `path` where it is in another file. */
  readonly related?: { readonly message: string; readonly span: Span; readonly path?: string };
  /** The row of an export that it rests on. */
  readonly measuredAt?: ExportPlace;
  readonly fixes: readonly Fix[];
  /** What it points at does nothing, and may be shown as such. */
  readonly unnecessary?: true;
}
