import assert from "node:assert/strict";
import { generateVersions } from "../../scripts/bench/versions.ts";
import { versionReader } from "../../src/history/read-version.ts";
import { type ReviewOptions, review } from "../../src/review.ts";

const entry = (title: string) => `  - title: ${title}\n    notes: |\n      One: line\n    votes: 12\n\n`;
const list = (...titles: readonly string[]) => `features:\n${titles.map(entry).join("")}`;

/** Texts of which the second says something else of an entry that is the same in both. */
const around: Readonly<Record<string, readonly string[]>> = {
  "the name of the state it stands in": [
    `now:\n${entry("Undo")}next:\n${entry("Redo")}`,
    `now:\n${entry("Undo")}later:\n${entry("Redo")}`,
    `now:\n${entry("Undo")}done:\n${entry("Redo")}`,
  ],
  "the state of its group": ["planned", "done"].map(
    state => `phases:\n  - name: Editor\n    status: ${state}\n    ${list("Undo", "Redo").replaceAll("\n", "\n    ")}`,
  ),
  "the name of its group": ["Editor", "Paper"].map(
    name => `phases:\n  - name: ${name}\n    ${list("Undo", "Redo").replaceAll("\n", "\n    ")}`,
  ),
  "the comment above it": ["", "  # Clerks delete the wrong row.\n", "  # Clerks delete rows.\n", "  # ---\n"].map(
    comment => list("Undo", "Redo", "Print").replace(/(?= {2}- title: Redo)/, comment),
  ),
  "the line that says how it is to be read": ["notes", "votes", "title"].map(
    why => `# feature-scope: why=${why}\n${list("Undo", "Redo")}`,
  ),
  "which key names the entries": ["a", "b", "c"].map(
    goal =>
      `features:\n${["a", "b", "c"].map((id, at) => `  - id: ${id}${at}\n    goal: ${goal === id ? id : "a"}\n`).join("")}`,
  ),
  "a key that stands twice": [list("Undo"), `${list("Undo")}    votes: 13\n`, list("Undo", "Redo")],
  "a key beside the others": [
    `app:\n  undo: { title: Undo }\n`,
    `app:\n  undo: { title: Undo }\n  redo: { title: Redo }\n`,
  ],
};

describe("reading version after version", () => {
  it("gives what reviewing each by itself gives", () => {
    for (const [features, commits] of [
      [40, 60],
      [90, 30],
    ] as const) {
      assertSame(generateVersions(features, commits).map(({ text = "" }) => text));
    }
  });

  for (const [name, texts] of Object.entries(around)) {
    it(`gives it where what changes is ${name}`, () => {
      for (const options of [{}, { declared: true }]) {
        assertSame(texts, options);
        assertSame(texts.toReversed(), options);
      }
    });
  }

  it("gives it after a text that is broken, or no roadmap", () => {
    const [first, , , second] = generateVersions(10, 4).map(({ text = "" }) => text);
    assertSame([first!, first!.replace("title: ", 'title: "'), "on: push\n", second!]);
  });

  it("gives an entry that is the same as the same object", () => {
    const read = versionReader({});
    const [undo] = read(list("Undo", "Redo", "Print"))!.features;
    assert.equal(read(list("Undo", "Redo", "Print twice"))!.features[0], undo);
  });
});

function assertSame(texts: readonly string[], options: ReviewOptions = {}): void {
  const read = versionReader(options);
  for (const text of texts) {
    const { features, roadmap, problems } = review(text, options);
    const given = read(text);
    assert.equal(given !== undefined, roadmap, text);
    if (!given) continue;
    assert.equal(
      given.isWhole,
      problems.every(({ message }) => !message.startsWith("Not valid YAML")),
    );
    assert.deepEqual(withoutPlaces(given.features), withoutPlaces(features));
  }
}

const withoutPlaces = (features: readonly object[]): unknown =>
  JSON.parse(JSON.stringify(features, (key, value) => (key === "span" ? undefined : value)));
