import assert from "node:assert/strict";
import { historyOf } from "../../src/history/chronicle.ts";
import { pastIn } from "../../src/history/past.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { review } from "../../src/review.ts";
import { flagged, readMarks } from "./carets.ts";

const policy = { ...defaultPolicy, stalledDays: 90 };
const today = "2026-11-23";

/** What is told of the last of texts, each committed on its day. */
function told(versions: Readonly<Record<string, string>>, now = Object.values(versions).at(-1)!, options = {}) {
  const commits = Object.entries(versions).map(([date, text]) => ({
    commit: date,
    date: `${date}T12:00:00+01:00`,
    text: readMarks(text).text,
  }));
  const asked = { policy, today, ...options };
  return flagged("stalled", readMarks(now).text, { past: pastIn(historyOf(commits, { declared: true })), ...asked });
}

const roadmap = (entry: string) => `features:\n  - title: Redo\n    status: planned\n  - title: Undo\n${entry}`;
const begun = roadmap("           ^^^^\n    status: in progress\n");

describe("stalled", () => {
  for (const [name, versions, message] of [
    [
      "what has not changed since it was begun",
      { "2026-01-01": roadmap("    status: planned\n"), "2026-03-03": begun },
      '"Undo" has been in progress since 2026-03-03, and nothing in its entry has changed since then, for 265 days; this roadmap allows 90. Finish it, decide about it, or hand it over.',
    ],
    [
      "what changed once since",
      { "2026-03-03": begun, "2026-06-01": `${begun}    effort: 3 days\n` },
      '"Undo" has been in progress since 2026-03-03, and nothing in its entry has changed since 2026-06-01, for 175 days; this roadmap allows 90. Finish it, decide about it, or hand it over.',
    ],
    [
      "what began earlier by its own account",
      { "2026-03-03": `${begun}    start: 2025-12-01\n` },
      '"Undo" has been in progress since 2025-12-01, and nothing in its entry has changed since 2026-03-03, for 265 days; this roadmap allows 90. Finish it, decide about it, or hand it over.',
    ],
    [
      "what is the same while another entry changes",
      { "2026-03-03": begun, "2026-11-01": begun.replace("Redo", "Redo twice") },
      '"Undo" has been in progress since 2026-03-03, and nothing in its entry has changed since then, for 265 days; this roadmap allows 90. Finish it, decide about it, or hand it over.',
    ],
  ] as const) {
    it(`flags ${name}`, () => {
      const { marks, messages } = told(versions);
      assert.deepEqual(marks, readMarks(Object.values(versions).at(-1)!).marks);
      assert.deepEqual(messages, [message]);
    });
  }

  it("flags it where it is now, wherever it was committed", () => {
    const now = begun.replace("features:", "# Ours\nfeatures:");
    assert.deepEqual(told({ "2026-03-03": begun }, now).marks, readMarks(now).marks);
  });

  const settled = (revisit: string) =>
    `${begun}    decision:\n      kind: keep\n      reason: The audit takes a year.\n      date: 2026-03-03\n      revisit: ${revisit}\n`;
  for (const [name, versions, now, options] of [
    ["as long as the policy allows", { "2026-08-25": begun }],
    ["of what is planned", { "2026-03-03": roadmap("    status: planned\n") }],
    ["of what changes just now", { "2026-03-03": begun }, `${begun}    effort: 3 days\n`],
    ["of what is not committed", {}, begun],
    ["of what a decision answers", { "2026-03-03": settled("2026-12-24") }],
    ["without a policy that asks", { "2026-03-03": begun }, begun, { policy: defaultPolicy }],
    ["where the day is not known", { "2026-03-03": begun }, begun, { today: undefined }],
  ] as const) {
    it(`is silent ${name}`, () => {
      assert.deepEqual(told(versions, now, options).marks, []);
    });
  }

  it("flags what is to be decided again", () => {
    assert.equal(told({ "2026-03-03": settled("2026-10-01") }).marks.length, 1);
  });

  it("was not asked where nobody knows earlier versions, so no comment or baseline is told that it says nothing", () => {
    const { text } = readMarks(begun);
    assert.ok(review(text, { policy, today }).off?.includes("stalled"));
    assert.ok(!review(text, { policy, today, past: () => [] }).off?.includes("stalled"));
  });
});
