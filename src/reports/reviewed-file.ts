import type { Finding } from "../findings/finding.ts";
import { type Severity, severities } from "../findings/finding.ts";
import type { Review } from "../findings/review.ts";
import { type Level, levels } from "../justification/level.ts";
import { type Status, statuses } from "../roadmap/feature.ts";
import { positions } from "../roadmap/lines.ts";

/** What a report is made of: a file under the name it is to be called by, and the review of its text. */
export interface ReviewedFile {
  readonly path: string;
  readonly text: string;
  readonly review: Review;
  /** Where many files make one roadmap, their pattern. */
  readonly partOf?: string;
  /** The folder of the settings that name exports of its use. */
  readonly exportsIn?: string;
  /** It holds the settings, and its findings are those of roadmaps that go beyond a limit there. */
  readonly settings?: true;
}

/** A roadmap under its own name: one file, or the files of a folder under their pattern. */
export interface ReviewedRoadmap<File extends RoadmapFile = ReviewedFile> {
  readonly name: string;
  readonly isFolder: boolean;
  readonly files: readonly [File, ...File[]];
}

type RoadmapFile = Pick<ReviewedFile, "path" | "partOf">;

/** The roadmaps that these files make, in the order of their first files. */
export function roadmapsOf<File extends RoadmapFile>(files: readonly File[]): ReviewedRoadmap<File>[] {
  const byName = new Map<string, [File, ...File[]]>();
  for (const file of files) {
    // No path of a file ends like this.
    const key = file.partOf === undefined ? file.path : `${file.partOf}/`;
    const others = byName.get(key);
    if (others) others.push(file);
    else byName.set(key, [file]);
  }
  return [...byName.values()].map(files => {
    const { path, partOf } = files[0];
    return { name: partOf ?? path, isFolder: partOf !== undefined, files };
  });
}

/** What a finding says, with the other place it refers to where that is in another of the files. */
export function messageOf({ message, related }: Finding, files: readonly ReviewedFile[]): string {
  const other = related?.path === undefined ? undefined : files.find(({ path }) => path === related.path);
  if (!related || !other) return message;
  const { line, column } = positions(other.text)(related.span.start);
  return `${message} ${related.message}: ${other.path}:${line}:${column}`;
}

/** Numbers over several files; every level, status and severity is there, be it with 0. */
export interface Summary {
  readonly features: number;
  readonly byJustification: Readonly<Record<Level, number>>;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that are in the baseline. */
  readonly accepted: number;
}

export function summarise(files: readonly ReviewedFile[]): Summary {
  const features = files.flatMap(file => file.review.features);
  const findings = files.flatMap<Finding>(file => file.review.findings);
  return {
    features: features.length,
    byJustification: count(
      levels,
      features.map(feature => feature.level),
    ),
    byStatus: count(
      statuses,
      features.map(feature => feature.status),
    ),
    findings: count(
      severities,
      findings.map(finding => finding.severity),
    ),
    accepted: files.reduce((sum, { review: { accepted = [] } }) => sum + accepted.length, 0),
  };
}

function count<Name extends string>(names: readonly Name[], values: readonly Name[]): Record<Name, number> {
  const counts = Object.fromEntries(names.map(name => [name, 0])) as Record<Name, number>;
  for (const value of values) counts[value]++;
  return counts;
}
