import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";

/** Each problem as "what it points at: what it says". */
function problemsOf(text: string): string[] {
  return readConfig(text).problems.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`);
}

/** What is declared, without the places. */
function declaredIn(text: string) {
  const { roadmaps, layout, problems } = readConfig(text);
  assert.deepEqual(problems, []);
  const bare = (value: unknown) =>
    JSON.parse(JSON.stringify(value ?? null, (key, part) => (/^spans?$/.test(key) ? undefined : part)));
  return { roadmaps: bare(roadmaps), layout: bare(layout) };
}

describe("roadmaps that the project names", () => {
  for (const { name, text, roadmaps } of [
    { name: "one pattern", text: "roadmaps: docs/plan.yaml\n", roadmaps: [{ glob: "docs/plan.yaml" }] },
    {
      name: "several, and what is none",
      text: 'roadmaps:\n  - docs/**/*.yaml\n  - "!docs/old/**"\n  - "{a,b}/[cd].yml"\n',
      roadmaps: [{ glob: "docs/**/*.yaml" }, { glob: "!docs/old/**" }, { glob: "{a,b}/[cd].yml" }],
    },
    {
      name: "files with a layout of their own",
      text: "roadmaps:\n  - files: boards/*.yml\n    layout:\n      title: [headline, name]\n      statuses: { in flight: in-progress }\n",
      roadmaps: [
        { glob: "boards/*.yml", layout: { title: ["headline", "name"], statuses: { "in flight": "in-progress" } } },
      ],
    },
    {
      name: "a folder of features",
      text: "roadmaps: [{ folder: keps/**/kep.yaml, one: feature, layout: { status: stage } }]\n",
      roadmaps: [{ glob: "keps/**/kep.yaml", one: "feature", layout: { status: ["stage"] } }],
    },
    { name: "nothing yet", text: "roadmaps:\nlayout:\n  title:\n", roadmaps: [] },
  ]) {
    it(`are read: ${name}`, () => assert.deepEqual(declaredIn(text).roadmaps, roadmaps));
  }

  for (const { name, text, problems } of [
    {
      name: "a folder without saying what a file of it is",
      text: "roadmaps:\n  - folder: a/*.yaml\n",
      problems: [
        "folder: An entry has either files, or folder and one. Add what is missing and remove what is too much.",
      ],
    },
    {
      name: "both ways at once",
      text: "roadmaps:\n  - folder: a/*.yaml\n    one: feature\n    files: b/*.yaml\n",
      problems: [
        "folder: An entry has either files, or folder and one. Add what is missing and remove what is too much.",
      ],
    },
    {
      name: "a slip in a key and in a value",
      text: "roadmaps:\n  - fils: a/*.yaml\n  - folder: a/*.yaml\n    one: features\n",
      problems: [
        'fils: There is no key "fils". Did you mean "files"?',
        'features: "features" is no value for one. Did you mean "feature"?',
      ],
    },
    {
      name: "a file without a pattern",
      text: "roadmaps:\n  - files:\n",
      problems: [
        "files: files has no value. Expected a pattern of files in this folder or below, such as docs/plan-*.yaml.",
      ],
    },
    {
      name: "signs that mean something else in YAML",
      text: "roadmaps:\n  - !docs/a.yaml\n  - **/b.yaml\n  - {a,b}.yaml\n",
      problems: [
        ": Put this in quotes, since it begins with !.",
        "**/b.yaml: Put this in quotes, since it begins with *.",
        ".yaml: This could not be read as YAML: Unexpected scalar at node end. Put patterns and paths in quotes where they hold brackets or begin with * or !.",
      ],
    },
    {
      name: "patterns that can match nothing",
      text: 'roadmaps: [../a.yaml, a/../b.yaml, docs/, "!", "a{b,c.yaml"]\n',
      problems: [
        ...["../a.yaml", "a/../b.yaml", "docs/", '"!"'].map(
          text =>
            `${text}: "${text.replaceAll('"', "")}" cannot be used. Expected a pattern of files in this folder or below, such as docs/plan-*.yaml, or an entry with files or with folder and one.`,
        ),
        '"a{b,c.yaml": "a{b,c.yaml" has a { or [ that is not closed. Close it.',
      ],
    },
    {
      name: "a pattern that excludes where files are wanted",
      text: 'roadmaps: [{ files: "!a.yaml" }]\n',
      problems: [
        '"!a.yaml": "!a.yaml" cannot be used. Expected a pattern of files in this folder or below, such as docs/plan-*.yaml.',
      ],
    },
    {
      name: "a number of levels too many",
      text: "roadmaps: [[a.yaml]]\n",
      problems: [
        "[a.yaml]: Expected here: a pattern of files in this folder or below, such as docs/plan-*.yaml, or an entry with files or with folder and one.",
      ],
    },
  ]) {
    it(`are told what is wrong: ${name}`, () => {
      const told = problemsOf(text);
      assert.equal(told.length, problems.length, told.join("\n"));
      for (const [index, problem] of problems.entries()) assert.ok(told[index]!.startsWith(problem), told[index]);
    });
  }

  it("lose the entry that is wrong and no other", () => {
    const { roadmaps } = readConfig("roadmaps:\n  - folder: a/*.yaml\n  - b.yaml\n  - { files: c.yaml, x: 1 }\n");
    assert.deepEqual(
      roadmaps.map(({ glob }) => glob),
      ["b.yaml", "c.yaml"],
    );
  });

  it("know where their patterns stand", () => {
    const text = 'roadmaps:\n  - "a/*.yaml"\n  - files: b.yaml\n';
    assert.deepEqual(
      readConfig(text).roadmaps.map(({ span }) => text.slice(span.start, span.end)),
      ['"a/*.yaml"', "b.yaml"],
    );
  });
});

