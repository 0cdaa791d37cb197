import { meantBy } from "../config/suggestion.ts";
import type { Finding } from "../findings/finding.ts";
import type { IgnoreOutcome, JudgedIgnore } from "../findings/judged-ignore.ts";
import type { Silenced } from "../findings/review.ts";
import type { Feature } from "../roadmap/feature.ts";
import type { IgnoreComment } from "../roadmap/ignore-comments.ts";

/** What is known of the rules and the file when comments are held against findings. */
export interface Known {
  readonly ids: readonly string[];
  /** Of those that do not run. */
  readonly off: readonly string[];
  /** Of those that no comment may ignore. */
  readonly never: readonly string[];
  /** Whether all of the file could be read, so that what was not found is not there. */
  readonly sawAll: boolean;
}

export interface Silence {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  readonly ignores: readonly JudgedIgnore[];
}

/**
 * Takes out of the findings of one file what its comments ignore with a reason, and tells what became of each comment. The
 * comment that stands nearest counts: one for a line before one for the file. What stands in the settings stays.
 * @param features those of the file, which the findings count in.
 */
export function silence(
  findings: readonly Finding[],
  ignores: readonly IgnoreComment[],
  features: readonly Feature[],
  known: Known,
): Silence {
  const askingFor = finder(ignores, features);
  const used = new Set<IgnoreComment["rules"][number]>();
  const kept: Finding[] = [];
  const silenced: Silenced[] = [];
  for (const finding of findings) {
    const asking = finding.in ? [] : askingFor(finding);
    const reasoned = asking.find(({ reason }) => reason !== "");
    // Without a reason it ignores nothing; that it would is told.
    for (const ignore of reasoned ? [reasoned] : asking) used.add(naming(finding.rule, ignore)!);
    if (reasoned) silenced.push({ finding, reason: reasoned.reason, comment: reasoned.span });
    else kept.push(finding);
  }
  const outcomeOf = (name: IgnoreComment["rules"][number], { reach, span }: IgnoreComment): IgnoreOutcome => {
    if (used.has(name)) return "used";
    if (!known.ids.includes(name.text)) return "unknown";
    if (known.never.includes(name.text)) return "never";
    if (known.off.includes(name.text)) return "off";
    if (findings.some(({ in: place, rule }) => place && rule === name.text)) return "in-settings";
    const isInEntry = kept.some(({ rule, feature }) => {
      const entry = rule === name.text && feature !== undefined ? features[feature]?.span : undefined;
      return entry !== undefined && entry.start <= span.start && span.start <= entry.end;
    });
    if (isInEntry && reach === "lines") return "misplaced";
    return known.sawAll ? "unused" : "unsure";
  };
  return {
    findings: kept,
    silenced,
    ignores: ignores.map(ignore => ({
      ...ignore,
      rules: ignore.rules.map(name => {
        const outcome = outcomeOf(name, ignore);
        const meant = outcome === "unknown" ? meantBy(name.text, known.ids) : undefined;
        return { ...name, outcome, ...(meant && { meant }) };
      }),
    })),
  };
}

/** Finds the comments that speak of a finding, those for its line first, without asking each comment about each finding. */
function finder(ignores: readonly IgnoreComment[], features: readonly Feature[]) {
  const byRule = new Map<string, { readonly near: IgnoreComment[]; readonly wide: IgnoreComment[] }>();
  for (const ignore of ignores) {
    for (const rule of new Set(ignore.rules.map(({ text }) => text))) {
      if (!byRule.has(rule)) byRule.set(rule, { near: [], wide: [] });
      const { near, wide } = byRule.get(rule)!;
      if (ignore.reach === "file") wide.push(ignore);
      else if (ignore.lines) near.push(ignore);
    }
  }
  return (finding: Finding): IgnoreComment[] => {
    const { near, wide } = byRule.get(finding.rule) ?? { near: [], wide: [] };
    const entry = finding.feature === undefined ? undefined : features[finding.feature]?.span.start;
    const first = Math.min(finding.span.start, entry ?? finding.span.start);
    const last = Math.max(finding.span.end, entry ?? finding.span.end);
    // In the order of the text their lines begin and end one after the other.
    let at = near.length;
    for (let low = 0; low < at; ) {
      const middle = (low + at) >> 1;
      if (near[middle]!.lines!.start <= last) low = middle + 1;
      else at = middle;
    }
    const found: IgnoreComment[] = [];
    while (at > 0 && near[at - 1]!.lines!.end >= first) {
      const ignore = near[--at]!;
      if (isCovered(finding, ignore, features)) found.unshift(ignore);
    }
    return [...found, ...wide];
  };
}

const naming = (rule: string, { rules }: IgnoreComment) => rules.find(({ text }) => text === rule);

/**
 * Whether a comment speaks of a finding: it names the rule, and the words that the finding points at stand on its line, or
 * the entry that the finding speaks of begins there.
 */
export function isCovered(
  { rule, span, feature }: Pick<Finding, "rule" | "span" | "feature">,
  ignore: IgnoreComment,
  features: readonly Feature[],
): boolean {
  if (!naming(rule, ignore) || ignore.reach === "nothing") return false;
  if (ignore.reach === "file") return true;
  const { lines } = ignore;
  if (!lines) return false;
  const entry = feature === undefined ? undefined : features[feature]?.span.start;
  if (entry !== undefined && entry >= lines.start && entry <= lines.end) return true;
  return span.start <= lines.end && (span.end > lines.start || span.start >= lines.start);
}
