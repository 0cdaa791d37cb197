import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import manifest from "../../package.json";
import { schemaPath } from "../../scripts/generated.ts";
import { root } from "../../scripts/root.ts";
import { readConfig } from "../../src/config/config.ts";
import { configFileName } from "../../src/config/file-name.ts";
import { stepsOf } from "../../src/roadmap/layout-path.ts";

const schema = JSON.parse(readFileSync(join(root, schemaPath), "utf8"));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
// It means something to editors only.
ajv.addKeyword("markdownDescription");
const isValid = ajv.compile(schema);

const goodPolicies = [
  "business",
  "community",
  "",
  "{ preset: community, shipped: usage, evidence-age: 12 months, stalled-after: 90 days, essential: [security, legal] }",
  "{ planned: nothing, in-progress: claim, essential: security, in-progress-limit: 3, capacity: 40 points }",
  "{ capacity: 2.5 weeks, goals: [growth, fewer complaints], core: [growth, editor], core-share: 60% }",
  "{ capacity: 40 size points, evidence-age: 1 year, core: core, core-share: 5 % }",
];

const badPolicies = [
  "agile",
  "[community]",
  "{ preset: agile }",
  "{ preset: { community: true } }",
  "{ limit: 3 }",
  "{ shipped: none }",
  "{ evidence-age: 12 }",
  "{ evidence-age: 0 days }",
  "{ evidence-age: old }",
  "{ stalled-after: long }",
  "{ in-progress-limit: few }",
  "{ in-progress-limit: 0 }",
  "{ in-progress-limit: 2.5 }",
  "{ capacity: 40 }",
  "{ capacity: 0 points }",
  "{ capacity: 40 pints }",
  "{ goals: [] }",
  "{ goals: { growth: yes } }",
  "{ core: editor }",
  "{ core-share: 60% }",
  "{ core: editor, core-share: 0.6 }",
  "{ core: editor, core-share: 120% }",
];

const good = [
  ...goodPolicies.map(policy => `policy: ${policy}\n`),
  "",
  "# nothing yet\n",
  "rules:\n",
  "rules:\n  no-usage: off\n  no-justification: error\n",
  "roadmaps: docs/plan.yaml\n",
  "roadmaps:\n  - docs/**/*.yaml\n  - '!docs/old/**'\n",
  "roadmaps:\n  - files: a.yaml\n    layout:\n      title: [headline, name]\n",
  "roadmaps: [{ folder: keps/**/kep.yaml, one: feature }]\n",
  "layout:\n  features: epics[].features[]\n  why: [objective, notes]\n  statuses: { in flight: in-progress }\n",
  "layout:\n  features: [ '[]', areas.*, '\"v1.0\".items[]' ]\n  title:\n  statuses:\n",
];

const bad = [
  ...badPolicies.map(policy => `policy: ${policy}\n`),
  "- no-usage\n",
  "rule:\n  no-usage: off\n",
  "rules: none\n",
  "rules: [no-usage]\n",
  "rules:\n  no-usge: off\n",
  "rules:\n  no-usage: loud\n",
  "rules:\n  no-usage:\n",
  "roadmaps: []\n",
  "roadmaps: ../plan.yaml\n",
  "roadmaps: docs/\n",
  "roadmaps: { files: a.yaml }\n",
  "roadmaps: [[a.yaml]]\n",
  "roadmaps: [{ file: a.yaml }]\n",
  "roadmaps: [{ layout: { title: name } }]\n",
  "roadmaps: [{ files: '!a.yaml' }]\n",
  "roadmaps: [{ folder: a/*.yaml }]\n",
  "roadmaps: [{ folder: a/*.yaml, one: line }]\n",
  "roadmaps: [{ folder: a/*.yaml, files: b.yaml, one: feature }]\n",
  "layout: title\n",
  "layout:\n  titel: name\n",
  "layout:\n  features: epics\n",
  "layout:\n  features: epics..x[]\n",
  "layout:\n  why: []\n",
  "layout:\n  title: { name: x }\n",
  "layout:\n  statuses: { parked: gone }\n",
  "layout:\n  statuses: [parked]\n",
];

describe("the JSON schema of .feature-scope.yaml", () => {
  for (const [texts, valid] of [
    [good, true],
    [bad, false],
  ] as const) {
    for (const text of texts) {
      it(`${valid ? "accepts" : "refuses"} ${JSON.stringify(text)}, as the parser does`, () => {
        assert.equal(isValid(parse(text)), valid, ajv.errorsText(isValid.errors));
        assert.equal(readConfig(text).problems.length === 0, valid);
      });
    }
  }

  for (const path of [
    "[]",
    "*",
    "a[]",
    "a.*",
    "a.*.b[]",
    "[].a[]",
    "a[][]",
    "a b[].c[]",
    '"a.b".c[]',
    "",
    "a",
    "a.b",
    "a[]b",
    "a[].",
    "a..b[]",
    "a[0]",
    "a*",
    "**",
  ]) {
    it(`takes the same for a path as the reader: ${JSON.stringify(path)}`, () => {
      assert.equal(isValid({ layout: { features: path } }), stepsOf(path) !== undefined);
    });
  }

  it("is offered to the YAML extension, in the package", () => {
    assert.deepEqual(manifest.contributes.yamlValidation, [{ fileMatch: configFileName, url: `./${schemaPath}` }]);
    assert.ok(readFileSync(join(root, ".vscodeignore"), "utf8").includes(`!${schemaPath}\n`));
  });
});
