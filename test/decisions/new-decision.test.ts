import assert from "node:assert/strict";
import { dependantsOf } from "../../src/decisions/dependants.ts";
import { proposedRevisit, proposedSteps } from "../../src/decisions/new-decision.ts";
import { readAndJudge } from "../../src/review.ts";

const today = "2026-11-23";

describe("the day that is proposed for looking again", () => {
  for (const [kind, day] of [
    ["keep", "2027-02-22"],
    ["defer", "2027-02-22"],
    ["exempt", "2027-05-24"],
    ["sunset", "2027-05-24"],
    ["cut", undefined],
    ["hand-over", undefined],
  ] as const) {
    it(`is ${day ?? "none"} for ${kind}`, () => assert.equal(proposedRevisit(kind, today), day));
  }

  it("of a sunset is that of its last step", () => {
    assert.deepEqual(proposedSteps(today), { announce: today, stopNewUse: "2027-02-22", removeBy: "2027-05-24" });
  });

  it("is that of the policy where it proposes a way out of this kind", () => {
    const sunset = {
      kind: "sunset",
      announce: "2026-12-01",
      removeBy: "2027-03-01",
      because: "Nobody used it.",
    } as const;
    assert.deepEqual(proposedSteps(today, sunset), {
      announce: "2026-12-01",
      stopNewUse: "2027-01-15",
      removeBy: "2027-03-01",
    });
    assert.equal(proposedRevisit("keep", today, sunset), "2027-02-22");
    const keep = { kind: "keep", revisit: "2027-01-01", because: "Ada looks after it." } as const;
    assert.equal(proposedRevisit("keep", today, keep), "2027-01-01");
  });
});

describe("what waits for a feature", () => {
  const { features } = readAndJudge(`features:
  - { id: print, title: Print, status: planned }
  - { id: tray, title: Paper tray, status: planned, depends_on: [print, print] }
  - { id: fax, title: Fax, status: dropped, depends_on: [print] }
  - { id: scan, title: Scan, status: in-progress, depends_on: [tray] }
  - { id: poster, title: Poster, status: in-progress, blocked_by: print }
`);
  const titlesFor = (at: number) => dependantsOf(features[at]!, features).map(({ title }) => title.text);

  it("is what is open and names it, each once", () => assert.deepEqual(titlesFor(0), ["Paper tray", "Poster"]));
  it("may be nothing", () => assert.deepEqual(titlesFor(3), []));
});
