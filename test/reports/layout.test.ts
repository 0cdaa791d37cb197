import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { declarations } from "../../src/config/declared.ts";
import { inferredLayout } from "../../src/reports/layout.ts";
import { settingsSnippet } from "../../src/reports/settings-snippet.ts";
import { review } from "../../src/review.ts";
import type { ReadOptions } from "../../src/roadmap/read.ts";
import { readingOf } from "../../src/roadmap/reading.ts";

const inferred = (text: string, options: ReadOptions = {}) =>
  inferredLayout({ text, options, reading: readingOf(text, options), features: review(text, options).features });

const texts: Readonly<Record<string, string>> = {
  "groups of features":
    "phases:\n  - name: First\n    features:\n      - { id: F-1, title: Undo, status: done, points: 3 }\n",
  "a list at the top": "- { name: Undo, state: done }\n- { name: Redo, state: open }\n",
  "lists named after states": "now: [Undo, Redo]\nlater:\n  - Print\n",
  "keys with dots": 'areas:\n  "v1.0": { title: Undo, status: done }\n  "v2.0": { title: Redo, status: open }\n',
  "a group that is a feature itself":
    "phases:\n  - { name: A, status: done, tasks: [{ name: Undo, status: done }] }\n  - { name: B, status: open }\n",
  "a tree":
    "children:\n  - { title: A, status: done, children: [{ title: B, status: open }] }\n  - { title: C, status: open }\n",
  "a key that only sometimes gives a reason":
    "- { title: Undo, status: done, notes: So that nobody loses rows. }\n- { title: Redo, status: done, notes: See the other file. }\n",
  "two keys for one meaning": "- { title: Undo, name: x, status: done }\n- { name: Redo, state: open }\n",
  "maps alike":
    "sprint_1:\n  tickets:\n    A-1: { title: Undo, status: done }\nsprint_2:\n  tickets:\n    A-2: { title: Redo, status: open }\n",
};

describe("the layout that was inferred", () => {
  for (const [what, text] of Object.entries(texts)) {
    it(`reads the very same features when it is put into the settings: ${what}`, () => {
      const { layout, leftOut } = inferred(text);
      assert.deepEqual(leftOut, []);
      const config = readConfig(settingsSnippet({ path: "docs/plan.yaml" }, layout, false));
      assert.deepEqual(config.problems, []);
      const { entries: _, ...options } = declarations(config).of("docs/plan.yaml");
      const featuresOf = (some: ReadOptions) => review(text, some).features.map(({ group: _, ...feature }) => feature);
      assert.ok(featuresOf({}).length > 0);
      assert.deepEqual(featuresOf(options), featuresOf({}));
    });
  }

  it("has one path for many that are alike", () => {
    assert.deepEqual(inferred(texts["maps alike"]!).layout.features, ["*.tickets.*"]);
  });

  it("keeps what the team says already, such as the meaning of states", () => {
    const options = { layout: { statuses: { simmering: "planned" }, title: ["bet"] } } as const;
    const { layout } = inferred("features:\n  - { bet: Undo, name: x, status: simmering }\n", options);
    assert.deepEqual(layout, {
      features: ["features[]"],
      title: ["bet"],
      status: ["status"],
      statuses: { simmering: "planned" },
    });
  });

  it("leaves a key out of `why` that would make reasons of other texts", () => {
    assert.equal(inferred(texts["a key that only sometimes gives a reason"]!).layout.why, undefined);
  });
});

describe("a snippet for the settings", () => {
  it("names the file and is written so that YAML reads it back", () => {
    const layout = {
      features: ["[]", "*"],
      title: ["what it is"],
      why: ["no"],
      statuses: { "to do": "planned" },
    } as const;
    assert.equal(
      settingsSnippet({ path: "docs/*.yaml" }, layout, false),
      `roadmaps:
  - files: docs/*.yaml
    layout:
      features: ["[]", "*"]
      title: what it is
      why: "no"
      statuses:
        to do: planned
`,
    );
  });

  it("writes long lists one item a line", () => {
    const features = Array.from({ length: 6 }, (_, index) => `plan.section_${index}.work_items[]`);
    assert.match(
      settingsSnippet({ path: "*.yaml" }, { features }, false),
      /^roadmaps:\n {2}- files: "\*\.yaml"\n {4}layout:\n {6}features:\n {8}- plan\.section_0\.work_items\[\]\n/,
    );
  });

  it("is not empty where there is nothing to say", () => {
    assert.equal(settingsSnippet({ path: "plan.yaml" }, {}, false), "roadmaps:\n  - files: plan.yaml\n");
  });

  it("names the folder of a roadmap of many files", () => {
    assert.equal(
      settingsSnippet({ path: "ideas/**/idea.yaml" }, { status: ["stage"] }, true),
      "roadmaps:\n  - folder: ideas/**/idea.yaml\n    one: feature\n    layout:\n      status: stage\n",
    );
  });
});
