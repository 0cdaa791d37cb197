import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const today = "2026-11-23";

describe("revisit-overdue", () => {
  const { text, marks } = readMarks(`
features:
  - title: Export to CSV
    status: planned
    decision: { kind: defer, reason: no time, revisit: 2026-11-22 }
                                                       ^^^^^^^^^^
  - title: Dark mode
    status: shipped
    decision:
      kind: keep
      reason: cheap
      revisit: October 2026
               ^^^^^^^^^^^^
  - title: Audit log
    status: planned
    decision: { kind: exempt, reason: the law asks for it, revisit: 2026-11-23 }
  - title: Offline reading
    status: planned
    decision: { kind: defer, reason: no time, revisit: Q4 2026 }
  - title: Undo
    status: planned
    decision: { kind: defer, reason: no time, revisit: after the release }
`);

  it("flags the dates that have passed", () => {
    assert.deepEqual(flagged("revisit-overdue", text, { today }).marks, marks);
  });

  it("says nothing where the day is not known", () => {
    assert.deepEqual(flagged("revisit-overdue", text).marks, []);
  });

  it("says what was decided and until when", () => {
    assert.equal(
      flagged("revisit-overdue", text, { today }).messages[0],
      '"Export to CSV": the decision (defer) was to be looked at again by 2026-11-22, and that has passed. Decide again, and set a new date or none.',
    );
  });
});
