import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "../../scripts/root.ts";
import * as core from "../../src/core.ts";

const folder = mkdtempSync(join(tmpdir(), "feature-scope-bundled-"));
const entry =
  "features:\n  - { title: Undo, status: done }\n  - { title: Redo, status: open, why: So that nobody loses rows. }\n";

const texts: Readonly<Record<string, string>> = {
  "a sample": readFileSync(join(root, "samples/ai-lab/roadmap.yaml"), "utf8"),
  "several documents, a directive, tags": `%YAML 1.1\n---\n${entry}...\n---\n!!map\n${entry}`,
  "anchors, aliases and merge keys": `base: &base { status: done }\nfeatures:\n  - { <<: *base, title: Undo }\n  - { <<: *no, title: Redo }\n  - *base\n`,
  "an alias where a title stands":
    "t: &t Undo\nfeatures:\n  - { title: *t, status: done }\n  - { title: Redo, status: open }\n",
  "block scalars, quotes and escapes": `features:\n  - title: "Un\\u0064o"\n    status: 'done'\n    why: >-\n      So that\n      nobody loses rows.\n    notes: |+\n      One\n\n`,
  "an unquoted colon": `${entry}  - title: Print: on paper\n    status: open\n`,
  "tabs, a stray bracket, an unknown directive": `%FOO bar\n---\n${entry}\t- title: [Print\n`,
  "a comment and nothing else": "# Ours\n",
};

describe("the part of the YAML library that is bundled", () => {
  let bundled: typeof core;

  before(async () => {
    const path = join(root, "scripts/yaml-for-reading.mjs");
    const { yamlForReading } = (await import(path)) as { yamlForReading: Plugin };
    const outfile = join(folder, "core.cjs");
    await build({
      entryPoints: [join(root, "src/core.ts")],
      ...{ bundle: true, platform: "node", format: "cjs", outfile, plugins: [yamlForReading] },
    });
    bundled = createRequire(import.meta.url)(outfile);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, text] of Object.entries(texts)) {
    it(`reads the same as the whole library: ${name}`, () => {
      assert.deepEqual(
        JSON.parse(JSON.stringify(bundled.review(text, { name: "roadmap.yaml" }))),
        JSON.parse(JSON.stringify(core.review(text, { name: "roadmap.yaml" }))),
      );
    });

    it(`writes the same as the whole library: ${name}`, () => {
      assert.deepEqual(written(bundled, text), written(core, text));
    });
  }
});

/** All that the editor can write into a roadmap. */
function written({ review, completionsFor, ignoringFor, fixAll, writeDecision }: typeof core, text: string) {
  const today = "2026-11-23";
  const options = { name: "roadmap.yaml", today };
  const found = review(text, options);
  const decision = { kind: "cut", reason: "Nobody asked: yet", date: today } as const;
  const all = {
    completions: completionsFor(found.findings, text, options),
    ignoring: found.findings.map(finding => ignoringFor(finding, found, text, options)),
    fixes: fixAll(found, text, options),
    decisions: found.features.map((_, index) => writeDecision(text, index, decision, options)),
  };
  return JSON.parse(JSON.stringify(all));
}
