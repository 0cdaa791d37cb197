import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { main } from "../../src/cli/main.ts";

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  /** What was told on standard error, one message a piece. */
  readonly told: readonly string[];
}

/** Runs the command line in this process. */
export async function run(cwd: string, words: readonly string[], input: string | Uint8Array = ""): Promise<Outcome> {
  let out = "";
  const told: string[] = [];
  const code = await main(words, {
    cwd,
    today: "2026-11-23",
    colour: false,
    readStandardInput: async () => Buffer.from(input),
    write: async text => {
      out += text;
    },
    tell: message => told.push(message),
  });
  return { code, out, told };
}

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Starts the command line as a process of its own. */
export function start(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const program = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
  return spawn(process.execPath, ["--import", loader, program, ...words], {
    cwd,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  });
}

/** Makes a folder that holds these files, by path; it is removed when the tests have run. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-cli-"));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const made: string[] = [];
// Not in an after hook, which does not run where a filter leaves no test of the suite.
process.once("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export const unjustified =
  "features:\n  - title: Export to CSV\n    status: planned\n  - title: Dark mode\n    status: planned\n";
export const justified = `features:
  - title: Dark mode
    status: planned
    why: Field staff work at night, and the white page blinds them.
  - title: Offline reading
    status: planned
    why: Field staff lose the connection for hours.
`;
