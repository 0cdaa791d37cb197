import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { roadmapSchemaPath } from "../../scripts/generated.ts";
import { root } from "../../scripts/root.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
// It means something to editors only.
ajv.addKeyword("markdownDescription");
const isValid = ajv.compile(JSON.parse(read(roadmapSchemaPath)));

const full = `title: Export to CSV
    id: csv
    status: in-progress
    why: Clerks retype the table.
    evidence:
      - { kind: request, count: 12, unit: customers, date: 2026-10-31, source: support desk }
      - 12 customers asked for it in March.
    cost: 5 points
    goal: [retention]
    depends_on: [search, 12]
    code: src/export/**
    decision: { kind: defer, reason: too few of us, date: 2026-11-23, revisit: 2027-05-01, to: Ada, remove_by: 2027-06-01 }
    owner: Ada`;

describe("the schema of a roadmap", () => {
  for (const [what, text] of [
    ["all of the notation", `features:\n  - ${full}\n`],
    ["a list at the top", `- ${full.replace(/^ {2}/gm, "")}\n`],
    ["a map of features", "features:\n  csv: { status: done }\n  undo:\n"],
    ["a board", "now:\n  - Search\nnext:\n  - { title: Undo, votes: 37 }\n"],
    ["words of one's own", "features:\n  - { title: A, status: brewing, evidence: { kind: survey, count: 1,260 } }\n"],
    ["other keys", "product: Larkfield\nareas:\n  - name: Text\n    features: []\n"],
    ["the roadmap of this project", read("roadmap.yaml")],
    ["a sample", read("samples/ai-lab/roadmap.yaml")],
  ] as const) {
    it(`accepts ${what}`, () => assert.ok(isValid(parse(text)), JSON.stringify(isValid.errors)));
  }

  for (const [what, text] of [
    ["features that are a text", "features: none\n"],
    ["a status that is a list", "features:\n  - { title: A, status: [planned, shipped] }\n"],
    ["a reason that is a map", "features:\n  - { title: A, why: { a: b } }\n"],
    ["a count without a number", "features:\n  - { title: A, evidence: [{ count: many }] }\n"],
    ["a decision that is a list", "features:\n  - { title: A, decision: [keep] }\n"],
  ] as const) {
    it(`objects to ${what}`, () => assert.ok(!isValid(parse(text))));
  }
});
