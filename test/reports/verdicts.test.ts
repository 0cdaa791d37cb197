import assert from "node:assert/strict";
import { verdictsReport } from "../../src/reports/verdicts.ts";

const nothing = { ready: true, files: [], passedOver: 0 };

describe("report of what was read as a roadmap", () => {
  it("says of each file what it was taken for, and why", () => {
    const report = verdictsReport({
      ...nothing,
      files: [
        { label: "roadmap.yaml", roadmap: true, account: ["2 of 2 entries have a *status*.", "Its name fits."] },
        { label: "a`b.yaml", roadmap: false, account: ["It holds no list."] },
      ],
      passedOver: 1,
      open: { label: "notes.txt", objection: "Its name does not end in .yaml or .yml." },
    });
    assert.equal(
      report,
      [
        "# What was read as a roadmap",
        ...["## Taken as a roadmap", "### `roadmap.yaml`", "- 2 of 2 entries have a \\*status\\*.\n- Its name fits."],
        ...["## Not taken as a roadmap", "### `` a`b.yaml ``", "- It holds no list.", "## Not looked at"],
        "- `notes.txt`, which is open now. Its name does not end in .yaml or .yml.\n" +
          "- 1 other YAML file, because of its name. The settings `featureScope.include` and `featureScope.exclude` say which names count.\n",
      ].join("\n\n"),
    );
  });

  it("says so where there is no file, and where the search goes on", () => {
    const report = verdictsReport({ ...nothing, ready: false });
    assert.match(report, /still being searched[^\n]*\n\nNo YAML file has the name of a roadmap\.\n$/);
  });

  it("says so where there are too many", () => {
    assert.match(verdictsReport({ ...nothing, tooMany: "1,200 files." }), /## Not looked at\n\n- 1,200 files\.\n/);
  });
});
