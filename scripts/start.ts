import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.ts";
import { workbenchAddress } from "./editor/address.ts";
import { calmSettings, createProfile } from "./editor/profile.ts";
import { startServer } from "./editor/server.ts";
import { root } from "./root.ts";

// npm start [FOLDER]             opens a folder, or else samples/, in VS Code with the extension of this checkout
// npm start -- --web [FOLDER]    in the browser, even where there is a desktop VS Code

const windows = process.platform === "win32";

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function folderToOpen(given: string | undefined): string {
  // npm runs scripts in the project's folder; a relative path is meant from where the person stands.
  const folder = given ? resolve(process.env.INIT_CWD ?? process.cwd(), given) : join(root, "samples");
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) fail(`There is no folder ${folder}.`);
  if (!found.isDirectory() && !folder.endsWith(".code-workspace")) {
    fail(`${folder} is a file. Give the folder that holds it.`);
  }
  return folder;
}

/** @returns whether there is a desktop VS Code, which then has the folder open. */
function openDesktop(folder: string): boolean {
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, folder];
  // On Windows `code` is a .cmd file, which only a shell starts, and a shell wants its arguments quoted.
  const code = spawnSync("code", windows ? args.map(arg => `"${arg}"`) : args, { stdio: "inherit", shell: windows });
  return !code.error && code.status === 0;
}

async function serve(folder: string): Promise<void> {
  const profile = createProfile(calmSettings);
  console.log(`Starting VS Code on ${folder} ...`);
  const server = await startServer({ profile, development: true, person: true }).catch(error => {
    profile.remove();
    throw error;
  });
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    profile.remove();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
  // npm that is told to end tells only its shell, and this process is left with another parent.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(0), 1000);
  server.process.once("exit", code => {
    if (!stopping) console.error(`VS Code's server ended (${code}).`);
    stop(1);
  });
  const address = workbenchAddress(server.authority, { folder, extensionDevelopmentPath: root });
  console.log(`\nOpen this address in a browser on this machine:\n\n  ${address}\n`);
  console.log("It has settings of its own, which are thrown away. Ctrl+C stops it.");
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { web: { type: "boolean" } } });
  if (positionals.length > 1) fail("Give one folder: npm start [FOLDER]");
  const folder = folderToOpen(positionals[0]);
  console.log("Building the extension ...");
  build("--development");
  if (!values.web && openDesktop(folder)) console.log(`Opened ${folder} in VS Code, with the extension.`);
  else await serve(folder);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
