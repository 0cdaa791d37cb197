import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readConfig } from "../../src/config/config.ts";
import { configFileName } from "../../src/config/file-name.ts";
import type { Review } from "../../src/findings/review.ts";
import { historyOf } from "../../src/history/chronicle.ts";
import { pastIn } from "../../src/history/past.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { type ReviewOptions, readAndJudge, review, reviewTogether } from "../../src/review.ts";
import { rules } from "../../src/rules/index.ts";
import type { ReadSource } from "../../src/usage/join.ts";
import { measure } from "../../src/usage/measure.ts";
import { exportOf, row, sourceOf } from "../usage/made.ts";

/** The day that the examples of old evidence and passed dates are made for. */
const today = "2025-09-01";

/** What else is told of a bad example, where a rule speaks of something that another flags for itself. */
const together: Readonly<Record<string, readonly string[]>> = { "depends-on-unjustified": ["no-justification"] };

/** The text below each heading of a page, by heading. */
function sections(page: string): Map<string, string> {
  const [, ...parts] = page.split(/^## /m);
  return new Map(parts.map(part => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]));
}

/** A version of the roadmap, as the comment at its top says. */
const committed = /^# roadmap\.yaml, committed on (\d{4}-\d\d-\d\d)\n/;

/** The roadmap of a section, what a `.feature-scope.yaml` beside it asks, what its earlier versions tell, and an export of use. */
function exampleIn(section: string | undefined): { text: string; options: ReviewOptions; table?: string } {
  const blocks = [...(section ?? "").matchAll(/^```yaml\n(.*?)^```$/gms)].map(block => block[1]!);
  const [settings, ...others] = blocks.filter(block => block.startsWith(`# ${configFileName}\n`));
  const roadmaps = blocks.filter(block => block !== settings);
  const versions = roadmaps.flatMap(text => {
    const date = committed.exec(text)?.[1];
    return date === undefined ? [] : [{ commit: date, date, text }];
  });
  const text = roadmaps.at(-1);
  const single = roadmaps.length === 1 || versions.length === roadmaps.length;
  assert.ok(text && others.length === 0 && single, "the section has one example in ```yaml blocks");
  const { problems, policy = defaultPolicy } = readConfig(settings ?? "");
  assert.deepEqual(problems, []);
  const options = { today, policy };
  const table = /^```csv\n(.*?)^```$/ms.exec(section ?? "")?.[1];
  return {
    text,
    options: { ...options, ...(versions.length > 0 && { past: pastIn(historyOf(versions, options)) }) },
    ...(table && { table }),
  };
}

/** What a table of `key,from,to,users` says. */
function sourceIn(table: string): ReadSource {
  const [head = [], ...rows] = table
    .trim()
    .split("\n")
    .map(line => line.split(","));
  const unit = head[3]!;
  return sourceOf([
    exportOf(rows.map(([key, from, to, count]) => row(key!, Number(count), { from: from!, to: to!, unit }))),
  ]);
}

/** What a review tells of an example, joined with its export. */
function reviewed({ text, options, table }: ReturnType<typeof exampleIn>): Review {
  if (!table) return review(text, options);
  const judged = readAndJudge(text);
  const usage = measure(judged.features, [sourceIn(table)], options);
  const measured = { roadmap: judged.roadmap, features: usage.features };
  return reviewTogether([{ path: "roadmap.yaml", judged: measured }], { ...options, usage })[0]!;
}

function rulesThatFlag(example: ReturnType<typeof exampleIn>): string[] {
  const { roadmap, findings, inSettings = [], problems } = reviewed(example);
  assert.deepEqual(problems, []);
  assert.equal(roadmap, true, "the example is taken as a roadmap");
  return [...new Set([...findings, ...inSettings].map(finding => finding.rule))];
}

for (const { id } of rules) {
  describe(`the page of ${id}`, () => {
    const parts = sections(readFileSync(new URL(`../../src/rules/${id}.md`, import.meta.url), "utf8"));

    it("tells what a reader needs, in the order of all pages", () => {
      assert.deepEqual(
        [...parts.keys()],
        ["What it flags", "Why it matters", "Bad", "Good", "How to fix it", "When to exempt"],
      );
    });

    it("has a bad example that this rule flags, and no other", () => {
      assert.deepEqual(rulesThatFlag(exampleIn(parts.get("Bad"))), [id, ...(together[id] ?? [])]);
    });

    it("has a good example that no rule flags", () => {
      assert.deepEqual(rulesThatFlag(exampleIn(parts.get("Good"))), []);
    });
  });
}
