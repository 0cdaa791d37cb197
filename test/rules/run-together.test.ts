import assert from "node:assert/strict";
import { readAndJudge, review, reviewTogether } from "../../src/review.ts";

const texts = {
  "a.yaml": "title: Export to CSV\nstatus: planned\n",
  "b.yaml": "title: Offline reading\nstatus: plannned\n",
  "c.yaml": "# The same again\ntitle: Export to CSV\nstatus: plannned\n",
};
const options = { one: { name: "", group: [] } };
const files = Object.entries(texts).map(([path, text]) => ({ path, text, judged: readAndJudge(text, options) }));
const reviews = reviewTogether(files);

describe("running rules on files that make one roadmap", () => {
  it("gives each file its own findings, at its own places", () => {
    const shown = reviews.map(({ findings }, index) =>
      findings.map(({ rule, span, feature }) => [rule, files[index]!.text.slice(span.start, span.end), feature]),
    );
    assert.deepEqual(shown, [
      [["no-justification", "Export to CSV", 0]],
      [
        ["no-justification", "Offline reading", 0],
        ["unknown-status", "plannned", 0],
      ],
      [
        ["duplicate-feature", "Export to CSV", 0],
        ["no-justification", "Export to CSV", 0],
        ["unknown-status", "plannned", 0],
      ],
    ]);
  });

  it("names the file of another place, and none where it is the same", () => {
    const { related } = reviews[2]!.findings.find(({ rule }) => rule === "duplicate-feature")!;
    assert.deepEqual(related, {
      message: "The first entry with this title",
      path: "a.yaml",
      span: { start: 7, end: 20 },
    });
  });

  it("keeps fixes in their file", () => {
    const { fixes } = reviews[2]!.findings.find(({ rule }) => rule === "unknown-status")!;
    const { span, text } = fixes[0]!.edits[0]!;
    assert.deepEqual([texts["c.yaml"].slice(span.start, span.end), text], ["plannned", "planned"]);
  });

  it("says of a file by itself what its review says", () => {
    const [alone] = reviewTogether([files[1]!]);
    assert.deepEqual(alone, review(texts["b.yaml"], options));
  });

  it("leaves what was read as it was, and goes by the severities", () => {
    const [first] = reviewTogether(files, { severities: { "no-justification": "off", "duplicate-feature": "off" } });
    assert.deepEqual(first!.findings, []);
    assert.deepEqual(first!.features, files[0]!.judged.features);
    assert.deepEqual(reviewTogether(files), reviews);
  });
});
