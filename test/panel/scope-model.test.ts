import assert from "node:assert/strict";
import { comparison } from "../../src/history/compare.ts";
import { scopeState } from "../../src/panel/scope-model.ts";
import { review } from "../../src/review.ts";

const today = "2026-11-23";

function rowsOf(...texts: string[]) {
  const files = texts.map((text, index) => ({
    key: `file:///${index}`,
    label: `${index}.yaml`,
    text,
    review: review(text, { name: `${index}.yaml` }),
  }));
  const state = scopeState(files, today);
  assert.equal(state.kind, "scope");
  return state.kind === "scope" ? state.rows : [];
}

describe("state of the scope review", () => {
  it("is nothing without a roadmap", () => assert.deepEqual(scopeState([], today), { kind: "nothing" }));

  it("has of a feature all that the table shows", () => {
    const [row] = rowsOf(`features:
  - id: sync
    title: Sync
    status: in-progress
    points: 8
    owner: ["@ann", Bo]
    goal: Growth
    started: 2026-10-24
    votes: 37
    decision: { kind: keep, reason: The contract asks for it, date: 2026-06-01, revisit: 2026-09-01 }
`);
    assert.deepEqual(row!.work, { amount: 8, unit: "points" });
    assert.deepEqual(row!.reach, { count: 37, unit: "votes" });
    assert.deepEqual(row!.owners, ["ann", "Bo"]);
    assert.deepEqual(row!.goals, ["Growth"]);
    assert.equal(row!.age, 30);
    assert.deepEqual(row!.decision, {
      kind: "keep",
      reason: "The contract asks for it",
      date: "2026-06-01",
      revisit: "2026-09-01",
      overdue: true,
    });
  });

  it("prefers the use that was measured to the votes", () => {
    const [row] = rowsOf(
      "features:\n  - title: Sync\n    status: shipped\n    votes: 900\n    measured: { users: 12, window: 30 days }\n",
    );
    assert.equal(row!.reach?.count, 12);
  });

  it("says why something is to be decided, and what the person has made of that", () => {
    const text = "features:\n  - { title: Undo, status: in-progress }\n  - { title: Redo, votes: 9 }\n";
    const file = { key: "file:///0", label: "0.yaml", text, review: review(text, { name: "0.yaml" }) };
    const state = scopeState([file], today, ({ row }) => (row === "Undo" ? "pinned" : "skipped"));
    assert.ok(state.kind === "scope");
    assert.deepEqual(
      state.rows.map(({ title, agenda, mark }) => [title, agenda, mark]),
      [
        ["Undo", ["built-without-evidence"], "pinned"],
        ["Redo", undefined, undefined],
      ],
    );
  });

  it("has the worst of all roadmaps first, and says where each is from", () => {
    const entry = (title: string, status: string) => `features:\n  - title: ${title}\n    status: ${status}\n`;
    const rows = rowsOf(entry("Calm", "planned"), entry("Urgent", "in-progress"));
    assert.deepEqual(
      rows.map(({ title, roadmap }) => [title, roadmap]),
      [
        ["Urgent", "1.yaml"],
        ["Calm", "0.yaml"],
      ],
    );
    assert.equal(rowsOf(entry("Only", "planned"))[0]!.roadmap, undefined);
  });

  it("tells what happened since the last commit, with the places, and marks what is new", () => {
    const entries = (...lines: string[]) => `features:\n${lines.map(line => `  - { ${line} }\n`).join("")}`;
    const before = review(entries("title: Undo, status: planned, points: 3", "title: Fax, status: planned, points: 2"));
    const text = entries("title: Undo, status: planned, points: 8", "title: Redo, status: planned, points: 5");
    const after = review(text);
    const file = { key: "file:///0", label: "0.yaml", text, review: after };
    const sinceLastCommit = comparison(before.features, after.features);
    const state = scopeState([{ ...file, sinceLastCommit }], today);
    assert.ok(state.kind === "scope");
    assert.deepEqual(state.changes, [
      {
        sums: [
          "Open work grows by 8 points: 5 added, 2 dropped or removed, 5 more by new estimates.",
          "What was added does not show what the policy asks for.",
        ],
        lines: [
          {
            kind: "Added",
            title: "Redo",
            says: "planned, 5 points, nothing says why",
            at: { file: "file:///0", row: "Redo" },
          },
          { kind: "Removed", title: "Fax", says: "2 points" },
          { kind: "Re-estimated", title: "Undo", says: "3 to 8 points", at: { file: "file:///0", row: "Undo" } },
        ],
        counts: { Added: 1, Removed: 1, "Re-estimated": 1 },
      },
    ]);
    const isNew = Object.fromEntries(state.rows.map(({ title, isNew }) => [title, isNew]));
    assert.deepEqual(isNew, { Undo: undefined, Redo: true });
  });
});
