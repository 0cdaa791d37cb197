import type { Edit, Finding, SeveritySetting } from "../findings/finding.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Span } from "../roadmap/feature.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { runRules } from "./run.ts";

/** The features of one of the files that make a roadmap together. */
export interface Part {
  /** Names the file in findings of the others. */
  readonly path: string;
  readonly features: readonly JudgedFeature[];
}

/** No file has as many characters. */
const mostCharacters = 2 ** 30;

/**
 * Runs the rules once over the features of several files, and gives each file the findings that stand in it, in the order
 * of the files. To the rules it is one long text, in which the files stand one behind the other with gaps between them:
 * so they see duplicates across files, and a place means one place.
 */
export function runRulesTogether(
  rules: readonly Rule[],
  parts: readonly Part[],
  context: Omit<RuleContext, "features">,
  severities: Readonly<Record<string, SeveritySetting>>,
): Finding[][] {
  // Most roadmaps are one file, where no place needs to move.
  if (parts.length === 1) return [runRules(rules, { ...context, features: parts[0]!.features }, severities)];
  const features = parts.flatMap((part, file) => part.features.map(feature => moved(feature, file * mostCharacters)));
  const found = parts.map((): Finding[] => []);
  const firsts: number[] = [];
  let count = 0;
  for (const part of parts) {
    firsts.push(count);
    count += part.features.length;
  }
  for (const finding of runRules(rules, { ...context, features }, severities)) {
    const file = fileAt(finding.span);
    found[file]?.push(inFile(finding, file, parts, firsts));
  }
  return found;
}

const fileAt = ({ start }: Span): number => Math.floor(start / mostCharacters);

/** The finding with places that count in its own file. */
function inFile(finding: Finding, file: number, parts: readonly Part[], firsts: readonly number[]): Finding {
  const { feature, related, fixes, ...rest } = finding;
  const index = feature === undefined ? -1 : feature - firsts[file]!;
  const isOwn = index >= 0 && index < parts[file]!.features.length;
  const isHere = ({ span }: Edit) => fileAt(span) === file;
  const other = related && fileAt(related.span);
  return {
    ...moved(rest, -file * mostCharacters),
    // A fix is made of edits of one file.
    fixes: moved(
      fixes.filter(({ edits }) => edits.every(isHere)),
      -file * mostCharacters,
    ),
    ...(isOwn && { feature: index }),
    ...(related && {
      related: {
        ...moved(related, -other! * mostCharacters),
        ...(other !== file && { path: parts[other!]!.path }),
      },
    }),
  };
}

/** Plain data with all its places moved. */
function moved<Value>(value: Value, by: number): Value {
  if (by === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(item => moved(item, by)) as Value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    copy[key] = key === "span" ? { start: inner.start + by, end: inner.end + by } : moved(inner, by);
  }
  return copy as Value;
}
