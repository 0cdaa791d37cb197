import assert from "node:assert/strict";
import { type IgnoreComment, ignoreCommentsIn } from "../../src/roadmap/ignore-comments.ts";
import { parseYaml } from "../../src/roadmap/parse.ts";
import { readRoadmap } from "../../src/roadmap/read.ts";

const commentsIn = (text: string): IgnoreComment[] => ignoreCommentsIn(text, parseYaml(text).documents);

const only = (text: string): IgnoreComment => {
  const found = commentsIn(text);
  assert.equal(found.length, 1, text);
  return found[0]!;
};

const without = (text: string, { start, end }: IgnoreComment["span"]): string => text.slice(0, start) + text.slice(end);

describe("comments that ask to ignore findings", () => {
  for (const [written, reach, rules, reason] of [
    ["# feature-scope-ignore no-usage: the contract asks for it", "lines", ["no-usage"], "the contract asks for it"],
    ["#feature-scope-ignore no-usage:it is law", "lines", ["no-usage"], "it is law"],
    ["# feature-scope-ignore no-usage, off-mission : law: 12 a", "lines", ["no-usage", "off-mission"], "law: 12 a"],
    ["# feature-scope-ignore no-usage off-mission: law", "lines", ["no-usage", "off-mission"], "law"],
    ["# feature-scope-ignore-file no-usage: nobody counts", "file", ["no-usage"], "nobody counts"],
    ["# feature-scope-ignore no-usage", "lines", ["no-usage"], ""],
    ["# feature-scope-ignore no-usage:", "lines", ["no-usage"], ""],
    ["# feature-scope-ignore no-usage: ...", "lines", ["no-usage"], ""],
    ["# feature-scope-ignore no-usage: TODO", "lines", ["no-usage"], ""],
    ["# feature-scope-ignore no-usage: <reason>", "lines", ["no-usage"], ""],
    ["# feature-scope-ignore no-usage: why this is right as it is", "lines", ["no-usage"], ""],
    ["# feature-scope-ignore no-usage: 法律要求", "lines", ["no-usage"], "法律要求"],
    ["# feature-scope-ignore no-usage -- it is law", "lines", ["no-usage"], ""],
    ["# feature-scope-ignore: it is law", "lines", [], "it is law"],
    ["# feature-scope-ignore", "lines", [], ""],
    ["# feature-scope-ignore-next-line no-usage: law", "nothing", ["no-usage"], "law"],
  ] as const) {
    it(`reads ${written}`, () => {
      const text = `features:\n  ${written}\n  - title: Undo\n`;
      const comment = only(text);
      assert.deepEqual([comment.reach, comment.rules.map(rule => rule.text), comment.reason], [reach, rules, reason]);
      for (const { text: name, span } of comment.rules) assert.equal(text.slice(span.start, span.end), name);
      assert.equal(text.slice(comment.span.start, comment.span.end), written);
      assert.equal(text.slice(comment.word.span.start, comment.word.span.end), comment.word.text);
    });
  }

  for (const [name, text] of [
    ["a quoted text", 'features:\n  - title: "Undo # feature-scope-ignore no-usage: x"\n'],
    ["a quoted text of several lines", "features:\n  - title: 'Undo\n      # feature-scope-ignore no-usage: x'\n"],
    [
      "a block of text",
      "features:\n  - title: Undo\n    why: |\n      One\n      # feature-scope-ignore no-usage: x\n",
    ],
    ["a folded text", "features:\n  - title: Undo\n    why: >-\n      # feature-scope-ignore no-usage: x\n      One\n"],
    ["what is no comment for want of a space", "features:\n  - title: Undo# feature-scope-ignore no-usage: x\n"],
    ["what is commented out", "features:\n  # - title: Undo # feature-scope-ignore no-usage: x\n  - title: Redo\n"],
    ["a comment that was commented out", "features:\n  # # feature-scope-ignore no-usage: x\n  - title: Redo\n"],
    ["a sentence about them", "# Write `# feature-scope-ignore no-usage: x` above it.\nfeatures:\n  - title: Redo\n"],
  ] as const) {
    it(`are none in ${name}`, () => assert.deepEqual(commentsIn(text), []));
  }

  const ignore = "# feature-scope-ignore no-usage: x";
  for (const [name, text, lines] of [
    ["above a line", `a:\n  ${ignore}\n  - title: Undo\n    b: 1\n`, "  - title: Undo"],
    ["above other comments", `a:\n  ${ignore}\n  # Ours\n  - title: Undo\n`, "  - title: Undo"],
    ["above a blank line", `a:\n  ${ignore}\n\n  - title: Undo\n`, undefined],
    ["at the end", `a:\n  - title: Undo\n${ignore}`, undefined],
    ["behind a line", `a:\n  - title: Undo ${ignore}\n    b: 1\n`, `  - title: Undo ${ignore}`],
    ["behind a quoted sign", `a:\n  - title: "C # D" ${ignore}\n    b: 1\n`, `  - title: "C # D" ${ignore}`],
    ["behind the head of a block", `a:\n  - title: | ${ignore}\n      Undo\n`, `  - title: | ${ignore}`],
    ["below a block", `a:\n  - b: |\n      One\n    ${ignore}\n    title: Undo\n`, "    title: Undo"],
    ["above a dash alone", `a:\n  ${ignore}\n  -\n    title: Undo\n    b: 1\n`, "  -\n    title: Undo"],
    ["behind a dash alone", `a:\n  - ${ignore}\n    title: Undo\n    b: 1\n`, `  - ${ignore}\n    title: Undo`],
    ["above a bracket alone", `a: [\n  ${ignore}\n  {\n    title: Undo,\n  }]\n`, "  {\n    title: Undo,"],
    [
      "above an anchor",
      `a:\n  ${ignore}\n  - &x\n\n    # Ours\n    title: Undo\n`,
      "  - &x\n\n    # Ours\n    title: Undo",
    ],
    ["above the mark of a document", `${ignore}\n---\ntitle: Undo\n`, "---\ntitle: Undo"],
    ["behind the end of an entry", `a: [\n  { title: Undo,\n  }, ${ignore}\n  { title: Redo }]\n`, `  }, ${ignore}`],
    ["in a list on several lines", `a: [\n  ${ignore}\n  Undo,\n  Redo\n]\n`, "  Undo,"],
    ["behind tabs", `a: [\n\t\t${ignore}\n\tUndo,\t${"# x"}\n\tRedo\n]\n`, "\tUndo,\t# x"],
    ["after a mark of byte order", `\uFEFF${ignore}\na: 1\n`, "a: 1"],
  ] as const) {
    it(`speak of their lines ${name}`, () => {
      for (const written of [text, text.replaceAll("\n", "\r\n")]) {
        const comment = only(written);
        const found = comment.lines && written.slice(comment.lines.start, comment.lines.end);
        assert.equal(found?.replaceAll("\r", ""), lines);
        assert.equal(written.slice(comment.span.start, comment.span.end), ignore);
      }
    });
  }

  for (const [text, expected] of [
    [`a:\n  ${ignore}\n  - Undo\n`, "a:\n  - Undo\n"],
    [`${ignore}\na: 1\n`, "a: 1\n"],
    [`\uFEFF${ignore}\na: 1\n`, "\uFEFFa: 1\n"],
    [`a:\n  - Undo \t${ignore}\n  - Redo\n`, "a:\n  - Undo\n  - Redo\n"],
    [`a:\n  - Undo   ${ignore}  \n`, "a:\n  - Undo  \n"],
    [`a: 1\n  ${ignore}`, "a: 1"],
    [ignore, ""],
  ] as const) {
    it(`can be taken out of ${JSON.stringify(text)}`, () => {
      for (const eol of ["\n", "\r\n"]) {
        const written = text.replaceAll("\n", eol);
        assert.equal(without(written, only(written).removal), expected.replaceAll("\n", eol));
      }
    });
  }

  it("lose one rule of several, with its comma", () => {
    const text = "# feature-scope-ignore a, b , c: x\na: 1\n";
    const left = only(text).rules.map(({ removal }) => without(text, removal).split("\n")[0]);
    assert.deepEqual(left, [
      "# feature-scope-ignore b , c: x",
      "# feature-scope-ignore a, c: x",
      "# feature-scope-ignore a, b: x",
    ]);
  });

  it("are found beside a slip in the YAML, and in every document", () => {
    const broken = `features:\n  - title: Print: view ${ignore}\n  - title: Undo\n    ${ignore}\n    notes: "open\n  - title: Redo\n`;
    assert.deepEqual(
      readRoadmap(broken, { declared: true }).ignores?.map(
        ({ span }) => broken.slice(0, span.start).split("\n").length,
      ),
      [2, 4],
    );
    assert.equal(commentsIn(`a: 1 ${ignore}\n---\n${ignore}\nb: 1\n`).length, 2);
  });
});

