import { readdirSync, statSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureActivation } from "./bench/activation.ts";
import { loadBundled } from "./bench/bundled.ts";
import { measureExports } from "./bench/exports.ts";
import { measureHistory } from "./bench/history.ts";
import { compareOnFiles, compareWithParse, measureEdits } from "./bench/reviews.ts";
import { against, table } from "./bench/table.ts";
import { root } from "./root.ts";

// npm run bench                    everything
// npm run bench -- --no-editor     without starting VS Code
// npm run bench -- --files FOLDER  also the YAML files of a folder

const mostKilobytes = 220;

function bundleSizes(): string {
  const sizes = readdirSync(join(root, "dist"))
    .filter(name => /\.(?:js|css)$/.test(name))
    .map(name => ({ name, kilobytes: statSync(join(root, "dist", name)).size / 1000 }));
  const size = (name: string) => sizes.find(one => one.name === name)!.kilobytes;
  const host = size("extension.js");
  const verdict = against(`${host.toFixed(1)} KB`, `${mostKilobytes} KB`, host <= mostKilobytes);
  return [
    table(sizes.map(({ name, kilobytes }) => [name, `${kilobytes.toFixed(1)} KB`])),
    `Loaded at the start on a desktop: extension.js ${verdict}`,
    `Loaded with the first roadmap: core.js ${size("core.js").toFixed(1)} KB; in a browser browser.js holds both.`,
  ].join("\n");
}

const { values } = parseArgs({ options: { "no-editor": { type: "boolean" }, files: { type: "string" } } });
const busy = loadavg()[0]!.toFixed(1);
console.log(`Node ${process.version} on ${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, load ${busy}`);

const bundled = await loadBundled();
console.log("\n== A full review against a bare parse of the same text, in the same run (medians)\n");
console.log(compareWithParse(bundled));
if (values.files !== undefined) {
  console.log(`\n== The YAML files of ${values.files}\n`);
  console.log(compareOnFiles(bundled, values.files));
}
console.log("\n== After one character is typed: the whole review again\n");
console.log(measureEdits(bundled));
console.log("\n== History: 300 commits, read from git\n");
console.log(await measureHistory(bundled));
console.log("\n== Reading exports of 100 MB against the bare library, in turns (medians)\n");
console.log(await measureExports());
console.log("\n== What ships, minified\n");
console.log(bundleSizes());
console.log("\n== Activation, as VS Code reports it\n");
console.log(values["no-editor"] ? "Not measured, because of --no-editor." : await measureActivation());
