import assert from "node:assert/strict";
import { roadmapCompletions } from "../../src/assist/complete.ts";
import { notation } from "../../src/assist/notation.ts";

const surroundings = { options: {}, today: "2026-11-23" };

function atBar(marked: string): [text: string, offset: number] {
  const offset = marked.lastIndexOf("|");
  return [marked.slice(0, offset) + marked.slice(offset + 1), offset];
}

const offered = (marked: string) => roadmapCompletions(...atBar(marked), surroundings);

/** The text after one of the offers was taken. */
function taken(marked: string, label: string): string {
  const [text, offset] = atBar(marked);
  const item = roadmapCompletions(text, offset, surroundings).find(offer => offer.label === label);
  assert.ok(item, `"${label}" is not offered.`);
  return text.slice(0, item.start) + item.insert + text.slice(offset);
}

const all = Object.keys(notation);
const without = (...names: string[]) => all.filter(name => !names.includes(name));
const inPieces = Object.keys(notation.evidence!.keys!);
const inDecision = Object.keys(notation.decision!.keys!);
const other = "  - title: Other\n    status: planned\n";

describe("completion of keys in an entry", () => {
  for (const [text, labels] of [
    [`features:\n${other}  - title: A\n    |\n`, without("title")],
    [`features:\n${other}  - title: A\n    ev|\n`, without("title")],
    [`features:\n${other}  - title: A\n    ev|\n    why: x\n    status: planned\n`, without("title", "why", "status")],
    [`features:\n${other}  - |\n`, all],
    [`features:\n${other}  - { title: A, | }\n`, without("title")],
    [`features:\r\n  - title: A\r\n    ev|\r\n  - title: B\r\n    status: planned\r\n`, without("title")],
    // What says the same under another name is there already, or is offered by that name.
    [`features:\n${other}  - name: A\n    motivation: x\n    |\n`, without("title", "why")],
    [
      `features:\n${other}    points: 3\n    dependsOn: [A]\n  - title: A\n    |\n`,
      without("title").map(key => ({ cost: "points", depends_on: "dependsOn" })[key] ?? key),
    ],
    [
      `features:\n${other}    target-date: 2027-01\n  - title: A\n    |\n`,
      without("title").map(key => (key === "depends_on" ? "depends-on" : key)),
    ],
    [
      `features:\n${other}    owner: Ada\n  - title: B\n    owner: Bo\n  - title: A\n    |\n`,
      [...without("title"), "owner"],
    ],
    [`features:\n${other}  - title: A\n    evidence:\n      |\n`, inPieces.map(key => `- ${key}`)],
    [`features:\n${other}  - title: A\n    evidence:\n      - |\n`, inPieces],
    [`features:\n${other}  - title: A\n    evidence:\n      - kind: usage\n        co|\n`, inPieces.slice(1)],
    [`features:\n${other}  - title: A\n    evidence:\n      - kind: usage\n      |\n`, inPieces.slice(1)],
    [`features:\n${other}  - title: A\n    evidence: [{ kind: usage, co| }]\n`, inPieces.slice(1)],
    [`features:\n${other}  - title: A\n    decision:\n      |\n`, inDecision],
    [`features:\n${other}  - title: A\n    decision: { kind: keep, | }\n`, inDecision.slice(1)],
  ] as const) {
    it(`offers ${labels.join(", ").slice(0, 40)} at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        offered(text).map(({ label }) => label),
        labels,
      );
    });
  }

  for (const text of [
    `|features:\n${other}`,
    `fe|\nfeatures:\n${other}`,
    `features:\n${other}  - title: A\n    # no|\n`,
    `features:\n${other}  - title: A|\n`,
    `features:\n${other}  - title: A\n    why: We n|\n`,
    `features:\n${other}  - title: A\n    why: >-\n      so that it is\n      e|\n`,
    `features:\n${other}  - title: A\n    acceptance:\n      - Sho|\n`,
    `features:\n${other}  - title: A\n    risks:\n      - ri|\n`,
    `features:\n${other}  - title: A\n    two words|\n`,
    `features:\n${other}  - title: A\n    evidence:\n      - kind: usage\n        count: 3\n    tasks:\n      - A\n      |\n`,
    "now:\n  - Search\n  - Un|\nnext:\n  - Redo\n",
    "services:\n  web:\n    im|\n",
  ]) {
    it(`is silent at ${JSON.stringify(text)}`, () => assert.deepEqual(offered(text), []));
  }
});

