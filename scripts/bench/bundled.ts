import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import type * as yaml from "yaml";
import type { historyIn } from "../../src/history/history-in.ts";
import type { review } from "../../src/review.ts";
import { root } from "../root.ts";

export interface Bundled {
  readonly review: typeof review;
  readonly historyIn: typeof historyIn;
  readonly parseDocument: typeof yaml.parseDocument;
}

/** Review and history as they ship, minified and with the part of the parser that it uses, and the whole parser as it is published. */
export async function loadBundled(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-bench-"));
  const path = join(root, "scripts/yaml-for-reading.mjs");
  const { yamlForReading } = (await import(path)) as { yamlForReading: Plugin };
  const load = async (name: string, contents: string, plugins: Plugin[]) => {
    const outfile = join(folder, `${name}.cjs`);
    await build({
      stdin: { contents, resolveDir: root },
      ...{ bundle: true, minify: true, platform: "browser", format: "cjs", target: "node20", outfile, plugins },
      supported: { "regexp-unicode-property-escapes": true },
    });
    return createRequire(import.meta.url)(outfile);
  };
  try {
    const ours = `export { review } from "./src/review.ts"; export { historyIn } from "./src/history/history-in.ts";`;
    const { review, historyIn } = await load("ours", ours, [yamlForReading]);
    const { parseDocument } = await load("yaml", `export { parseDocument } from "yaml";`, []);
    return { review, historyIn, parseDocument };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
