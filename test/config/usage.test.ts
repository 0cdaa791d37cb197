import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { presets } from "../../src/usage/presets.ts";

const read = (text: string) => {
  const { usage, problems } = readConfig(text);
  return { usage, problems: problems.map(({ message }) => message) };
};

describe("the sources of usage in the settings", () => {
  it("are read by a preset", () => {
    const { usage, problems } = read("usage:\n  - files: ./usage/ga4-*.csv\n    preset: ga4\n");
    assert.deepEqual(problems, []);
    const [{ span: _, ...source }] = usage as readonly [NonNullable<typeof usage>[number]];
    assert.deepEqual(source, { files: "usage/ga4-*.csv", mapping: presets.ga4, preset: "ga4" });
  });

  it("are read by a preset, and keys beside it", () => {
    const { usage } = read(
      "usage:\n  - files: usage/pages.csv\n    preset: plausible\n    key: path\n    from: 2026-10-01\n    to: 2026-10-31\n    features: { /export: export-csv }\n",
    );
    const [source] = usage!;
    assert.deepEqual(source?.mapping, {
      ...presets.plausible,
      key: ["path"],
      from: ["2026-10-01"],
      to: ["2026-10-31"],
    });
    assert.deepEqual(source?.features, { "/export": "export-csv" });
  });

  it("are read by a mapping", () => {
    const { usage, problems } = read(
      'usage:\n  - files: usage/billing.csv\n    format: csv\n    key: [feature, product]\n    key-format: "#{}"\n    value: users\n    unit: users\n    kind: per-period\n    decimal: ","\n    complete: true\n    absent: 0\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(usage?.[0]?.mapping, {
      format: "csv",
      key: ["feature", "product"],
      keyFormat: "#{}",
      value: ["users"],
      unit: "users",
      kind: "per-period",
      decimal: ",",
      complete: true,
      absent: 0,
    });
  });

  for (const [what, text, problem] of [
    ["neither preset nor format", "files: a.csv", /^An entry has either files and preset, or files and format\./],
    ["no unit and no kind", "{ files: a.csv, format: csv, key: a }", /^This source does not say unit, kind, /],
    [
      "no expression",
      "{ files: a, format: text, key: a, unit: users, kind: standing }",
      /^This source does not say line, /,
    ],
    [
      "an unknown kind",
      "{ files: a, format: csv, key: a, unit: users, kind: standng }",
      /^"standng" is no kind\. Did you mean "standing"\?$/,
    ],
    ["an unknown preset", "{ files: a.csv, preset: plausibel }", /^"plausibel" is no preset\. .*plausible/],
    ["a misspelt key", "{ files: a.csv, preset: ga4, unti: users }", /^There is no key "unti"\. .*unit/],
    ["a place outside of the folder", "{ files: ../a.csv, preset: ga4 }", /^"\.\.\/a\.csv" cannot be used\./],
  ] as const) {
    it(`are told where one has ${what}, and the others count`, () => {
      const entry = text.startsWith("{") ? text : `{ ${text} }`;
      const { usage, problems } = read(`usage:\n  - ${entry}\n  - { files: b.csv, preset: ga4 }\n`);
      assert.equal(problems.length, 1, problems.join("\n"));
      assert.match(problems[0]!, problem);
      assert.equal(usage?.at(-1)?.files, "b.csv");
    });
  }
});
