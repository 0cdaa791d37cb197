import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Finding, Fix, Severity } from "../findings/finding.ts";
import type { ExportPlace } from "../justification/measured-use.ts";
import type { Span } from "../roadmap/feature.ts";
import { type PositionAt, positions } from "../roadmap/lines.ts";
import { placeOf } from "./export-place.ts";
import type { ReviewedFile } from "./reviewed-file.ts";

/** What is to be said of the run itself. */
export interface RunDescription {
  /** Of this program. */
  readonly version: string;
  /** Whether everything that was named could be read and used. */
  readonly complete: boolean;
  /** What could not, in sentences. */
  readonly complaints?: readonly string[];
}

/** A rule as its readers are told of it. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  /** Markdown. */
  readonly page: string;
}

/**
 * The review in the Static Analysis Results Interchange Format 2.1.0, as code scanning and editors read it. What is accepted
 * or ignored is left out: readers that do not know suppressions would show it as open.
 */
export function sarifReport(
  files: readonly ReviewedFile[],
  rules: readonly RuleDescription[],
  { version, complete, complaints = [] }: RunDescription,
): string {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Feature Scope", version, semanticVersion: version, rules: rules.map(described) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: complete,
            toolExecutionNotifications: [
              ...complaints.map(text => ({ level: "error" as const, message: { text } })),
              ...files.flatMap(file => notifications(file)),
            ],
          },
        ],
        results: files.flatMap(file => results(file, files, indexOf)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const levels = { error: "error", warning: "warning", information: "note", hint: "note" } as const satisfies Record<
  Severity,
  string
>;

function described({ id, severity, summary, page }: RuleDescription): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: `${summary}.` },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[severity] },
  };
}

function notifications({ path, text, review }: ReviewedFile) {
  const at = positions(text);
  return review.problems.map(({ message, span }) => {
    return { level: "warning" as const, message: { text: message }, locations: [location(path, span, at)] };
  });
}

function results(
  { path, text, review, partOf, exportsIn }: ReviewedFile,
  files: readonly ReviewedFile[],
  indexOf: ReadonlyMap<string, number>,
): Result[] {
  const at = positions(text);
  const seen = new Map<string, number>();
  return review.findings.map(finding => {
    const { rule, severity, message, span, feature, related, measuredAt, fixes } = finding;
    const { id, title } = (feature === undefined ? undefined : review.features[feature]) ?? {};
    const name = [rule, partOf ?? path, id ?? title?.text ?? ""].join("/");
    const count = (seen.get(name) ?? 0) + 1;
    const places = [
      ...(related ? [relatedLocation(related, path, files)] : []),
      ...(measuredAt ? [rowLocation(placeOf(measuredAt, exportsIn))] : []),
    ];
    seen.set(name, count);
    return {
      ruleId: rule,
      ruleIndex: indexOf.get(rule) ?? -1,
      level: levels[severity],
      message: { text: message },
      locations: [location(path, span, at)],
      // Known by its feature, a finding stays the same one where lines move.
      partialFingerprints: { primaryLocationLineHash: `${name}:${count}` },
      ...(places.length > 0 && { relatedLocations: places.map((place, index) => ({ ...place, id: index + 1 })) }),
      ...(fixes.length > 0 && { fixes: fixes.map(fix => fixOf(fix, path, at)) }),
    };
  });
}

function relatedLocation(
  { message, span, path }: NonNullable<Finding["related"]>,
  own: string,
  files: readonly ReviewedFile[],
): Location {
  const other = files.find(file => file.path === (path ?? own));
  return { ...location(other?.path ?? own, span, positions(other?.text ?? "")), message: { text: message } };
}

/** The row of an export that was counted; in JSON and YAML rows are no lines. */
function rowLocation({ path, row }: ExportPlace): Location {
  const region = /\.(?:json|ya?ml)$/i.test(path) ? {} : { region: { startLine: row } };
  return {
    physicalLocation: { artifactLocation: artifact(path), ...region },
    message: { text: "It was counted here" },
  };
}

function fixOf({ title, edits }: Fix, path: string, at: PositionAt) {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: edits.map(({ span, text }) => ({ deletedRegion: region(span, at), insertedContent: { text } })),
      },
    ],
  };
}

function location(path: string, span: Span, at: PositionAt): Location {
  return { physicalLocation: { artifactLocation: artifact(path), region: region(span, at) } };
}

/** A path as a URI relative to the folder that the program ran in. */
function artifact(path: string) {
  const uri = path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "%SRCROOT%" };
}

function region(span: Span, at: PositionAt) {
  const [start, end] = [at(span.start), at(span.end)];
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
