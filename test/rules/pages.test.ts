import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readConfig } from "../../src/config/config.ts";
import { configFileName } from "../../src/config/file-name.ts";
import { historyOf } from "../../src/history/chronicle.ts";
import { pastIn } from "../../src/history/past.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { type ReviewOptions, review } from "../../src/review.ts";
import { rules } from "../../src/rules/index.ts";

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

/** The roadmap of a section, what a `.feature-scope.yaml` beside it asks, and what its earlier versions tell. */
function exampleIn(section: string | undefined): { text: string; options: ReviewOptions } {
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
  return { text, options: { ...options, ...(versions.length > 0 && { past: pastIn(historyOf(versions, options)) }) } };
}

function rulesThatFlag({ text, options }: ReturnType<typeof exampleIn>): string[] {
  const { roadmap, findings, inSettings = [], problems } = review(text, options);
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
