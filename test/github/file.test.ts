import assert from "node:assert/strict";
import { reactionsText } from "../../src/github/file.ts";
import type { Issue } from "../../src/github/issue.ts";
import type { Miss, Reacted } from "../../src/github/reactions.ts";

const today = "2026-11-23";
const issue = (number: number, name = "shop"): Issue => ({ host: "github.com", owner: "acme", name, number });
const reacted = (number: number, votes: number, more: Partial<Reacted> = {}): Reacted => ({
  issue: issue(number),
  address: `https://github.com/acme/shop/issues/${number}`,
  title: `Issue ${number}`,
  state: "open",
  reactions: { total_count: votes, "+1": votes },
  ...more,
});
const text = (
  found: Reacted[],
  {
    before,
    misses = [],
    linked = [1, 2, 3, 10].map(number => issue(number)),
    day = today,
  }: {
    before?: string;
    misses?: Miss[];
    linked?: Issue[];
    day?: string;
  } = {},
) => reactionsText(before, linked, { found, misses, halts: [] }, day);
const rows = (written: string) =>
  JSON.parse(written).map((row: { number: number; asked: string; reactions: { "+1": number } }) => [
    row.number,
    row.reactions["+1"],
    row.asked,
  ]);

describe("reactionsText", () => {
  it("writes issues as GitHub gives them, with the day", () => {
    assert.equal(
      text([reacted(12, 3)]),
      `[
  {
    "repository": "acme/shop",
    "number": 12,
    "html_url": "https://github.com/acme/shop/issues/12",
    "title": "Issue 12",
    "state": "open",
    "asked": "2026-11-23",
    "reactions": {
      "total_count": 3,
      "+1": 3
    }
  }
]
`,
    );
  });

  it("orders them by repository and number, so that a comparison shows what has changed", () => {
    const web = reacted(5, 9, { issue: issue(5, "app"), address: "https://github.com/acme/app/issues/5" });
    assert.deepEqual(rows(text([reacted(10, 1), reacted(2, 2), web])), [
      [5, 9, today],
      [2, 2, today],
      [10, 1, today],
    ]);
  });

  it("keeps what was known of those that could not be asked about, and lets go of those that are not linked", () => {
    const before = text([reacted(1, 1), reacted(2, 2), reacted(3, 3), reacted(7, 7)], {
      linked: [1, 2, 3, 7].map(number => issue(number)),
      day: "2026-10-01",
    });
    const misses: Miss[] = [
      { issue: issue(2), kind: "gone" },
      { issue: issue(3), kind: "missing" },
    ];
    assert.deepEqual(rows(text([reacted(1, 5)], { before, misses })), [
      [1, 5, today],
      [3, 3, "2026-10-01"],
    ]);
  });

  it("finds an issue again that has moved, by the address that the roadmap links", () => {
    const movedTo = "https://github.com/acme/web/issues/88";
    const before = text([reacted(1, 1, { movedTo })]);
    assert.match(before, /"moved_to": "https:\/\/github.com\/acme\/web\/issues\/88"/);
    assert.deepEqual(rows(text([reacted(1, 2)], { before })), [[1, 2, today]]);
  });

  for (const before of ["", "{", "{}", "[1, null, {}]", '[{"html_url": 3}]']) {
    it(`begins anew where the file holds ${JSON.stringify(before)}`, () =>
      assert.deepEqual(rows(text([reacted(1, 5)], { before })), [[1, 5, today]]));
  }
});
