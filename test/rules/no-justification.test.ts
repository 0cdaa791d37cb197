import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "not what is still to be filled in",
    roadmap: `
features:
  - title: "[Name of the epic]"
    status: planned
  - title: "<what to build>"
    status: planned
  - title: Undo
           ^^^^
    status: planned
`,
  },
  {
    name: "a planned feature without a reason",
    roadmap: `
features:
  - title: Export to CSV
           ^^^^^^^^^^^^^
    status: planned
  - title: "Offline reading"
           ^^^^^^^^^^^^^^^^^
    status: planned
    priority: high
`,
  },
  {
    name: "a feature in progress without a reason",
    roadmap: `
features:
  - title: Export to CSV
           ^^^^^^^^^^^^^
    status: in-progress
  - title: Offline reading
    status: in-progress
    why: Field staff lose the connection for hours.
`,
  },
  {
    name: "a feature without a status",
    roadmap: `
features:
  - title: Export to CSV
           ^^^^^^^^^^^^^
    owner: Ada
  - title: Offline reading
    owner: Ada
    why: Field staff lose the connection for hours.
`,
  },
  {
    name: "not what is shipped or dropped",
    roadmap: `
features:
  - title: Export to CSV
    status: shipped
  - title: Offline reading
    status: dropped
`,
  },
  {
    name: "not what gives a reason",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
    why: Accountants retype the monthly report into their own sheets.
  - title: Offline reading
    status: planned
    votes: 31
`,
  },
];

describe("no-justification", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("no-justification", text).marks, marks);
    });
  }

  for (const { status, message } of [
    {
      status: "planned",
      message:
        'Nothing says why "Export to CSV" should exist. Say who needs it and what for, or decide not to build it.',
    },
    {
      status: "in-progress",
      message:
        '"Export to CSV" is being built, and nothing says why. Say who needs it and what for, or stop and decide.',
    },
  ]) {
    it(`asks of what is ${status} what fits it`, () => {
      const text = `features:\n  - title: Export to CSV\n    status: ${status}\n  - title: Sync\n    status: dropped\n`;
      assert.deepEqual(flagged("no-justification", text).messages, [message]);
    });
  }
});
