import type { ChildProcess } from "node:child_process";

const patience = 4000;

/** Ends a process that was spawned `detached`, and everything it started: VS Code starts hosts, watchers, terminals. */
export async function endGroup(child: ChildProcess): Promise<void> {
  const signal = (name: NodeJS.Signals): boolean => {
    try {
      return process.kill(-child.pid!, name);
    } catch {
      return false; // nobody is left
    }
  };
  if (child.pid === undefined || !signal("SIGTERM")) return;
  if (child.exitCode === null && child.signalCode === null) {
    const timer = setTimeout(() => signal("SIGKILL"), patience);
    await new Promise(done => child.once("exit", done));
    clearTimeout(timer);
  }
  signal("SIGKILL");
}
