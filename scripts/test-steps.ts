import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./editor/browser.ts";
import { installEditorServer } from "./editor/install.ts";
import { root } from "./root.ts";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

/** A program and its arguments. */
type Command = readonly string[];

export interface Step {
  readonly title: string;
  /** A suite counts its tests; the other commands are one check each, passed when they exit with 0. */
  readonly run: (files: readonly string[]) => Promise<Counts>;
  /** Whether it needs what the build made. */
  readonly needsBuild?: true;
}

const node = process.execPath;
const tsx = [node, "--import", "tsx"] as const;
const bin = (path: string): string => join(root, "node_modules", path);
const tsc = (project: string): Command => [node, bin("typescript/bin/tsc"), "-p", project];

/** By the names that `npm test -- NAME` takes. */
export const steps: Readonly<Record<string, Step>> = {
  lint: { title: "Format and lint", run: () => check([node, bin("@biomejs/biome/bin/biome"), "check"]) },
  types: { title: "Types", run: () => check(tsc("."), tsc("src/panel/view")) },
  unit: { title: "Unit tests", run: files => mocha(withoutEditor(), files) },
  build: { title: "Build", run: () => check([node, "esbuild.mjs", "--tests"]) },
  host: {
    title: "Tests inside VS Code",
    run: files => suite([...tsx, "scripts/host-suite.ts"], { TEST_FILES: files.join(" ") }),
    needsBuild: true,
  },
  ui: { title: "Tests of what a person sees and does", run: files => inEditor("test/ui", files), needsBuild: true },
  package: {
    title: "Tests of the packaged extension",
    run: files => inEditor("test/package", files),
    needsBuild: true,
  },
};

/** Runs a command in the project's folder, showing what it says. */
function run([program, ...args]: Command, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const child = spawn(program!, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", code => done(code === 0));
  });
}

async function check(...commands: readonly Command[]): Promise<Counts> {
  let failed = 0;
  for (const command of commands) if (!(await run(command))) failed++;
  return { passed: commands.length - failed, failed };
}

/** Runs a test program that leaves its counts in TEST_COUNTS_FILE. One that ran no test has failed. */
async function suite(command: Command, env: Readonly<Record<string, string>> = {}): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-counts-"));
  const file = join(folder, "counts.json");
  try {
    const good = await run(command, { ...env, TEST_COUNTS_FILE: file });
    const counts: Counts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0 };
    if (counts.passed + counts.failed === 0) console.error("No test was run.");
    // A suite can fail beside its tests, or before them.
    return { ...counts, failed: Math.max(counts.failed, good && counts.passed > 0 ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The spec files below a folder of the project. */
function specsIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(path => path.endsWith(".test.ts"))
    .map(path => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort();
}

function withoutEditor(): string[] {
  return specsIn("test").filter(path => !/^test\/(host|ui|package)\//.test(path));
}

async function inEditor(folder: string, words: readonly string[]): Promise<Counts> {
  // Before the tests, as their time is limited.
  await installEditorServer();
  await findBrowser();
  return mocha(specsIn(folder), words, "60000");
}

/** Runs the spec files whose path contains one of the words, or all where there are none. */
function mocha(specs: readonly string[], words: readonly string[], timeout = "30000"): Promise<Counts> {
  const grep = process.env.MOCHA_GREP;
  return suite([
    ...[...tsx, bin("mocha/bin/mocha.js"), "--no-config", "--color"],
    ...["--reporter", "scripts/counting-reporter.cjs", "--timeout", timeout],
    ...(process.env.CI ? ["--forbid-only"] : []),
    ...(grep ? ["--grep", grep] : []),
    ...specs.filter(path => words.length === 0 || words.some(word => path.includes(word))),
  ]);
}
