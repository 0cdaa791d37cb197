import { judge } from "../justification/judge.ts";
import type { JudgedFeature } from "../justification/level.ts";
import type { Feature, Field } from "../roadmap/feature.ts";
import type { Layout } from "../roadmap/layout.ts";
import type { Reading } from "../roadmap/reading.ts";

/** The layout that says what the reader found by itself, as a starting point for a team's own. */
export function inferredLayout(reading: Reading, features: readonly JudgedFeature[]): Layout {
  const keysOf = (meaning: string): string[] => {
    const counts = new Map<string, number>();
    for (const { keys } of reading.lists) {
      for (const one of keys) {
        if (one.meaning === meaning) counts.set(one.key, (counts.get(one.key) ?? 0) + one.entries);
      }
    }
    return [...counts].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  };
  const parts = {
    // There is nothing to find in a file that is a feature as a whole.
    features: reading.one ? [] : reading.lists.map(({ path }) => path),
    title: keysOf("title"),
    status: keysOf("status"),
    id: keysOf("id"),
    effort: keysOf("effort"),
    why: reasonKeys(features).flatMap(({ key }) => (liftsNothing(key, features) ? key : [])),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, values]) => values.length > 0));
}

/** A key that also holds descriptions would make reasons of them. */
function liftsNothing(key: string, features: readonly JudgedFeature[]): boolean {
  return features.every(feature => judge(feature, [key]).level === feature.level);
}

/** Keys in which reasons were found, most frequent first. */
export function reasonKeys(features: readonly JudgedFeature[]): { key: string; entries: number }[] {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const key = feature.reason && fieldAt(feature, feature.reason.span.start)?.path;
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([key, entries]) => ({ key, entries }));
}

const fieldAt = ({ fields }: Feature, offset: number): Field | undefined =>
  fields.find(({ span }) => span.start === offset);

/** The layout as the lines of a `.feature-scope.yaml`. */
export function layoutYaml(layout: Layout): string {
  const lines = Object.entries(layout).map(([key, values]: [string, readonly string[]]) => {
    const [only, ...others] = values;
    const flow = values.map(value => (flowPlain.test(value) ? value : JSON.stringify(value)));
    if (others.length > 0) return `  ${key}: [${flow.join(", ")}]`;
    return `  ${key}: ${blockPlain.test(only!) ? only : flow[0]}`;
  });
  return `layout:\n${lines.join("\n")}\n`;
}

/** What YAML reads back as the same text without quotes: between brackets, and behind a key. */
const flowPlain = /^(?!(?:true|false|null|yes|no|on|off)$)[\p{L}_][\p{L}\p{N}_ -]*$/iu;
const blockPlain = /^(?!(?:true|false|null|yes|no|on|off)$)[\p{L}_][\p{L}\p{N}_ .[\]*-]*$/iu;
