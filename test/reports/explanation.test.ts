import assert from "node:assert/strict";
import { explanation } from "../../src/reports/explanation.ts";
import { inferredLayout, layoutYaml } from "../../src/reports/layout.ts";
import { review } from "../../src/review.ts";
import type { Layout } from "../../src/roadmap/layout.ts";
import { readRoadmap } from "../../src/roadmap/read.ts";
import { readingOf } from "../../src/roadmap/reading.ts";

const roadmap = `phases:
  - name: First
    features:
      - { id: F-1, title: Undo, status: done, points: 3, objective: So that nobody loses rows. }
      - { id: F-2, title: Redo, status: simmering }
      - { id: F-3, title: Print, points: 5 }
releases:
  - version: "1.0"
    includes: [F-1, F-2]
`;

const explained = (text: string, options: { name?: string; layout?: Layout } = {}) =>
  explanation({ path: "roadmap.yaml", text, review: review(text, options) }, readingOf(text, options));

describe("the explanation of how a file is read", () => {
  it("says why it is a roadmap, which entries, what their keys are, and the same as a layout", () => {
    assert.equal(
      explained(roadmap),
      `# How \`roadmap.yaml\` is read

**Taken as a roadmap** (+5 points; 2 make a roadmap).

| Points | Sign |
| ---: | --- |
| +2 | 2 of 3 entries have a status, under status (2). |
| +1 | 3 of 3 entries have keys of planned work: status (2), points (2). |
| +1 | 3 of 3 entries stand under a name for planned work: "features". |
| +1 | 3 of 3 entries stand under a name for the parts of a plan: "phases". |

## \`phases[].features[]\`, from line 3: 3 features

| Taken for | Key | Entries |
| --- | --- | ---: |
| title | \`title\` | 3 of 3 |
| status | \`status\` | 2 of 3 |
| id | \`id\` | 3 of 3 |
| effort | \`points\` | 2 of 3 |

A reason was found under \`objective\` (1).

## States

| As written | Taken for | Features | First on line |
| --- | --- | ---: | ---: |
| \`done\` | shipped | 1 | 4 |
| \`simmering\` | unknown | 1 | 5 |
| | not given | 1 | |

## Passed over

- \`releases[]\`, line 7: they are headings of work that stands in another list.

## To say it yourself

Put this into \`.feature-scope.yaml\` and change what is wrong; leave out what is to be found by itself.

\`\`\`yaml
layout:
  features: phases[].features[]
  title: title
  status: status
  id: id
  effort: points
  why: objective
\`\`\`
`,
    );
  });

  it("says why a file is no roadmap", () => {
    const text = explained("features:\n  - { title: Undo }\n  - { title: Redo }\n");
    assert.match(text, /\*\*Not taken as a roadmap\*\* \(\+1 points; 2 make a roadmap\)/);
    assert.match(text, /That is not enough: nothing else says that its entries are planned work/);
    assert.match(text, /Lists that were looked at, with their entries: `features\[\]` \(line 1, 2\)/);
    assert.match(explained("on: push\n"), /It holds no list of entries that are planned as units\./);
  });

  it("says that the project said so", () => {
    assert.match(
      explained("rooms:\n  - { name: Kitchen }\n", { layout: { features: ["rooms[]"] } }),
      /because the project says where its features are/,
    );
  });

  it("names what was passed over, and where", () => {
    const views = "epics:\n  - { id: E-1, title: Editing }\ntasks:\n  - { title: Undo, epic: E-1, status: done }\n";
    assert.match(
      explained(views),
      /## Passed over\n\n- `epics\[\]`, line 1: they are headings of work that stands in another list\./,
    );
  });
});

describe("the layout that was inferred", () => {
  for (const text of [
    roadmap,
    "- { name: Undo, state: done }\n- { name: Redo, state: open }\n",
    "now: [Undo, Redo]\nlater:\n  - Print\n",
    'areas:\n  "v1.0": { title: Undo, status: done }\n  "v2.0": { title: Redo, status: open }\n',
  ]) {
    it(`reads the same features again: ${JSON.stringify(text).slice(0, 60)}`, () => {
      const layout = inferredLayout(readingOf(text), review(text).features);
      const features = (read: Layout | undefined) =>
        readRoadmap(text, read ? { layout: read } : {}).features.map(({ title, status, id }) => [
          title.text,
          status,
          id,
        ]);
      assert.deepEqual(features(layout), features(undefined));
      assert.ok(features(layout).length > 0);
    });
  }

  it("is written so that YAML reads it back", () => {
    assert.equal(
      layoutYaml({ features: ["[]", "*"], title: ["what it is"], why: ["no"] }),
      'layout:\n  features: ["[]", "*"]\n  title: what it is\n  why: "no"\n',
    );
  });
});
