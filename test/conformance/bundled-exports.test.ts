import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "../../scripts/root.ts";
import type * as reader from "../../src/exports/reader.ts";
import type { UsageSource } from "../../src/usage/mapping.ts";

const folder = mkdtempSync(join(tmpdir(), "feature-scope-bundled-"));
const base = { key: ["key"], value: ["count"], unit: "users", kind: "standing" } as const;
const sources: readonly UsageSource[] = [
  { files: "a.csv", mapping: { ...base, format: "csv" } },
  { files: "a.yaml", mapping: { ...base, format: "yaml", rows: ["[]"] } },
  { files: "a.jsonl", mapping: { ...base, format: "jsonl" } },
  { files: "a.txt", mapping: { ...base, format: "text", line: "(?P<key>\\w+) (?P<count>\\d+)" } },
];

describe("the bundle that reads exports", () => {
  let bundled: typeof reader;

  before(async () => {
    const path = join(root, "scripts/yaml-for-reading.mjs");
    const { yamlForReading } = (await import(path)) as { yamlForReading: Plugin };
    const outfile = join(folder, "exports.cjs");
    await build({
      entryPoints: [join(root, "src/exports/reader.ts")],
      ...{ bundle: true, platform: "node", format: "cjs", outfile, plugins: [yamlForReading] },
    });
    bundled = createRequire(import.meta.url)(outfile);
    writeFileSync(join(folder, "a.csv"), "key,count\nundo,3\n");
    writeFileSync(join(folder, "a.yaml"), "- { key: undo, count: 3 }\n");
    writeFileSync(join(folder, "a.jsonl"), '{ "key": "undo", "count": 3 }\n');
    writeFileSync(join(folder, "a.txt"), "undo 3\n");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("reads every format, in a thread of its own", async () => {
    const read = await bundled.readInThread(folder, sources, [], new AbortController().signal);
    for (const { files } of read) {
      assert.deepEqual(
        files.map(({ read }) => [read!.problems, read!.measured.map(({ key, count }) => [key, count])]),
        [[[], [["undo", 3]]]],
      );
    }
  });

  it("reads no file again that is as it was", async () => {
    const { signal } = new AbortController();
    const first = await bundled.readInThread(folder, sources, [], signal);
    const stamps = first.map(({ files }) => Object.fromEntries(files.map(({ path, stamp }) => [path, stamp!])));
    writeFileSync(join(folder, "a.csv"), "key,count\nundo,1234\n");
    const again = await bundled.readInThread(folder, sources, stamps, signal);
    assert.deepEqual(
      again.map(({ files: [file] }) => file?.read?.measured[0]?.count),
      [1234, undefined, undefined, undefined],
    );
  });

  it("stops when nobody waits for it any more", async () => {
    const ending = new AbortController();
    const reading = bundled.readInThread(folder, sources, [], ending.signal);
    ending.abort();
    await assert.rejects(reading, /broken off/);
  });
});
