import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import type { Log, Result } from "sarif";
import { sarifReport } from "../../src/reports/sarif.ts";
import { review } from "../../src/review.ts";
import { rules } from "../../src/rules/index.ts";

// The schema as SchemaStore has it (Apache License 2.0).
const schema = JSON.parse(readFileSync(new URL("sarif-2.1.0.schema.json", import.meta.url), "utf8"));
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

const described = rules.map(({ id, severity, summary }) => ({ id, severity, summary, page: `# ${id}` }));

function report(files: Readonly<Record<string, string>>, complete = true) {
  const reviewed = Object.entries(files).map(([path, text]) => ({ path, text, review: review(text, { name: path }) }));
  const log: Log = JSON.parse(sarifReport(reviewed, described, { version: "1.2.3", complete }));
  assert.ok(isValid(log as unknown), JSON.stringify(isValid.errors, null, 1));
  const { results = [], invocations = [], tool } = log.runs[0]!;
  const { executionSuccessful, toolExecutionNotifications = [] } = invocations[0]!;
  return { results, executionSuccessful, notifications: toolExecutionNotifications, rules: tool.driver.rules ?? [] };
}

const regionOf = ({ locations }: Pick<Result, "locations">) => locations?.[0]?.physicalLocation?.region;

const roadmap = `features:
  - id: sso
    title: "Single sign-on 🔑"
    status: planed
  - title: Dark mode
    status: planned
  - title: CSV export
    votes: 12
`;

describe("the SARIF report", () => {
  it("is valid where nothing was found, or nothing read", () => {
    assert.deepEqual(report({}).results, []);
    assert.equal(report({ "other.yaml": "services: {}\n" }, false).executionSuccessful, false);
  });

  it("has a result at its place for each finding, with the rule", () => {
    const { results, rules } = report({ "plans/our roadmap.yaml": roadmap });
    const found = results.map(({ ruleId, ruleIndex, level }) => {
      assert.equal(rules[ruleIndex!]!.id, ruleId);
      return [ruleId, level];
    });
    assert.deepEqual(found, [
      ["no-justification", "warning"],
      ["unknown-status", "note"],
      ["no-justification", "warning"],
    ]);
    assert.deepEqual(results[0]!.locations![0]!.physicalLocation, {
      artifactLocation: { uri: "plans/our%20roadmap.yaml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 3, startColumn: 12, endLine: 3, endColumn: 31 },
    });
  });

  it("has fixes as replacements", () => {
    const { results } = report({ "roadmap.yaml": roadmap });
    assert.deepEqual(results[1]!.fixes![0]!.artifactChanges[0]!.replacements, [
      {
        deletedRegion: { startLine: 4, startColumn: 13, endLine: 4, endColumn: 19 },
        insertedContent: { text: "planned" },
      },
    ]);
  });

  it("knows a finding again where lines move, and tells two of one name apart", () => {
    const prints = (text: string) =>
      report({ "roadmap.yaml": text }).results.map(
        ({ partialFingerprints }) => partialFingerprints!.primaryLocationLineHash,
      );
    assert.deepEqual(prints(`# Plans\n\n${roadmap}`), prints(roadmap));
    assert.equal(new Set(prints(roadmap)).size, 3);
    assert.equal(new Set(prints(`${roadmap}  - title: Dark mode\n`)).size, 5);
  });

  it("leads to the other place that a finding speaks of", () => {
    const { results } = report({ "roadmap.yaml": `${roadmap}  - title: CSV export\n    votes: 40\n` });
    const [related] = results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    assert.deepEqual(regionOf({ locations: [related!] }), { startLine: 7, startColumn: 12, endLine: 7, endColumn: 22 });
  });

  it("tells what could not be read", () => {
    const { notifications } = report({ "roadmap.yaml": `${roadmap}  - title: "Open end\n    status: planned\n` });
    assert.equal(notifications[0]!.level, "warning");
    assert.ok(regionOf({ locations: notifications[0]!.locations ?? [] })!.startLine! >= 9);
  });

  it("leaves out what a comment ignores, with a reason", () => {
    const ignored = roadmap.replace(
      "  - id: sso",
      "  # feature-scope-ignore no-justification: agreed with the board\n  - id: sso",
    );
    const { results } = report({ "roadmap.yaml": ignored });
    assert.equal(results.length, report({ "roadmap.yaml": roadmap }).results.length - 1);
  });
});
