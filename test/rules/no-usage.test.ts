import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "what is shipped on anything but use",
    roadmap: `
features:
  - title: Export to CSV
           ^^^^^^^^^^^^^
    status: shipped
  - title: Offline reading
           ^^^^^^^^^^^^^^^
    status: shipped
    why: Field staff lose the connection for hours.
  - title: Dark mode
           ^^^^^^^^^
    status: shipped
    votes: 31
`,
  },
  {
    name: "not what is used",
    roadmap: `
features:
  - title: Export to CSV
    status: shipped
    users: 412
`,
  },
  {
    name: "not the upkeep of what is there",
    roadmap: `
features:
  - title: Fix crash on an empty file
    status: shipped
  - title: Node 22
    type: chore
    status: shipped
  - title: Smaller parser
    labels: [tech-debt]
    status: shipped
  - title: Documentation search
           ^^^^^^^^^^^^^^^^^^^^
    status: shipped
`,
  },
  {
    name: "not what is not shipped",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
  - title: Offline reading
    status: in-progress
  - title: Dark mode
    status: dropped
`,
  },
];

describe("no-usage", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("no-usage", text).marks, marks);
    });
  }

  it("says what a number needs, and that there is a choice", () => {
    const text = "features:\n  - title: Export to CSV\n    status: shipped\n";
    assert.deepEqual(flagged("no-usage", text).messages, [
      '"Export to CSV" is shipped, and no measured use is given. Say how many use it, over what time and where that is counted, or decide whether to keep it.',
    ]);
  });
});
