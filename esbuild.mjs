// Bundles what ships: the extension host, the sidebar's page, the command line.
// --development keeps names and adds source maps; --tests adds the suite that runs inside VS Code; --watch stays.
import { readdirSync } from "node:fs";
import { cp, mkdir, readFile, rm } from "node:fs/promises";
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
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]vscode[\\/].+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { loader: "ts", contents: source.replace('import * as vscode from "vscode";', "") };
    });
  },
};
const editorOnce = {
  banner: { js: `"use strict";const V=require("vscode");` },
  define: { vscode: "V" },
};

/**
 * On a desktop the core, what asks git and what reads exports are bundles of their own, which `src/vscode/core.ts`,
 * `src/vscode/git.ts` and `src/vscode/usage/reader.ts` load when they are first used.
 */
const restApart = {
  name: "rest-apart",
  setup({ onResolve }) {
    const apart = {
      "../core.ts": "./core.js",
      "../git/repository.ts": "./git.js",
      "../../exports/reader.ts": "./exports.js",
    };
    onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
      return kind === "require-call" ? { path: apart[path], external: true } : undefined;
    });
  },
};

/** In a browser an extension can load no second file, so there the core is part of the one. There is no git. */
const restWithin = {
  name: "rest-within",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]vscode[\\/]core\.ts$/ }, () => ({
      contents: `export * as core from "../core.ts";`,
    }));
    onLoad({ filter: /[\\/]src[\\/]vscode[\\/]git\.ts$/ }, () => ({
      contents: `export const loadGit = undefined;`,
    }));
    onLoad({ filter: /[\\/]src[\\/]vscode[\\/]usage[\\/]reader\.ts$/ }, () => ({
      contents: `import { readExport } from "../../usage/read/read-export.ts";\nexport const loadReader = () => ({ readExport });`,
    }));
  },
};

/** The command line is one file, with the pages of the rules in it. */
const pagesWithin = {
  name: "pages-within",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]cli[\\/]rule-pages\.ts$/ }, async () => {
      const read = async name => [name.slice(0, -3), await readFile(`src/rules/${name}`, "utf8")];
      const pages = Object.fromEntries(await Promise.all(rulePages().map(read)));
      return { contents: `const pages = ${JSON.stringify(pages)};\nexport const rulePage = id => pages[id];` };
    });
  },
};

const rulePages = () => readdirSync("src/rules").filter(name => name.endsWith(".md"));

// Neither may import anything of Node.
const editor = { ...node, platform: "browser", entryPoints: ["src/vscode/extension.ts"], ...editorOnce };

const bundles = [
  { ...editor, outfile: "dist/extension.js", plugins: [restApart, importEditorOnce] },
  { ...node, platform: "browser", entryPoints: ["src/core.ts"], outfile: "dist/core.js", plugins: [yamlForReading] },
  { ...node, entryPoints: ["src/git/repository.ts"], outfile: "dist/git.js" },
  { ...node, entryPoints: ["src/exports/reader.ts"], outfile: "dist/exports.js", plugins: [yamlForReading] },
  { ...editor, outfile: "dist/browser.js", plugins: [restWithin, importEditorOnce, yamlForReading] },
  {
    ...node,
    entryPoints: ["src/cli.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [yamlForReading, pagesWithin],
  },
  {
    ...shared,
    platform: "browser",
    format: "iife",
    target: "es2022",
    entryPoints: { panel: "src/panel/view/main.tsx", scope: "src/panel/view/scope/main.tsx" },
    outdir: "dist",
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
for (const name of rulePages()) await cp(`src/rules/${name}`, `dist/rules/${name}`);
try {
  for (const options of bundles) await (has("--watch") ? (await context(options)).watch() : build(options));
} catch {
  process.exit(1); // esbuild has said what is wrong, and where
}
