import assert from "node:assert/strict";
import { githubReport } from "../../src/reports/github.ts";
import { review } from "../../src/review.ts";

const report = (text: string, path = "roadmap.yaml") =>
  githubReport([{ path, text, review: review(text, { name: path }) }])
    .trimEnd()
    .split("\n");

describe("the report as GitHub annotations", () => {
  it("has a line for each finding, the gravest first, and a sum for the log", () => {
    const lines = report(`features:
  - title: Webhooks
    status: in-progess
    why: Partners poll us every minute.
  - title: Dark mode
    status: planned
`);
    assert.deepEqual(
      lines.map(line => line.replace(/::[^:]+$/, "")),
      [
        "::warning file=roadmap.yaml,line=5,endLine=5,col=12,endColumn=21,title=Feature Scope%3A no-justification",
        "::notice file=roadmap.yaml,line=3,endLine=3,col=13,endColumn=23,title=Feature Scope%3A unknown-status",
        lines.at(-1),
      ],
    );
    assert.match(lines.at(-1)!, /^2 features: .*, in 1 roadmap\. Findings: 1 warning, 1 for information\.$/);
  });

  for (const [name, title, said] of [
    ["a percent sign", "100% coverage", '"100%25 coverage"'],
    ["two colons", "std::move", '"std::move"'],
    ["a comma", "a, b", '"a, b"'],
  ] as const) {
    it(`keeps ${name} of a title from being taken for something else`, () => {
      const lines = report(`features:\n  - title: ${title}\n    status: planned\n  - title: B\n    votes: 4\n`);
      assert.equal(lines.length, 2);
      assert.ok(lines[0]!.split("::")[2] !== undefined && lines[0]!.includes(said), lines[0]);
    });
  }

  it("keeps signs of a path from being taken for another property", () => {
    const [line] = report("features:\n  - title: A\n    status: planned\n  - title: B\n", "a,b:c%\nroadmap.yaml");
    assert.ok(line!.startsWith("::warning file=a%2Cb%3Ac%25%0Aroadmap.yaml,line=2,"), line);
  });

  it("gives no columns where a place spans lines", () => {
    const [line] = report(
      "features:\n  - title: >-\n      Dark\n      mode\n    status: planned\n  - title: B\n    votes: 4\n",
    );
    assert.match(line!, /^::warning file=roadmap\.yaml,line=2,endLine=\d,title=/);
  });

  it("tells what could not be read before mere notices", () => {
    const lines = report('features:\n  - title: A\n    status: shipped\n    votes: 3\n  - title: "B\n');
    assert.match(lines[0]!, /^::warning .*title=Feature Scope%3A could not be read::/);
  });

  it("is a sentence where no roadmap is", () =>
    assert.deepEqual(report("services: {}\n", "x.yaml"), ["No roadmap was found."]));
});
