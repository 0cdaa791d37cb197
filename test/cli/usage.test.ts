import assert from "node:assert/strict";
import { symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderWith, run } from "./run.ts";

const shipped = "    status: shipped\n    shipped: 2026-01-15\n";
const roadmap = `features:\n  - id: export\n    title: Export as CSV\n${shipped}  - id: print\n    title: Print view\n${shipped}`;
const settings = `usage:
  - files: usage/*.csv
    format: csv
    key: feature
    value: users
    from: from
    to: to
    unit: users
    kind: per-period
`;
const table = (...rows: string[]) => `feature,from,to,users\n${rows.map(row => `${row}\n`).join("")}`;
const used = table("export,2026-10-01,2026-10-31,412", "print,2026-10-01,2026-10-31,0");

describe("a review with exports of use", () => {
  const files = { "roadmap.yaml": roadmap, ".feature-scope.yaml": settings, "usage/october.csv": used };

  it("knows what is used and what is not, and where that stands", async () => {
    const { out, told } = await run(folderWith(files), ["review"]);
    assert.deepEqual(told, []);
    assert.doesNotMatch(out, /Export as CSV/);
    assert.match(out, /^ +7:\d+ .*"Print view".*\(usage\/october\.csv, row 3.*no-usage$/m);
  });

  it("counts a key of another file of the same source as well", async () => {
    const folder = folderWith({ ...files, "usage/september.csv": table("export,2026-09-01,2026-09-30,398") });
    assert.doesNotMatch((await run(folder, ["review"])).out, /Export as CSV/);
  });

  for (const [what, path, text, message] of [
    [
      "is missing",
      "elsewhere/october.csv",
      used,
      "No file is found at usage/*.csv. Put the export there, or name where it is.",
    ],
    [
      "is of another shape",
      "usage/october.csv",
      "a,b\n1,2\n",
      'usage/october.csv: No row has a key at "feature". There is "a", "b".',
    ],
    [
      "holds a number that is none",
      "usage/october.csv",
      `${used}export,2026-09-01,2026-09-30,many\n`,
      'usage/october.csv:4: The value of "export" is "many", which is no number. The row was left out.',
    ],
  ] as const) {
    it(`tells at its line in the settings when an export ${what}, and reviews the rest`, async () => {
      const { code, told, out } = await run(
        folderWith({ "roadmap.yaml": roadmap, ".feature-scope.yaml": settings, [path]: text }),
        ["review"],
      );
      assert.deepEqual(told, [`feature-scope: .feature-scope.yaml:2:12: ${message}`]);
      assert.equal(code, 2);
      assert.match(out, /Print view/);
    });
  }

  it("reads nothing outside of the folder of the settings", async () => {
    const folder = folderWith({ ...files, "usage/october.csv": used });
    const outside = join(dirname(folder), `outside-${process.pid}.csv`);
    writeFileSync(outside, used);
    symlinkSync(outside, join(folder, "usage/link.csv"));
    const { told } = await run(folder, ["review"]);
    assert.deepEqual(told, [
      "feature-scope: .feature-scope.yaml:2:12: usage/link.csv: it is a link that leads out of the folder of the settings. Copy the file into it.",
    ]);
  });
});
