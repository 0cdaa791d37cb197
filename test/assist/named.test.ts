import assert from "node:assert/strict";
import { hoverAt } from "../../src/assist/hover.ts";
import { dependencyAt, referencesAt } from "../../src/assist/named.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { readAndJudge } from "../../src/review.ts";

interface Marked {
  readonly texts: readonly string[];
  readonly files: readonly ReturnType<typeof readAndJudge>["features"][];
  readonly file: number;
  readonly offset: number;
}

/** Files of one roadmap, in one of which a `|` marks a place. */
function at(...marked: readonly string[]): Marked {
  const file = marked.findIndex(text => text.includes("|"));
  const texts = marked.map(text => text.replace("|", ""));
  const one = texts.length > 1 ? { one: { group: [], name: "x" } } : {};
  const files = texts.map(text => readAndJudge(text, one as object).features);
  return { texts, files, file, offset: marked[file]!.indexOf("|") };
}

const head =
  "features:\n  - { id: A1, title: Search, status: planned }\n  - { id: A2, title: Undo, status: planned }\n";

describe("the id of a dependency", () => {
  for (const [what, text, id, titles] of [
    ["an id", "  - { id: A3, title: Redo, status: planned, depends_on: [A|1] }\n", "A1", ["Search"]],
    ["one of several", "  - { id: A3, title: Redo, status: planned, depends_on: [A1, A2|] }\n", "A2", ["Undo"]],
    ["ids in one text", '  - { id: A3, title: Redo, status: planned, depends_on: "A1, |A2" }\n', "A2", ["Undo"]],
    [
      "an id with a remark",
      "  - { id: A3, title: Redo, status: planned, after: A1 (sea|rch) }\n",
      "A1 (search)",
      ["Search"],
    ],
    ["an id in other letters", "  - { id: A3, title: Redo, status: planned, needs: '#a|1' }\n", "#a1", ["Search"]],
    ["a title", "  - { id: A3, title: Redo, status: planned, blocked_by: Un|do }\n", "Undo", ["Undo"]],
    ["nothing there is", "  - { id: A3, title: Redo, status: planned, depends_on: [A|9] }\n", "A9", []],
    ["no dependency", "  - { id: A3, title: Re|do, status: planned, depends_on: [A1] }\n", undefined, undefined],
  ] as const) {
    it(`leads from ${what}`, () => {
      const { texts, files, file, offset } = at(head + text);
      const found = dependencyAt(files, file, offset);
      assert.equal(found && texts[0]!.slice(found.span.start, found.span.end), id);
      assert.deepEqual(
        found?.targets.map(({ feature }) => feature.title.text),
        titles,
      );
    });
  }

  it("leads to keys of a map", () => {
    const { files, file, offset } = at(
      "features:\n  search: { status: planned }\n  undo: { status: planned, depends_on: [sea|rch] }\n",
    );
    const [target] = dependencyAt(files, file, offset)!.targets;
    assert.deepEqual(target!.feature.title.span, { start: 12, end: 18 });
  });

  it("tells what it names", () => {
    const marked = `${head}  - { id: A3, title: Redo, status: planned, depends_on: [A|1] }\n`;
    const { files, file, offset, texts } = at(marked);
    const hover = hoverAt(files, file, offset, { policy: defaultPolicy, today: "2026-11-23" })!;
    assert.equal(hover.says, "“Search”  \n**None**: nothing says why · Planned");
    assert.equal(texts[0]!.slice(hover.span.start, hover.span.end), "A1");
  });

  it("tells nothing where it names nothing", () => {
    const { files, file, offset } = at(`${head}  - { title: Redo, status: planned, depends_on: [A|9] }\n`);
    assert.equal(hoverAt(files, file, offset, { policy: defaultPolicy, today: "2026-11-23" }), undefined);
  });
});

describe("the references to a feature", () => {
  const tail =
    "  - { id: A3, title: Redo, status: planned, depends_on: [A1, A2] }\n  - { title: Zap, status: planned, after: A1 }\n";
  for (const [what, text, withTitle, expected] of [
    ["its title", (head + tail).replace("Search", "Se|arch"), false, ["A1", "A1"]],
    ["its title, which counts", (head + tail).replace("Search", "Se|arch"), true, ["Search", "A1", "A1"]],
    ["its id", (head + tail).replace("id: A1", "id: A|1"), false, ["A1", "A1"]],
    ["a mention of it", (head + tail).replace("[A1", "[|A1"), true, ["Search", "A1", "A1"]],
    ["anything else", (head + tail).replace("planned", "pl|anned"), true, []],
    [
      "a key of a map",
      "features:\n  sea|rch: { name: Finding, status: planned }\n  undo: { name: Undo, status: planned, depends_on: [search] }\n",
      false,
      ["search"],
    ],
  ] as const) {
    it(`are found from ${what}`, () => {
      const { texts, files, file, offset } = at(text);
      const found = referencesAt(files, file, offset, withTitle);
      assert.deepEqual(
        found.map(({ span }) => texts[0]!.slice(span.start, span.end)),
        expected,
      );
    });
  }

  it("are found in all files of a roadmap", () => {
    const { texts, files, file, offset } = at("id: A1\ntitle: Se|arch\nstatus: planned\n", "title: Undo\nafter: A1\n");
    const found = referencesAt(files, file, offset, true);
    assert.deepEqual(
      found.map(({ file, span }) => [file, texts[file]!.slice(span.start, span.end)]),
      [
        [0, "Search"],
        [1, "A1"],
      ],
    );
  });
});
