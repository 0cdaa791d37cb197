import assert from "node:assert/strict";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { flagged, readMarks } from "./carets.ts";

const { text, marks } = readMarks(`
features:
  - id: storage
    title: New storage layer
    status: planned
  - id: theme
    title: Themes
    status: planned
    why: The grey text cannot be read in sunlight.
  - title: Export to CSV
    status: planned
    why: 14 customers asked for it in support.
    depends_on: [theme, storage]
                        ^^^^^^^
  - title: Export to PDF
    status: in progress
    why: 9 customers asked for it in support.
    depends_on: [storage]
  - title: Print
    status: planned
    why: People may like it because it is quicker.
    depends_on: [storage]
  - title: Import
    status: shipped
    why: 9 customers asked for it in support.
    depends_on: [storage]
`);

describe("depends-on-unjustified", () => {
  it("flags what people wait for, once for each entry that is waited for", () => {
    const found = flagged("depends-on-unjustified", text);
    assert.deepEqual(found.marks, marks);
    assert.deepEqual(found.related, ["3: New storage layer"]);
  });

  it("says what to do on either side", () => {
    assert.deepEqual(flagged("depends-on-unjustified", text).messages, [
      '"Export to CSV" is asked for and waits for "New storage layer" (as does one more), of which nothing says why it is needed. If this is the reason, say so there; if it is not, do not wait for it.',
    ]);
  });

  it("is silent where the policy asks for no reason, or a decision answers", () => {
    const lenient = { ...defaultPolicy, expects: { ...defaultPolicy.expects, planned: null } };
    assert.deepEqual(flagged("depends-on-unjustified", text, { policy: lenient }).marks, []);
    const exempt = text.replace("layer\n", "layer\n    decision: { kind: exempt, reason: the old one loses data }\n");
    assert.deepEqual(flagged("depends-on-unjustified", exempt).marks, []);
  });
});
