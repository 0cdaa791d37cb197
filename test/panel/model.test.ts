import assert from "node:assert/strict";
import type { Review } from "../../src/findings/review.ts";
import { reviewState, rowKeys } from "../../src/panel/model.ts";
import { feature, finding, nowhere, review } from "./features.ts";

const file = (of: Review, label = "roadmap.yaml", text = "") => ({ key: `file:///${label}`, label, text, review: of });
const rowsOf = (of: Review) => reviewState([file(of)]).files[0]!.rows;

describe("state of the sidebar", () => {
  it("holds what a row shows, and no more", () => {
    const of = review([
      feature({
        id: "video",
        title: "Video",
        written: "doing",
        status: "in-progress",
        effort: 1,
        group: ["Q4", "Lab"],
      }),
    ]);
    assert.deepEqual(rowsOf(of), [
      {
        key: "video",
        title: "Video",
        group: ["Q4", "Lab"],
        level: "none",
        status: "in-progress",
        written: "doing",
        effort: { amount: "1", unit: "point" },
        findings: [],
      },
    ]);
  });

  it("quotes what the level rests on", () => {
    const reason = { text: "Clerks ask for it.", span: nowhere };
    assert.deepEqual(rowsOf(review([{ ...feature({ level: "claim" }), reason }]))[0]!.basis, ["Clerks ask for it."]);
  });

  it("has what is accepted behind what counts, and says so", () => {
    const of = review([feature({ title: "Old" }), feature({ title: "New" })], {
      findings: [finding("warning", 1)],
      accepted: [finding("warning", 0)],
    });
    const [first, second] = rowsOf(of);
    assert.deepEqual([first!.title, first!.waiting, first!.accepted], ["New", undefined, undefined]);
    assert.deepEqual([second!.title, second!.waiting, second!.accepted], ["Old", true, ["A warning."]]);
    const { sentences, calm } = reviewState([file(of)]);
    assert.equal(sentences.at(-1)!.text, "Findings: 1 warning. 1 more is accepted.");
    assert.equal(calm, false);
  });

  it("says that nothing is new where all is accepted", () => {
    const { sentences, calm } = reviewState([file(review([feature({})], { accepted: [finding("warning", 0)] }))]);
    assert.equal(sentences.at(-1)!.text, "Nothing new: the only finding is accepted.");
    assert.equal(calm, false);
  });

  describe("where much was found", () => {
    const many = Array.from({ length: 21 }, () => finding("warning", 0));
    for (const [name, of, crowded] of [
      ["tells where to begin", review([feature({})], { findings: many }), true],
      [
        "leaves it at that once something is accepted",
        review([feature({})], { findings: many, accepted: many }),
        false,
      ],
      [
        "does not mind what is no warning",
        review([feature({})], { findings: [...many.slice(1), finding("hint")] }),
        false,
      ],
    ] as const) {
      it(name, () => assert.equal(reviewState([file(of)]).crowded, crowded));
    }
  });

  describe("with several files", () => {
    const building = review([feature({ effort: 3 }), feature({ status: "in-progress", effort: 8 })]);
    const planned = review([feature({ effort: 34 })]);
    const files = (...reviews: Review[]) =>
      reviewState(reviews.map((of, index) => file(of, `${"abcd"[index]}.yaml`))).files;

    it("has the file with the worst feature first, and those without any last", () => {
      const labels = files(review([]), planned, building, planned).map(({ label }) => label);
      assert.deepEqual(labels, ["c.yaml", "b.yaml", "d.yaml", "a.yaml"]);
    });

    it("tells of each file what it comes to", () => {
      const { total } = files(building, planned)[0]!;
      assert.deepEqual(total?.atStake, { amount: "11", unit: "points" });
      assert.equal(total?.sentences[0]?.text, "None of the 2 features says why.");
    });

    it("and of a single one only once", () => assert.equal(files(building)[0]!.total, undefined));
  });

  it("has the files of a folder as one roadmap, whose rows and problems say where they are", () => {
    const partOf = { key: "folder", label: "ideas/*.yaml" };
    const part = (label: string, of: Review) => ({ ...file(of, label, "a: b\nc"), partOf });
    const problems = [{ message: "A slip.", span: { start: 5, end: 6 } }];
    const state = reviewState([
      part("ideas/a.yaml", review([feature({ title: "A", level: "claim", effort: 3 })])),
      file(review([feature({ title: "Other", status: "dropped" })])),
      part("ideas/b.yaml", review([feature({ title: "B", effort: 5 })], { problems, findings: [finding("error", 0)] })),
    ]);
    const [{ key, label, isFolder, rows, total, problems: told } = assert.fail(), ...others] = state.files;
    assert.deepEqual(
      [key, label, isFolder, others.map(({ label }) => label)],
      ["folder", "ideas/*.yaml", true, ["roadmap.yaml"]],
    );
    const places = rows.map(({ file, key, findings }) => [file, key, findings.length]);
    assert.deepEqual(places, [
      ["file:///ideas/b.yaml", "B", 1],
      ["file:///ideas/a.yaml", "A", 0],
    ]);
    assert.deepEqual(total?.atStake, { amount: "8", unit: "points" });
    const at = { file: "file:///ideas/b.yaml", label: "ideas/b.yaml", problem: 0 };
    assert.deepEqual(told, [{ message: "A slip.", line: 2, at }]);
  });

  it("leaves out a written status that says the same", () => {
    assert.equal(rowsOf(review([feature({ status: "planned", written: "Planned" })]))[0]!.written, undefined);
  });

  it("cuts a title that is a paragraph, and never a letter in two", () => {
    const [row] = rowsOf(review([feature({ title: `${"x".repeat(198)}🦆${"y".repeat(50)}` })]));
    assert.equal(row!.title, `${"x".repeat(198)}…`);
  });

  it("makes one line of a title of several", () => {
    assert.equal(rowsOf(review([feature({ title: " two\n  lines " })]))[0]!.title, "two lines");
  });

  it("counts by status and level over all files", () => {
    const { counts } = reviewState([
      file(review([feature({}), feature({ level: "usage", status: "shipped" })])),
      file(review([feature({})]), "more.yaml"),
    ]);
    assert.deepEqual(counts.planned, { none: 2, claim: 0, demand: 0, usage: 0 });
    assert.deepEqual(counts.shipped, { none: 0, claim: 0, demand: 0, usage: 1 });
    assert.deepEqual(counts.dropped, { none: 0, claim: 0, demand: 0, usage: 0 });
  });

  it("tells the line of a problem", () => {
    const of = review([], { problems: [{ message: "Close the quote.", span: { start: 4, end: 5 } }] });
    const { problems } = reviewState([file(of, "roadmap.yaml", "a\r\nb\r\nc")]).files[0]!;
    assert.deepEqual(problems, [{ message: "Close the quote.", line: 2 }]);
  });

  describe("sign of a row: what level and status do not tell already", () => {
    const used = feature({ status: "shipped", level: "usage" });
    const cases = [
      ["none without findings", used, [], undefined],
      ["none for what its place says", feature({}), ["warning"], undefined],
      ["the worst of more than that", feature({}), ["information", "warning"], "warning"],
      ["any finding about a fine feature", used, ["information"], "information"],
    ] as const;
    for (const [name, of, severities, expected] of cases) {
      it(name, () => {
        const findings = severities.map(severity => finding(severity, 0));
        assert.equal(rowsOf(review([of], { findings }))[0]!.sign, expected);
      });
    }
  });

  describe("is calm", () => {
    const problem = { message: "", span: nowhere };
    const cases = [
      ["where nothing was found", review([feature({})]), true],
      ["not with a finding", review([feature({})], { findings: [finding("hint")] }), false],
      ["not with a problem", review([feature({})], { problems: [problem] }), false],
      ["not about nothing", review([]), false],
    ] as const;
    for (const [name, of, expected] of cases) it(name, () => assert.equal(reviewState([file(of)]).calm, expected));
  });
});

describe("keys of rows", () => {
  const cases = [
    [
      "ids",
      [
        { id: "a", title: "x" },
        { id: "b", title: "x" },
      ],
      ["a", "b"],
    ],
    ["titles without ids", [{ title: "x" }, { title: "y" }], ["x", "y"]],
    ["the same more than once", [{ title: "x" }, { title: "x" }, { id: "x" }], ["x", "x\n2", "x\n3"]],
  ] as const;
  for (const [name, briefs, expected] of cases) {
    it(name, () => assert.deepEqual(rowKeys(briefs.map(feature)), expected));
  }

  it("stay when another entry is added before", () => {
    const before = rowKeys([feature({ title: "a" }), feature({ title: "b" })]);
    assert.deepEqual(rowKeys(["new", "a", "b"].map(title => feature({ title }))).slice(1), before);
  });
});
