// Bundles what ships: the extension host, the sidebar's page, the command line.
// --development keeps names and adds source maps; --tests adds the suite that runs inside VS Code; --watch stays.
import { readdirSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { build, context } from "esbuild";
import { yamlForReading } from "./scripts/yaml-for-reading.mjs";

const has = flag => process.argv.includes(flag);
const development = has("--development") || has("--watch");

const shared = { bundle: true, minify: !development, sourcemap: development ? "linked" : false, logLevel: "warning" };
const node = {
  ...shared,
  platform: "node",
  format: "cjs",
  target: "node20",
  charset: "utf8",
  // Or esbuild turns such expressions into calls that make them anew each time they are used.
  supported: { "regexp-unicode-property-escapes": true },
};

/** esbuild copies the editor's whole API for every file that imports it, which takes as long as the rest of the start. */
const importEditorOnce = {
  name: "import-editor-once",
  setup({ initialOptions: { outfile }, onEnd }) {
    onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      const code = await readFile(outfile, "utf8");
      const once = code.replace(/[\w$]+\(require\("vscode"\)\)/g, "editorApi");
      await writeFile(outfile, once.replace(/^"use strict";/, '"use strict";const editorApi=require("vscode");'));
    });
  },
};

const bundles = [
  {
    ...node,
    // One bundle for the editor on a desktop and in a browser: `main` and `browser` of the manifest. It may import nothing of Node.
    platform: "browser",
    entryPoints: ["src/vscode/extension.ts"],
    outfile: "dist/extension.js",
    external: ["vscode"],
    // It would shift what source maps point at.
    plugins: [yamlForReading, ...(development ? [] : [importEditorOnce])],
  },
  {
    ...node,
    entryPoints: ["src/cli.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [yamlForReading],
  },
  {
    ...shared,
    platform: "browser",
    format: "iife",
    target: "es2022",
    entryPoints: ["src/panel/view/main.tsx"],
    outfile: "dist/panel.js",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".svg": "dataurl" },
  },
];

if (has("--tests")) {
  const files = readdirSync("test/host").filter(name => name.endsWith(".ts"));
  bundles.push({
    ...node,
    entryPoints: files.map(name => `test/host/${name}`),
    outdir: "out/test/host",
    external: ["vscode", "mocha"],
    minify: false,
    sourcemap: "inline",
  });
}

// What was renamed or removed must not ship, nor run.
for (const folder of ["dist", "out/test/host"]) await rm(folder, { recursive: true, force: true });
await mkdir("dist/rules", { recursive: true });
// The pages are what the command "Open the Page of a Rule" shows.
for (const name of readdirSync("src/rules").filter(name => name.endsWith(".md"))) {
  await cp(`src/rules/${name}`, `dist/rules/${name}`);
}
try {
  for (const options of bundles) await (has("--watch") ? (await context(options)).watch() : build(options));
} catch {
  process.exit(1); // esbuild has said what is wrong, and where
}
