import assert from "node:assert/strict";
import { type ReviewOptions, readAndJudge, review, reviewTogether } from "../../src/review.ts";

const options = { name: "roadmap.yaml", declared: true, today: "2026-11-23" };

/** `line rule` of the findings of a text. */
const findingsOf = (text: string, more: ReviewOptions = {}): string[] =>
  review(text, { ...options, ...more }).findings.map(
    ({ rule, span }) => `${text.slice(0, span.start).split("\n").length} ${rule}`,
  );

const ignore = (rule: string) => `# feature-scope-ignore ${rule}: it is law`;
const why = ignore("no-justification");
const status = ignore("unknown-status");

const cases: readonly { name: string; text: string; left: readonly string[] }[] = [
  {
    name: "above an entry",
    text: `features:\n  ${why}\n  - title: Undo\n    status: doing\n  - title: Redo\n    status: doing\n`,
    left: ["5 no-justification"],
  },
  {
    name: "behind the first line of an entry",
    text: `features:\n  - id: a ${why}\n    title: Undo\n    status: doing\n  - title: Redo\n    status: doing\n`,
    left: ["5 no-justification"],
  },
  {
    name: "above the line of the words",
    text: `features:\n  - id: a\n    ${why}\n    title: Undo\n    status: doing\n`,
    left: [],
  },
  {
    name: "behind the line of the words",
    text: `features:\n  - id: a\n    title: Undo ${why}\n    status: imlpemented ${status}\n`,
    left: [],
  },
  {
    name: "behind the last of several lines that the words stand on",
    text: `features:\n  - id: a\n    title: "Undo a\n      delete" ${why}\n    status: doing\n`,
    left: [],
  },
  {
    name: "above an entry, for what stands further down in it",
    text: `features:\n  ${ignore("unknown-status, no-justification")}\n  - title: Undo\n    status: imlpemented\n`,
    left: [],
  },
  {
    name: "only at its own line, where that is not the entry's first",
    text: `features:\n  - title: Undo\n    votes: 3 ${ignore("unknown-status")}\n    status: imlpemented\n`,
    left: ["3 unused-ignore", "4 unknown-status"],
  },
  {
    name: "in the file",
    text: `features:\n  - title: Undo\n    status: doing\n  - title: Redo\n    status: doing\n# feature-scope-ignore-file no-justification: law\n`,
    left: [],
  },
  {
    name: "by several comments above one another",
    text: `features:\n  ${why}\n  # Ours\n  ${status}\n  - title: Undo\n    status: imlpemented\n`,
    left: [],
  },
  {
    name: "by the nearest comment, so that the other is told",
    text: `# feature-scope-ignore-file no-justification: law\nfeatures:\n  ${why}\n  - title: Undo\n    status: doing\n`,
    left: ["1 unused-ignore"],
  },
  {
    name: "by a comment with a reason, and not by one without",
    text: "features:\n  # feature-scope-ignore no-justification\n  - title: Undo\n    status: doing\n",
    left: ["2 unused-ignore", "3 no-justification"],
  },
  {
    name: "of keyed entries and flow maps",
    text: `features:\n  ${why}\n  undo: { title: Undo, status: doing }\n  redo: { title: Redo, status: doing } ${why}\n`,
    left: [],
  },
  {
    name: "of all entries on one line",
    text: `features:\n  ${why}\n  [{ title: Undo, status: doing }, { title: Redo, status: doing }]\n`,
    left: [],
  },
  {
    name: "of one entry of a list in brackets",
    text: `features: [\n  ${why}\n  { title: Undo, status: doing },\n  { title: Redo, status: doing },\n]\n`,
    left: ["4 no-justification"],
  },
  {
    name: "of a text in a list",
    text: `now:\n  - Undo ${why}\n  - Redo\n`,
    left: ["3 no-justification"],
  },
  {
    name: "beside a slip in the YAML",
    text: `features:\n  ${why}\n  - title: Print: view\n    status: doing\n  - title: Redo\n    status: doing\n`,
    left: ["5 no-justification"],
  },
  {
    name: "in the second document",
    text: `features:\n  - title: Undo\n    status: doing\n---\nfeatures:\n  ${why}\n  - title: Redo\n    status: doing\n`,
    left: ["2 no-justification"],
  },
];

describe("ignoring findings", () => {
  for (const { name, text, left } of cases) {
    it(`works ${name}, with any line ends`, () => {
      for (const written of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
        assert.deepEqual(findingsOf(written), left);
      }
    });
  }

  it("keeps what is ignored, with the reason and the place of the comment", () => {
    const text = `features:\n  ${why}\n  - title: Undo\n    status: doing\n`;
    const { silenced, findings } = review(text, options);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      silenced?.map(({ finding, reason, comment }) => [finding.rule, reason, text.slice(comment.start, comment.end)]),
      [["no-justification", "it is law", why]],
    );
    assert.equal(review(text.replace(/ *#.*\n/, ""), options).silenced, undefined);
  });

  it("is no reason for the feature itself", () => {
    const text = `features:\n  # feature-scope-ignore no-usage: 12 customers asked for it\n  - title: Undo\n    status: doing\n`;
    assert.equal(review(text, options).features[0]!.level, "none");
  });

  it("leaves problems in reading as they are", () => {
    const text = `features:\n  ${why}\n  - title: Print: view\n    status: doing\n`;
    assert.equal(review(text, options).problems.length, 1);
  });

  it("holds in its own file of a roadmap of many", () => {
    const one = (name: string) => ({ one: { name, group: [] } });
    const texts = [`${why}\ntitle: Undo\nstatus: doing\n`, "title: Redo\nstatus: doing\n"];
    const files = texts.map((text, index) => ({ path: `${index}.yaml`, judged: readAndJudge(text, one(`${index}`)) }));
    const reviews = reviewTogether(files);
    assert.deepEqual(
      reviews.map(({ findings, silenced = [] }) => [findings.map(({ rule }) => rule), silenced.length]),
      [
        [[], 1],
        [["no-justification"], 0],
      ],
    );
  });
});
