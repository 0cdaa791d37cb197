import assert from "node:assert/strict";
import { review } from "../../src/review.ts";
import type { Layout } from "../../src/roadmap/layout.ts";
import { pathOf, stepsOf } from "../../src/roadmap/layout-path.ts";
import { modelineIn } from "../../src/roadmap/modeline.ts";
import { readRoadmap } from "../../src/roadmap/read.ts";

const board = `
board:
  epics:
    - name: Editing
      jira: E-1
      cards:
        - { name: EX-1, headline2: Undo a delete, lane: simmering, sizing: 3d, worth: Clerks retype rows. }
        - { name: EX-2, headline2: Redo, lane: parked, sizing: 1d, worth: none }
  rooms:
    - { name: Kitchen, floor: 2 }
`;

const found = (text: string, layout: Layout) =>
  readRoadmap(text, { layout }).features.map(({ title, status, id, effort }) =>
    [id ?? "-", title.text, status, effort ? `${effort.amount} ${effort.unit}` : "-"].join(" | "),
  );

describe("a layout that the team states", () => {
  it("says where the features are and what their keys mean", () => {
    const layout: Layout = {
      features: ["board.epics[].cards[]"],
      title: ["headline2"],
      id: ["name"],
      status: ["lane"],
      effort: ["sizing"],
      statuses: { Simmering: "in-progress", parked: "dropped" },
    };
    assert.deepEqual(found(board, layout), [
      "EX-1 | Undo a delete | in-progress | 3 days",
      "EX-2 | Redo | dropped | 1 days",
    ]);
  });

  it("overrides in part: the rest is inferred", () => {
    assert.deepEqual(found("tasks:\n  - { name: A-1, what: Undo, status: done }\n", { title: ["what"] }), [
      "- | Undo | shipped | -",
    ]);
  });

  it("counts an entry once, however many paths lead to it", () => {
    const text = "ideas: [{ name: Undo }]\nplans: [{ name: Redo }]\n";
    const titles = readRoadmap(text, { layout: { features: ["*[]", "ideas[]", "ideas[]"] } }).features;
    assert.deepEqual(
      titles.map(({ title }) => title.text),
      ["Undo", "Redo"],
    );
  });

  it("takes what inference would leave", () => {
    assert.deepEqual(found(board, { features: ["board.rooms[]"] }), ["- | Kitchen | unknown | -"]);
  });

  it("reads maps by key, lists of strings, buckets and the top of a document", () => {
    assert.deepEqual(found("areas:\n  csv: { state: done }\n  pdf: { state: open }\n", { features: ["areas.*"] }), [
      "csv | csv | shipped | -",
      "pdf | pdf | planned | -",
    ]);
    assert.deepEqual(found("plan:\n  now: [Undo]\n  later: [Redo]\n", { features: ["plan.*[]"] }), [
      "- | Undo | in-progress | -",
      "- | Redo | planned | -",
    ]);
    assert.deepEqual(found("- Undo\n- Redo\n", { features: ["[]"] }), [
      "- | Undo | unknown | -",
      "- | Redo | unknown | -",
    ]);
    assert.deepEqual(found("states:\n  Undo: done\n  Redo: open\n", { features: ["states.*"] }), [
      "Undo | Undo | shipped | -",
      "Redo | Redo | planned | -",
    ]);
  });

  it("makes a reason of the keys it names", () => {
    const text = "features:\n  - { title: Undo, status: planned, remark: Clerks retype rows }\n";
    assert.equal(review(text).features[0]!.level, "none");
    assert.equal(review(text, { layout: { why: ["remark"] } }).features[0]!.level, "claim");
  });

  it("tells what of it leads to nothing, and what there is", () => {
    const { layoutMisses } = readRoadmap(board, { layout: { features: ["board.epic[].cards[]"], title: ["heading"] } });
    assert.deepEqual(
      layoutMisses?.map(({ key, written, known }) => [key, written, known[0]]),
      [["features", "board.epic[].cards[]", "board.epics[].cards[]"]],
    );
    const misses = readRoadmap(board, { layout: { features: ["board.rooms[]"], title: ["heading"] } }).layoutMisses;
    assert.deepEqual(misses, [{ key: "title", written: "heading", known: ["name", "floor"] }]);
  });

  it("makes a roadmap of a file, and says so where nothing is found in it", () => {
    const text = "settings:\n  colour: red\n";
    assert.equal(readRoadmap(text).recognised, false);
    const { recognised, problems } = readRoadmap(text, { declared: true });
    assert.equal(recognised, true);
    assert.match(problems[0]!.message, /^No features were found in this file/);
  });
});

describe("a layout in a comment near the top", () => {
  it("counts before what the settings say", () => {
    const text = `# Ours\n# feature-scope: features=board.epics[].cards[] title=headline2 statuses=parked:dropped\n${board}`;
    assert.deepEqual(found(text, { title: ["name"], status: ["lane"] }), [
      "- | Undo a delete | unknown | -",
      "- | Redo | dropped | -",
    ]);
  });

  for (const [line, message] of [
    ["titel=name", /knows no "titel"/],
    ["effort=", /"effort" has no value/],
    ["features=epics", /leads to no list/],
    ["statuses=parked:gone", /is no state/],
    ["title=what", /"title" stands here twice/],
    ["why=worth", /"worth" is the key of no feature of this file\. There is name, status\./],
    ["features=team[].bets[]", /"team\[\]\.bets\[\]" leads to no features of this file\. There is features\[\]\./],
  ] as const) {
    it(`tells what is wrong with ${line}`, () => {
      const text = `# feature-scope: title=name ${line}\nfeatures:\n  - { name: Undo, status: done }\n`;
      const { problems } = readRoadmap(text);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!.message, message);
      assert.equal(text.slice(problems[0]!.span.start, problems[0]!.span.end), line);
    });
  }
});

describe("a line that is meant as a layout and not understood", () => {
  for (const line of [
    "feature-scope: title: bet, status: stage",
    "feature-scope: title = bet; status = stage",
    "Feature-Scope: ignore",
    "feature-scope:",
  ]) {
    it(`is told: ${line}`, () => {
      const { problems } = readRoadmap(`# ${line}\nfeatures:\n  - { bet: Undo, stage: done, owner: Ann }\n`);
      assert.match(problems[0]?.message ?? "", /^This line is not understood\. Write key=value/);
    });
  }
  it("is read without its colon, and in any case", () => {
    const text = "# Feature-Scope title=bet\nplans:\n  - { bet: Undo, name: U1, status: done }\n";
    assert.equal(readRoadmap(text).features[0]?.title.text, "Undo");
  });
  it("is not one where it only begins with the name", () => {
    assert.equal(modelineIn("# feature-scope reviews this\n# feature-scope-ignore no-usage: why=not\n"), undefined);
  });
});

describe("the paths of a layout", () => {
  for (const path of ["features[]", "epics[].features[]", "areas.*.items[]", "[]", "*", '"v1.0".items[]', "plan.*[]"]) {
    it(`reads and writes ${path}`, () => assert.equal(pathOf(stepsOf(path)!), path));
  }
  for (const path of ["", "features", "a..b[]", "a[0]", "a[]b", "a.b"]) {
    it(`refuses ${JSON.stringify(path)}`, () => assert.equal(stepsOf(path), undefined));
  }
});