describe("completion of values in an entry", () => {
  const states = "  - { id: A1, title: Search, status: doing }\n  - { id: A2, title: Undo, status: todo }\n";
  for (const [text, labels] of [
    [`features:\n${other}  - title: A\n    status: |\n`, ["planned", "in-progress", "shipped", "dropped"]],
    [`features:\n${states}  - title: A\n    status: |\n`, ["doing", "todo", "shipped", "dropped"]],
    [`features:\n${states}  - title: A\n    status:|\n`, ["doing", "todo", "shipped", "dropped"]],
    [`features:\n${states}  - { title: A, status: t| }\n`, ["doing", "todo", "shipped", "dropped"]],
    [`features:\n${states}  - title: A\n    depends_on: [|]\n`, ["A1", "A2"]],
    [`features:\n${states}  - title: A\n    depends_on: [A1, |]\n`, ["A2"]],
    [`features:\n${states}  - title: A\n    depends_on:\n      - A1\n      - |\n`, ["A2"]],
    [`features:\n${states}  - title: A\n    blocked_by: A|\n`, ["A1", "A2"]],
    [`features:\n${states}    goals: [G2]\n  - title: A\n    goal: |\n`, []],
    [
      `features:\n${other}    goal: G2\n  - title: B\n    goals: [G1, G2]\n  - title: A\n    goals: [|]\n`,
      ["G2", "G1"],
    ],
    [
      `features:\n${other}  - title: A\n    evidence:\n      - kind: |\n`,
      ["usage", "request", "complaint", "incident"],
    ],
    [`features:\n${other}  - title: A\n    evidence: [{ kind: u| }]\n`, ["usage", "request", "complaint", "incident"]],
    [`features:\n${other}  - title: A\n    evidence: [{ date: | }]\n`, ["2026-11-23"]],
    [`features:\n${other}    evidence: { unit: users }\n  - title: A\n    evidence: [{ unit: | }]\n`, ["users"]],
    [
      `features:\n${other}  - title: A\n    decision: { kind: | }\n`,
      ["keep", "defer", "cut", "sunset", "hand-over", "exempt"],
    ],
    [`features:\n${other}  - title: A\n    status: "pl|"\n`, []],
    [`features:\n${other}  - title: A\n    title: |\n`, []],
    [`features:\n${other}  - title: A\n    owner: |\n`, []],
    ["status: |\n", []],
  ] as const) {
    it(`offers ${labels.join(", ") || "nothing"} at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        offered(text).map(({ label }) => label),
        labels,
      );
    });
  }

  it("names the feature of an id, and goals that are declared elsewhere", () => {
    const text = `features:\n${states}  - title: A\n    depends_on: |\n`;
    assert.deepEqual(
      offered(text).map(({ says }) => says),
      ["Search", "Undo"],
    );
    const goals = roadmapCompletions(...atBar(`features:\n${states}  - title: A\n    goal: |\n`), {
      ...surroundings,
      goals: ["retention"],
    });
    assert.deepEqual(
      goals.map(({ label }) => label),
      ["retention"],
    );
  });
});

describe("what is taken of it", () => {
  for (const [text, label, result] of [
    ["  - title: A\n    st|\n", "status", "  - title: A\n    status: \n"],
    ["  - title: A\n    st|: planned\n", "status", "  - title: A\n    status: planned\n"],
    ["  - title: A\n    evi|\n", "evidence", "  - title: A\n    evidence:\n      - kind: \n"],
    ["  - evi|\n    title: A\n", "evidence", "  - evidence:\n      - kind: \n    title: A\n"],
    ["  - title: A\n    de|\n", "decision", "  - title: A\n    decision:\n      kind: \n"],
    ["  - { title: A, de| }\n", "decision", "  - { title: A, decision:  }\n"],
    ["  - title: A\n    evi|: x\n", "evidence", "  - title: A\n    evidence: x\n"],
    ["  - title: A\n    evidence:\n      |\n", "- kind", "  - title: A\n    evidence:\n      - kind: \n"],
    [
      "  - title: A\n    evidence:\n      - kind: usage\n      co|\n",
      "count",
      "  - title: A\n    evidence:\n      - kind: usage\n        count: \n",
    ],
    ["  - title: A\n    status: pl|\n", "planned", "  - title: A\n    status: planned\n"],
    ["  - title: A\n    status:|\n", "planned", "  - title: A\n    status: planned\n"],
    ["  - { title: A, status: pl| }\n", "planned", "  - { title: A, status: planned }\n"],
    [
      "  - id: '#7: x'\n    title: B\n  - title: A\n    after: |\n",
      "#7: x",
      "  - id: '#7: x'\n    title: B\n  - title: A\n    after: \"#7: x\"\n",
    ],
  ] as const) {
    it(`makes ${JSON.stringify(result)} of ${JSON.stringify(text)}`, () => {
      const head = `features:\n${other}`;
      assert.equal(taken(head + text, label), head + result);
    });
  }

  it("never fails, wherever in a broken file", () => {
    const text = `features:\n${other}  - {title: [A\n  - }]: "'\n\tevidence:\n- - kind:\r# {\r\n'a': "b\nstatus: &x *y !z {{{ , : ]`;
    for (let offset = 0; offset <= text.length; offset++) roadmapCompletions(text, offset, surroundings);
  });
});
