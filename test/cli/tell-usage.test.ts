import assert from "node:assert/strict";
import { folderWith, run } from "./run.ts";

const shipped = "    status: shipped\n    shipped: 2026-01-15\n";
const roadmap = `features:
  - id: export
    title: Export as CSV
${shipped}  - id: print
    title: Print view
    usage: { event: print_clicked }
${shipped}  - id: undo
    title: Undo
${shipped}`;
const files = {
  "roadmap.yaml": roadmap,
  ".feature-scope.yaml": `usage:
  - { files: usage/*.csv, format: csv, key: feature, value: users, from: from, to: to, unit: users, kind: per-period }
`,
  "usage/october.csv": `feature,from,to,users
export,2026-10-01,2026-10-31,412
exports,2026-10-01,2026-10-31,3
pdf,2026-10-01,2026-10-31,97
`,
};

describe("feature-scope usage", () => {
  it("tells what was read, what it says of which feature, and what is left over on either side", async () => {
    const { code, out, told } = await run(folderWith(files), ["usage"]);
    assert.deepEqual([code, told], [0, []]);
    assert.equal(
      out,
      `.feature-scope.yaml: 1 source, 3 rows read; numbers of 1 feature; 2 keys that no feature claims.

Sources
  usage/october.csv  3 rows  3 keys  2026-10-01 to 2026-10-31  users, counted for a period; use

Measured
  Export as CSV  export  its id  412 users from 2026-10-01 to 2026-10-31  usage/october.csv, row 2

Used, and no feature claims it
Name the key under "usage" of the feature it belongs to, or add what nobody planned to the roadmap.
  pdf      97 users from 2026-10-01 to 2026-10-31  usage/*.csv
  exports  3 users from 2026-10-01 to 2026-10-31   usage/*.csv  Export as CSV

Named, and in no file
  print_clicked  Print view  usage/*.csv

Shipped and not measured
That does not say that nobody uses them.
  Print view
  Undo
`,
    );
  });

  it("has the same as JSON, whole", async () => {
    const { out } = await run(folderWith(files), ["usage", "--format", "json"]);
    const { version, projects } = JSON.parse(out);
    assert.equal(version, 1);
    const [{ settings, sources, matches, notMeasured, missing, unclaimed }] = projects;
    assert.equal(settings, ".feature-scope.yaml");
    assert.deepEqual(sources[0].read[0], {
      path: "usage/october.csv",
      rows: 3,
      skipped: 0,
      keys: 3,
      from: "2026-10-01",
      to: "2026-10-31",
      isComplete: false,
    });
    assert.equal(matches[0].key, "export");
    assert.deepEqual(notMeasured, ["Print view", "Undo"]);
    assert.deepEqual(missing, [{ named: "print_clicked", feature: "Print view", files: "usage/*.csv" }]);
    assert.deepEqual(unclaimed[1], {
      key: "exports",
      said: "3 users from 2026-10-01 to 2026-10-31",
      files: "usage/*.csv",
      near: "Export as CSV",
    });
  });

  it("has the same as Markdown, in which titles are only text", async () => {
    const odd = roadmap.replace("Export as CSV", '"Export | as *CSV* <b>"');
    const { out } = await run(folderWith({ ...files, "roadmap.yaml": odd }), ["usage", "--format", "markdown"]);
    assert.match(out, /^# Measured use, by `\.feature-scope\.yaml`\n/);
    assert.ok(out.includes("| Export \\| as \\*CSV\\* \\<b\\> | export | its id |"), out);
  });

  it("tells what cannot be read at its line in the settings, and says so by its exit code", async () => {
    const { code, told, out } = await run(folderWith({ ...files, "usage/october.csv": "a,b\n1,2\n" }), ["usage"]);
    assert.equal(code, 2);
    assert.match(told[0]!, /\.feature-scope\.yaml:2:\d+: usage\/october\.csv: No row has a key at "feature"/);
    assert.match(out, /1 source, 0 rows read; numbers of 0 features/);
  });

  it("tells as missing only what no source has", async () => {
    const settings = `${files[".feature-scope.yaml"]}  - { files: more.csv, format: csv, key: feature, value: users, unit: users, kind: standing }\n`;
    const more = "feature,users\nprint_clicked,12\n";
    const { out } = await run(folderWith({ ...files, ".feature-scope.yaml": settings, "more.csv": more }), ["usage"]);
    assert.doesNotMatch(out, /Named, and in no file/);
    assert.match(out, /Print view +print_clicked/);
  });

  it("says what to do where no exports are named", async () => {
    const { code, out } = await run(folderWith({ "roadmap.yaml": roadmap }), ["usage"]);
    assert.deepEqual(
      [code, out],
      [0, "No exports are named. Name the files that count use under usage: in .feature-scope.yaml.\n"],
    );
  });

  for (const [words, message] of [
    [["--format", "html"], /There is no format "html" of usage/],
    [["-"], /no settings that name exports/],
  ] as const) {
    it(`does not take ${words.join(" ")}`, async () => {
      const { code, told } = await run(folderWith(files), ["usage", ...words]);
      assert.equal(code, 2);
      assert.match(told.join("\n"), message);
    });
  }

  it("cuts what is long, and counts the rest", async () => {
    const rows = Array.from({ length: 40 }, (_, n) => `key-${n},2026-10-01,2026-10-31,${n + 1}\n`).join("");
    const { out } = await run(folderWith({ ...files, "usage/october.csv": `feature,from,to,users\n${rows}` }), [
      "usage",
    ]);
    assert.match(out, /^ {2}and 10 more$/m);
  });
});
