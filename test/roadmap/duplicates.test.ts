import assert from "node:assert/strict";
import { readRoadmap } from "../../src/roadmap/read.ts";

interface Case {
  readonly name: string;
  readonly text: string;
  /** `line: words pointed at: what the message must hold`, for each problem. */
  readonly tells: readonly [place: string, says: RegExp][];
}

const programs = /Keep one: programs disagree on which of them counts\.$/;
const both = /Each is read here, while most programs read only one: merge them, or rename one\.$/;

const files: readonly Case[] = [
  {
    name: "a state given twice in an entry",
    text: "features:\n  - title: Undo\n    status: planned\n    effort: 2 days\n    status: done\n  - title: Sync\n    status: done\n",
    tells: [["5: status", /^"status" is given more than once, first on line 3\. Keep one:/]],
  },
  {
    name: "each time after the first",
    text: "features:\n  - title: Undo\n    status: planned\n    status: done\n    status: dropped\n",
    tells: [
      ["4: status", /first on line 3\./],
      ["5: status", /first on line 3\./],
    ],
  },
  {
    name: "two lists under one key, of which both are read",
    text: "features:\n  - title: Undo\n    status: planned\nfeatures:\n  - title: Sync\n    status: done\n",
    tells: [["4: features", both]],
  },
  {
    name: "two entries under one id",
    text: "features:\n  csv:\n    title: Export\n    status: done\n  csv:\n    title: Import\n    status: planned\n",
    tells: [["5: csv", both]],
  },
  {
    name: "a list and nothing",
    text: "features:\nfeatures:\n  - title: Sync\n    status: done\n",
    tells: [["2: features", programs]],
  },
  {
    name: "a key in quotes and the same without",
    text: 'features:\n  - title: Undo\n    status: planned\n    "status": done\n',
    tells: [['4: "status"', programs]],
  },
  {
    name: "a key twice in a flow map, and in a map below an entry",
    text: "features:\n  - { title: Undo, status: planned, status: done }\n  - title: Sync\n    status: done\n    usage:\n      users: 4\n      users: 5\n",
    tells: [
      ["2: status", /first on line 2\./],
      ["7: users", /first on line 6\./],
    ],
  },
  {
    name: "a key that stands around a map with the same key",
    text: "features:\n  - title: Undo\n    status: planned\n    usage:\n      usage: 4\n    usage: 5\n",
    tells: [["6: usage", programs]],
  },
  {
    name: "keys that every object has",
    text: "features:\n  - title: Undo\n    status: planned\n    __proto__: 1\n    __proto__: 2\n    constructor: 1\n",
    tells: [["5: __proto__", programs]],
  },
  {
    name: "merge keys, which people repeat to take over several maps",
    text: "a: &a { owner: Ada }\nb: &b { effort: 2 }\nfeatures:\n  - <<: *a\n    <<: *b\n    title: Undo\n    status: planned\n",
    tells: [],
  },
  {
    name: "keys that differ in their case",
    text: "features:\n  - title: Undo\n    status: planned\n    Status: done\n",
    tells: [],
  },
  {
    name: "the same key in another document",
    text: "features:\n  - title: Undo\n    status: planned\n---\nfeatures:\n  - title: Sync\n    status: done\n",
    tells: [],
  },
  {
    name: "a file that is no roadmap",
    text: "on: push\non: pull_request\njobs: {}\n",
    tells: [],
  },
  {
    name: "a file with a slip, which comes first and may be what doubles the key",
    text: "features:\n  - title: Undo\n<<<<<<< HEAD\n    status: planned\n=======\n    status: done\n>>>>>>> theirs\n",
    tells: [["3: <<<<<<< HEAD", /^Not valid YAML: .*merge/]],
  },
];

describe("keys that stand twice in a map:", () => {
  for (const { name, text, tells } of files) {
    it(name, () => {
      const { problems } = readRoadmap(text);
      assert.deepEqual(
        problems.map(
          ({ span }) => `${text.slice(0, span.start).split("\n").length}: ${text.slice(span.start, span.end)}`,
        ),
        tells.map(([place]) => place),
      );
      for (const [index, { message }] of problems.entries()) assert.match(message, tells[index]![1]);
    });
  }

  it("are told of a few times, and then counted", () => {
    const entry = "  - title: Undo\n    status: planned\n    status: done\n";
    const { features, problems } = readRoadmap(`features:\n${entry.repeat(30)}`);
    assert.equal(features.length, 30);
    assert.equal(problems.length, 5);
    assert.match(problems[4]!.message, /counts\. The same goes for 25 keys further down\.$/);
    assert.doesNotMatch(problems[3]!.message, /The same/);
  });

  it("are named in one short line, however long they are", () => {
    const key = `"${"very long ".repeat(400)}"`;
    const [problem] = readRoadmap(
      `features:\n  - title: Undo\n    status: done\n    ? ${key}\n    : 1\n    ? ${key}\n    : 2\n`,
    ).problems;
    assert.ok(problem!.message.length < 200, problem!.message);
  });
});
