import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./editor/browser.ts";
import { installEditorServer } from "./editor/install.ts";
import { root } from "./root.ts";
import { type Counts, countTests, countTestsInEditor, type TestProgram } from "./test-suite.ts";

/** A program and its arguments. */
type Command = readonly string[];

export interface Step {
  readonly title: string;
  /** A suite counts its tests; the other commands are one check each, passed when they exit with 0. */
  readonly run: (words: readonly string[]) => Promise<Counts>;
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
  unit: { title: "Unit tests", run: words => countTests(mocha(withoutEditor()), words) },
  build: { title: "Build", run: () => check([node, "esbuild.mjs", "--tests"]) },
  host: { title: "Tests inside VS Code", run: words => countTestsInEditor(inHost, words), needsBuild: true },
  ui: { title: "Tests of what a person sees and does", run: words => inEditor("test/ui", words), needsBuild: true },
  package: {
    title: "Tests of the packaged extension",
    run: words => inEditor("test/package", words),
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

const inHost: TestProgram = (words, env) =>
  run([...tsx, "scripts/host-suite.ts"], { ...env, TEST_FILES: words.join(" ") });

async function inEditor(folder: string, words: readonly string[]): Promise<Counts> {
  // Before the tests, as their time is limited.
  await installEditorServer();
  await findBrowser();
  return countTestsInEditor(mocha(specsIn(folder), "60000"), words);
}

function mocha(specs: readonly string[], timeout = "30000"): TestProgram {
  const grep = process.env.MOCHA_GREP;
  return (words, env) =>
    run(
      [
        ...[...tsx, bin("mocha/bin/mocha.js"), "--no-config", "--color"],
        ...["--reporter", "scripts/counting-reporter.cjs", "--timeout", timeout],
        ...(process.env.CI ? ["--forbid-only"] : []),
        ...(grep ? ["--grep", grep] : []),
        ...specs.filter(path => words.length === 0 || words.some(word => path.includes(word))),
      ],
      env,
    );
}