describe("a layout in the project's settings", () => {
  it("takes one key or several everywhere", () => {
    const text = `layout:
  features: [ "epics[].features[]", "[]" ]
  title: name
  status: stage
  id: [key, number]
  effort: size
  why:
    - objective
    - notes
  statuses:
    in flight: in-progress
    parked: dropped
`;
    assert.deepEqual(declaredIn(text).layout, {
      features: ["epics[].features[]", "[]"],
      title: ["name"],
      status: ["stage"],
      id: ["key", "number"],
      effort: ["size"],
      why: ["objective", "notes"],
      statuses: { "in flight": "in-progress", parked: "dropped" },
    });
    const { layout } = readConfig(text);
    assert.deepEqual(
      layout?.spans.why?.map(({ start, end }) => text.slice(start, end)),
      ["objective", "notes"],
    );
  });

  for (const { name, text, problems } of [
    {
      name: "a slip in a key",
      text: "layout:\n  titel: name\n",
      problems: ['titel: There is no layout key "titel". Did you mean "title"?'],
    },
    {
      name: "a path without an end",
      text: "layout:\n  features: epics.features\n",
      problems: [
        'epics.features: "epics.features" cannot be used. Expected a path that ends in [] for each item of a list, or * for each key of a map, such as epics[].features[], or "[]" for the top.',
      ],
    },
    {
      name: "a list at the top without quotes",
      text: "layout:\n  features: []\n",
      problems: [
        '[]: This list is empty. Expected a path that ends in [] for each item of a list, or * for each key of a map, such as epics[].features[], or "[]" for the top.',
      ],
    },
    {
      name: "a status with a slip",
      text: "layout:\n  statuses: { parked: droped, later: }\n",
      problems: [
        'droped: "droped" is no status for parked. Did you mean "dropped"?',
        "later: later has no status. Use one of in-progress, planned, shipped, dropped, unknown.",
      ],
    },
    {
      name: "a map in place of a key",
      text: "layout:\n  title: { name: x }\n",
      problems: ["{ name: x }: Expected here: the name of a key, or a list of such."],
    },
    {
      name: "a list in place of words",
      text: "layout:\n  statuses: [parked]\n",
      problems: [
        '[parked]: Expected here: words of your roadmap, each with the status it means, as "name: value" lines.',
      ],
    },
  ]) {
    it(`is told what is wrong: ${name}`, () => assert.deepEqual(problemsOf(text), problems));
  }
});
