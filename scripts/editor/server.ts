import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { installEditorServer } from "./install.ts";
import { endGroup } from "./process-group.ts";
import type { Profile } from "./profile.ts";

const startLimit = 60_000;

export interface ServerOptions {
  readonly profile: Profile;
  /** Whether the editor takes an extension under development from the address of its page. */
  readonly development: boolean;
  /** A person at the editor is asked whether they trust the folder, as in everyday use; a test is not. */
  readonly person?: boolean;
}

export interface Server {
  /** `127.0.0.1:<port>` */
  readonly authority: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Starts a VS Code that serves its workbench on a free port of this machine alone.
 *
 * @throws Error with the server's output, where it does not come up.
 */
export async function startServer({ profile, development, person = false }: ServerOptions): Promise<Server> {
  const { node, script } = await installEditorServer();
  const args = [
    ["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--accept-server-license-terms"],
    ["--telemetry-level", "off", "--disable-experiments", "--disable-getting-started-override"],
    ["--user-data-dir", profile.user, "--extensions-dir", profile.extensions],
    ["--server-data-dir", join(profile.user, "server")],
    // The second ends it, some minutes after, where a test run was killed and nobody is left to stop it.
    person ? [] : ["--disable-workspace-trust", "--enable-remote-auto-shutdown"],
    // Without this switch a built workbench ignores the development path in the address, and says nothing.
    development ? ["--enable-smoke-test-driver"] : [],
  ].flat();
  const child = spawn(node, [script, ...args], {
    // No gallery: nothing is looked up or updated.
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}' },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const stop = (): Promise<void> => endGroup(child);
  try {
    return { authority: `127.0.0.1:${await portOf(child)}`, process: child, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = "";
    const fail = (what: string): void => failed(new Error(`VS Code's server ${what}:\n${output}`));
    const timer = setTimeout(() => fail(`did not start in ${startLimit / 1000} s`), startLimit);
    const read = (chunk: unknown): void => {
      output += String(chunk);
      const port = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      found(port);
    };
    // Both are read to the end, or the server would block on a full pipe.
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", failed);
    child.once("exit", code => fail(`ended (${code})`));
  });
}
