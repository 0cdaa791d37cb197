import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { measure } from "../../src/usage/measure.ts";
import type { Measured } from "../../src/usage/measured.ts";
import { exportOf, featuresOf, row, sourceOf } from "./made.ts";

const today = "2026-11-23";
const quarter = (count: number) => [
  row("a", count, { from: "2026-08-01", to: "2026-08-31" }),
  row("a", count, { from: "2026-09-01", to: "2026-09-30" }),
  row("a", count),
];

function wayOut(rows: readonly Measured[], usage: string, rest = "") {
  const features = featuresOf(`  - { id: a, title: A, status: shipped, shipped: 2026-03-05${rest} }\n`);
  const { policy, problems } = readConfig(`policy:\n  usage: { at-least: 100 users, ${usage} }\n`);
  assert.deepEqual(problems, []);
  return measure(features, [sourceOf([exportOf(rows)])], { policy: policy!, today }).features[0]!.measured?.wayOut;
}

describe("a way out", () => {
  const cases: readonly [string, readonly Measured[], string, string, string | undefined][] = [
    ["days of one's own", quarter(0), "exit: { after: 60 days, notice: 30 days }", "", "sunset 2026-11-23 2026-12-23"],
    [
      "the day on which it will have been under the bar for long enough",
      [row("a", 0)],
      "exit: { after: 60 days, notice: 30 days }",
      "",
      "sunset 2026-11-30 2026-12-30",
    ],
    [
      "Homebrew: a year for what nobody used in 90 days",
      quarter(0),
      "exit: homebrew",
      "",
      "sunset 2026-11-23 2027-11-23",
    ],
    ["Homebrew: six months more for what is much used", quarter(400), "exit: homebrew, share: 90%", "", undefined],
    [
      "Debian: offered to others where nobody looks after it",
      quarter(12),
      "exit: debian",
      "",
      "hand-over 2026-11-23 2027-05-22",
    ],
    ["Debian: kept where somebody does", quarter(12), "exit: debian", ", owner: Ada", "keep 2027-05-22"],
    ["Kubernetes: after nine months", quarter(12), "exit: kubernetes", "", "sunset 2027-05-02 2028-05-01"],
    ["Home Assistant: six months of notice", quarter(12), "exit: home-assistant", "", "sunset 2026-11-23 2027-05-24"],
    ["nothing for what is used", quarter(412), "exit: homebrew", "", undefined],
    [
      "nothing for what somebody decided",
      quarter(0),
      "exit: homebrew",
      ", decision: { kind: keep, reason: Promised., revisit: 2027-01-31 }",
      undefined,
    ],
  ];
  for (const [what, rows, usage, rest, expected] of cases) {
    it(`goes by ${what}`, () => {
      const way = wayOut(rows, usage, rest);
      const days = [way?.announce, way?.removeBy, way?.revisit].filter(day => day !== undefined);
      assert.equal(way && [way.kind, ...days].join(" "), expected);
    });
  }

  it("says why", () => {
    assert.equal(
      wayOut(quarter(0), "exit: homebrew")?.because,
      "Since 2026-08-01 nobody used it, so the policy modelled on Homebrew gives 365 days of notice.",
    );
    assert.equal(
      wayOut(quarter(12), "exit: debian")?.because,
      "Since 2026-08-01 it is used less than the policy asks, and nobody is said to look after it, so the policy modelled on Debian offers it for 180 days and then removes it.",
    );
    assert.equal(
      wayOut(quarter(12), "exit: kubernetes")?.because,
      "Since 2026-08-01 it is used less than the policy asks; if it stays so for 274 days, the policy modelled on Kubernetes gives 365 days of notice.",
    );
  });
});
