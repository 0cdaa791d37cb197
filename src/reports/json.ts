import type { Finding } from "../findings/finding.ts";
import type { Silenced } from "../findings/review.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Problem, Span } from "../roadmap/feature.ts";
import { type PositionAt, positions } from "../roadmap/lines.ts";
import { placeOf } from "./export-place.ts";
import { detailsReport } from "./json-details.ts";
import { measuredReport } from "./json-measured.ts";
import { type ReviewedFile, summarise } from "./reviewed-file.ts";

/**
 * The review as JSON, version 1: a contract that scripts rely on, so names and meanings stay and only additions are made.
 * Lines and columns are 1-based; columns count UTF-16 units. `null` stands where the roadmap says nothing.
 * @param more what is said besides, by name.
 */
export function jsonReport(files: readonly ReviewedFile[], more: object = {}): string {
  const report = { version: 1, files: files.map(fileOf), summary: summarise(files), ...more };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileOf({ path, text, review, partOf, exportsIn, settings }: ReviewedFile) {
  const at = positions(text);
  return {
    path,
    roadmap: review.roadmap,
    // Its findings are those of roadmaps that go beyond a limit that stands in it.
    ...(settings && { settings }),
    // The pattern of the files that make one roadmap with this one.
    partOf: partOf ?? null,
    features: review.features.map(feature => ({ ...featureOf(feature, at), ...measuredReport(feature, exportsIn) })),
    findings: review.findings.map(finding => findingOf(finding, at, exportsIn)),
    problems: review.problems.map(({ message, span }: Problem) => ({ message, range: rangeOf(span, at) })),
    // What the baseline holds of it, except where it is about the whole roadmap and stands in the settings.
    ...(review.accepted && {
      accepted: review.accepted.filter(one => !one.in).map(one => findingOf(one, at, exportsIn)),
    }),
    // What comments in the file ignore. Settings have no such comments.
    ...(!settings && { silenced: (review.silenced ?? []).map(one => silencedOf(one, at)) }),
  };
}

function silencedOf({ finding, reason, comment }: Silenced, at: PositionAt) {
  return { ...findingOf(finding, at), reason, comment: rangeOf(comment, at) };
}

function featureOf(feature: JudgedFeature, at: PositionAt) {
  return {
    id: feature.id ?? null,
    title: feature.title.text,
    // The entry's first key or scalar, where the title may stand further down.
    ...at(feature.span.start),
    status: feature.status,
    statusAsWritten: feature.statusAsWritten?.text ?? null,
    justification: feature.level,
    evidence: feature.evidence.map(({ kind, text, count, unit, span }) => ({
      kind,
      text,
      count: count ?? null,
      unit: unit ?? null,
      ...at(span.start),
    })),
    // What a claim rests on. A feature with evidence may have one as well.
    reason: feature.reason ? { text: feature.reason.text, ...at(feature.reason.span.start) } : null,
    cost: feature.effort ? { amount: feature.effort.amount, unit: feature.effort.unit } : null,
    ...detailsReport(feature, at),
  };
}

function findingOf({ rule, severity, message, span, measuredAt }: Finding, at: PositionAt, exportsIn?: string) {
  return {
    rule,
    severity,
    message,
    range: rangeOf(span, at),
    // The row of an export that it counted.
    ...(measuredAt && { measuredAt: placeOf(measuredAt, exportsIn) }),
  };
}

function rangeOf(span: Span, at: PositionAt) {
  return { start: at(span.start), end: at(span.end) };
}
