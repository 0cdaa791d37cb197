import assert from "node:assert/strict";
import { folderWith, run } from "./run.ts";

const shipped = "    status: shipped\n    shipped: 2026-01-15\n";
const files = {
  "plans/roadmap.yaml": `features:\n  - id: export\n    title: Export as CSV\n${shipped}  - id: print\n    title: Print view\n${shipped}`,
  "plans/.feature-scope.yaml": `usage:
  - { files: users.csv, format: csv, key: feature, value: users, from: from, to: to, unit: users, kind: per-period }
  - { files: costs.csv, format: csv, key: feature, value: eur, from: from, to: to, unit: EUR, kind: per-period, meaning: cost }
policy:
  usage: { at-least: 100 users }
`,
  "plans/users.csv": "feature,from,to,users\nexport,2026-10-01,2026-10-31,412\nprint,2026-10-01,2026-10-31,3\n",
  "plans/costs.csv": "feature,from,to,eur\nprint,2026-10-01,2026-10-31,60\n",
};

describe("measured use in the formats of a review", () => {
  const output = async (format: string) => (await run(folderWith(files), ["review", "--format", format])).out;

  it("is part of the JSON, with every place by its path", async () => {
    const [{ features, findings }] = JSON.parse(await output("json")).files;
    const { answer, numbers, economics, wayOut } = features[1].measured;
    assert.equal(answer, "used");
    const { series, ...number } = numbers[0];
    assert.deepEqual(number, {
      meaning: "use",
      unit: "users",
      count: 3,
      isAtLeast: false,
      share: null,
      lastSeen: null,
      from: "2026-10-01",
      to: "2026-10-31",
      at: { path: "plans/users.csv", row: 3 },
      keys: ["print"],
      observations: 1,
      days: 31,
    });
    assert.equal(series.length, 1);
    assert.deepEqual(economics, {
      cost: { amount: 60, currency: "EUR" },
      use: { count: 3, unit: "users" },
      each: 20,
    });
    assert.equal(wayOut.kind, "sunset");
    const [finding] = findings.filter(({ rule }: { rule: string }) => rule === "low-usage");
    assert.deepEqual(finding.measuredAt, { path: "plans/users.csv", row: 3 });
  });

  it("is a related location in SARIF", async () => {
    const [{ results }] = JSON.parse(await output("sarif")).runs;
    const [{ relatedLocations }] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === "low-usage");
    assert.deepEqual(relatedLocations, [
      {
        physicalLocation: {
          artifactLocation: { uri: "plans/users.csv", uriBaseId: "%SRCROOT%" },
          region: { startLine: 3 },
        },
        message: { text: "It was counted here" },
        id: 1,
      },
    ]);
  });

  it("is a table of the minutes, beside what is left to decide", async () => {
    const html = await output("html");
    assert.match(html, /<h2[^>]*>Measured use<\/h2>/);
    assert.ok(html.includes("It costs 60 EUR a month, 20 EUR for each of 3 users."), html);
    assert.match(html, /Used less than this roadmap asks for; the policy proposes its end by 2027-\d\d-\d\d\./);
  });
});