describe("texts made to hold up the search for such comments", () => {
  const many = 60_000;
  for (const [name, text] of [
    ["in one line", `a: b # ${"feature-scope-ignore ".repeat(many)}`],
    ["in one value", `a: "${"# feature-scope-ignore ".repeat(many)}"`],
    ["above one another", `${"# feature-scope-ignore no-usage: x\n".repeat(many)}a: 1\n`],
    ["behind dashes", `a:\n${"- # feature-scope-ignore no-usage: x\n".repeat(many)}`],
    ["above many anchors", `# feature-scope-ignore no-usage: x\n- ${"&".repeat(many)} x\n`],
    ["above many brackets", `# feature-scope-ignore no-usage: x\n- ${"[ ".repeat(many)}x\n`],
  ] as const) {
    it(`are answered: ${name}`, () => assert.ok(ignoreCommentsIn(text, []).length <= 5_000)).timeout(5_000);
  }
});

describe("comments for a program", () => {
  for (const comment of [
    "feature-scope-ignore no-usage: clerks lose an hour a day without it",
    "feature-scope: features=features[] why=notes",
    "yaml-language-server: $schema=because-people-asked.json",
    "vim: set ts=2 sw=2 et:",
    "vim: ts=2",
    "-*- mode: yaml; coding: utf-8 -*-",
    "yamllint disable-line rule:line-length",
    "yamllint disable rule:line-length",
    "prettier-ignore",
    "cspell:ignore csv",
    "noqa: E501",
  ]) {
    it(`are no part of a feature: ${comment}`, () => {
      const text = `features:\n  # Ours\n  # ${comment}\n  - title: Undo # ${comment}\n    # ${comment}\n    status: planned\n`;
      const [feature] = readRoadmap(text, { declared: true }).features;
      assert.deepEqual(
        feature!.comments.map(({ text }) => text),
        ["Ours"],
      );
    });
  }

  for (const comment of [
    "Vim: users asked for its keys",
    "Prettier output was asked for",
    "Eslint disabled it for all",
  ]) {
    it(`are not ${comment}`, () => {
      const [feature] = readRoadmap(`features:\n  # ${comment}\n  - title: Undo\n`, { declared: true }).features;
      assert.equal(feature!.comments[0]?.text, comment);
    });
  }
});
