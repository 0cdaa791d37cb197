import type { Checked } from "../config/check.ts";
import { checkText } from "../config/check-text.ts";
import type { Shape } from "../config/shape.ts";
import type { Problem, Span } from "../roadmap/feature.ts";
import { rules } from "../rules/index.ts";

/** One finding that was accepted. The place of the feature in its file is not part of it: lines move. */
export interface Accepted {
  /** Path of the roadmap, or the pattern of its files, relative to the folder of the baseline. */
  readonly roadmap: string;
  readonly rule: string;
  /** The id of the feature, or its title where it has none; absent where the finding is about the whole roadmap. */
  readonly feature?: string;
}

/** The same, and where it stands in the text of the baseline. */
export interface Entry extends Accepted {
  readonly span: Span;
}

export interface Baseline {
  readonly entries: readonly Entry[];
  /** What of the file could not be understood. */
  readonly problems: readonly Problem[];
}

/** Stands in place of a list of features. */
export const wholeRoadmap = "whole roadmap";

const text = { expected: "the id or the title of a feature", text: {} };

const features: Shape = { expected: `a list of features, or "${wholeRoadmap}"`, text: {}, list: text };

const shape: Shape = {
  expected: '"accepted" and "findings"',
  keys: {
    what: "key",
    known: {
      accepted: {
        says: "The day.",
        shape: { expected: "a day such as 2026-11-23", text: { pattern: /^\d{4}-\d\d-\d\d$/ } },
      },
      findings: {
        says: "Roadmaps, their rules, and for each the features.",
        shape: {
          expected: "paths of roadmaps, each with its accepted findings",
          keys: {
            what: "roadmap",
            any: {
              expected: "rule ids, each with its features",
              keys: {
                what: "rule",
                known: Object.fromEntries(rules.map(({ id, summary }) => [id, { says: summary, shape: features }])),
              },
            },
          },
        },
      },
    },
  },
};

/** Thousands of findings; beyond it is no file that anybody reviews. */
const mostLength = 2_000_000;

/** Reads the text of a baseline. Never throws: what is not understood is a problem, the rest counts. */
export function readBaseline(text: string): Baseline {
  const problems: Problem[] = [];
  const top = checkText(text, shape, (message, span) => problems.push({ message, span }), mostLength);
  const entries: Entry[] = [];
  for (const [roadmap, rules] of entriesOf(top?.entries?.get("findings"))) {
    for (const [rule, features] of entriesOf(rules)) {
      const isWhole = features.text === wholeRoadmap;
      if (isWhole) entries.push({ roadmap, rule, span: features.span });
      else
        for (const { text, span } of features.list ?? [features]) entries.push({ roadmap, rule, feature: text!, span });
    }
  }
  problems.sort((a, b) => a.span.start - b.span.start);
  return { entries, problems };
}

const entriesOf = (checked: Checked | undefined) => checked?.entries ?? new Map<string, Checked>();
