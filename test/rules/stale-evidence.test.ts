import assert from "node:assert/strict";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { flagged, readMarks } from "./carets.ts";

const { text, marks } = readMarks(`
features:
  - title: Export to CSV
    status: shipped
    usage: 412 people used it in June 2024 (server log)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Search
    status: shipped
    measured: { users: 412, window: 30 days, date: 2026-09-30, source: server log }
  - title: Offline reading
    status: planned
    evidence:
      - { kind: request, count: 12, unit: customers, date: 2023-05-01, source: support }
      - { kind: request, count: 3, unit: customers, date: 2024-02-01, source: support }
                                ^
  - title: Audit log
    status: planned
    evidence:
      - { kind: request, count: 12, unit: customers, date: 2023-05-01, source: support }
      - { kind: request, count: 3, unit: customers, date: 2026-02-01, source: support }
  - title: Undo
    status: planned
    why: 12 customers asked for it in May.
  - title: Print
    status: dropped
    why: 12 customers asked for it in May 2021.
  - title: Dark mode
    status: shipped
    why: 14 customers asked for it in May 2021.
`);

describe("stale-evidence", () => {
  const policy = { ...defaultPolicy, evidenceDays: 365 };
  const today = "2026-11-23";

  it("flags the newest evidence where it is too old", () => {
    assert.deepEqual(flagged("stale-evidence", text, { policy, today }).marks, marks);
  });

  it("allows what the policy allows", () => {
    assert.deepEqual(flagged("stale-evidence", text, { policy: { ...policy, evidenceDays: 3_650 }, today }).marks, []);
  });

  it("leaves alone what needs a reason and nothing more", () => {
    const essential = text.replaceAll("    status:", "    type: Security\n    status:");
    assert.deepEqual(
      flagged("stale-evidence", essential, { policy: { ...policy, essential: ["security"] }, today }).marks,
      [],
    );
  });

  it("says nothing without a limit or a day", () => {
    assert.deepEqual(flagged("stale-evidence", text, { today }).marks, []);
    assert.deepEqual(flagged("stale-evidence", text, { policy }).marks, []);
  });

  it("says how old it is, and how old it may be", () => {
    assert.equal(
      flagged("stale-evidence", text, { policy, today }).messages[0],
      'The newest evidence for "Export to CSV" is of June 2024, 876 days ago; this roadmap asks for none older than 365. Look whether it still holds, and write the new number and its date.',
    );
  });
});
