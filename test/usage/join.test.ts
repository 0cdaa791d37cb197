import assert from "node:assert/strict";
import { join } from "../../src/usage/join.ts";
import { exportOf, featuresOf, row, sourceOf } from "./made.ts";

/** Which key is of which feature, as "key: title by kind". */
function joined(entries: string, keys: readonly string[], features?: Record<string, string>): string[] {
  const source = sourceOf([exportOf(keys.map(key => row(key, 1)))], features ? { features } : {});
  const { matches, contested, unclaimed } = join(featuresOf(entries), [source]);
  return [
    ...matches.map(
      ({ key, feature, by, isExact }) => `${key}: ${feature.title.text} by ${by}${isExact ? "" : ", nearly"}`,
    ),
    ...contested.map(
      ({ key, features }) => `${key}: contested by ${features.map(({ title }) => title.text).join(" and ")}`,
    ),
    ...unclaimed.map(({ key }) => `${key}: unclaimed`),
  ];
}

const csv = "  - { id: csv, title: CSV export, status: shipped";

describe("the join", () => {
  const cases: readonly [string, string, readonly string[], readonly string[], Record<string, string>?][] = [
    ["an id", `${csv} }\n`, ["csv"], ["csv: CSV export by id"]],
    ["an id, but for case and signs", `${csv} }\n`, ["/CSV"], ["/CSV: CSV export by id, nearly"]],
    ["the map of a source by id", `${csv} }\n`, ["e1"], ["e1: CSV export by map"], { e1: "csv" }],
    ["the map of a source by title", `${csv} }\n`, ["e1"], ["e1: CSV export by map"], { e1: "CSV export" }],
    [
      "an event under usage",
      `${csv}, usage: { event: export_csv } }\n`,
      ["export_csv"],
      ["export_csv: CSV export by usage"],
    ],
    ["a text under usage", `${csv}, usage: export_csv }\n`, ["export_csv"], ["export_csv: CSV export by usage"]],
    [
      "a list under usage",
      `${csv}, usage: [a_b, c_d] }\n`,
      ["c_d", "a_b"],
      ["c_d: CSV export by usage", "a_b: CSV export by usage"],
    ],
    ["a path under usage", `${csv}, usage: { path: /export } }\n`, ["/export"], ["/export: CSV export by usage"]],
    ["a flag", `${csv}, flag: export-flag }\n`, ["export_flag"], ["export_flag: CSV export by flag, nearly"]],
    ["a package", `${csv}, package: "@acme/csv" }\n`, ["@acme/csv"], ["@acme/csv: CSV export by flag"]],
    ["an issue", `${csv}, issue: 12 }\n`, ["#12"], ["#12: CSV export by issue"]],
    [
      "an issue by its address",
      `${csv}, why: See https://github.com/acme/shop/issues/12. }\n`,
      ["acme/shop#12"],
      ["acme/shop#12: CSV export by issue"],
    ],
    [
      "an issue of another repository",
      `${csv}, issue: acme/shop#12 }\n`,
      ["acme/till#12"],
      ["acme/till#12: unclaimed"],
    ],
    ["a number that is no issue", `${csv}, note: "Built in #12." }\n`, ["#12"], ["#12: unclaimed"]],
    ["a name that is only like it", `${csv} }\n`, ["csv2"], ["csv2: unclaimed"]],
    ["a title, which names nothing", `${csv} }\n`, ["CSV export"], ["CSV export: unclaimed"]],
    ["a number under usage", `${csv}, usage: 412 users }\n`, ["412 users"], ["412 users: unclaimed"]],
    [
      "what is named, not what is called like the id",
      `${csv}, usage: { event: export_csv } }\n`,
      ["csv", "export_csv"],
      ["export_csv: CSV export by usage", "csv: unclaimed"],
    ],
    [
      "what is the same before what is nearly the same",
      `  - { id: Csv, title: A, status: shipped }\n  - { id: csv, title: B, status: shipped }\n`,
      ["csv"],
      ["csv: B by id"],
    ],
    [
      "nobody, where two features claim it alike",
      `  - { id: a, title: A, status: shipped, issue: 12 }\n  - { id: b, title: B, status: shipped, issue: 12 }\n`,
      ["#12"],
      ["#12: contested by A and B"],
    ],
    ["nobody, where two keys are nearly the id", `${csv} }\n`, ["CSV", "/csv"], ["CSV: unclaimed", "/csv: unclaimed"]],
  ];
  for (const [what, entries, keys, expected, features] of cases) {
    it(`goes by ${what}`, () => assert.deepEqual(joined(entries, keys, features), expected));
  }

  it("tells what is named and not there", () => {
    const entries = `${csv}, usage: { event: exprt_csv } }\n  - { id: b, title: B, status: shipped, usage: high }\n`;
    const source = sourceOf([exportOf([row("export_csv", 412)])], { features: { x: "no-such-feature" } });
    assert.deepEqual(
      join(featuresOf(entries), [source]).missing.map(({ named, feature }) => [named, feature?.id]),
      [
        ["no-such-feature", undefined],
        ["exprt_csv", "csv"],
      ],
    );
  });
});
