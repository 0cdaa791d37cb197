import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type * as yaml from "yaml";
import type { review } from "../../src/review.ts";
import { root } from "../root.ts";

export interface Bundled {
  readonly review: typeof review;
  readonly parseDocument: typeof yaml.parseDocument;
}

/** The review and the parser it uses, minified into one file like what ships, so that both sides run the same code. */
export async function loadBundled(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-bench-"));
  const outfile = join(folder, "review.cjs");
  try {
    await build({
      stdin: {
        contents: `export { review } from "./src/review.ts"; export { parseDocument } from "yaml";`,
        resolveDir: root,
      },
      ...{ bundle: true, minify: true, platform: "browser", format: "cjs", target: "node20", outfile },
      supported: { "regexp-unicode-property-escapes": true },
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
