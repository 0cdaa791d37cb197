import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";

/** Where downloaded editors and browsers live; ignored by git, safe to delete. */
const store = join(root, ".vscode-test");

/**
 * A folder of the store, filled on first use. It is filled under another name and renamed when complete, so that an
 * interrupted run leaves nothing half done and two runs at a time do not meet.
 *
 * @param name names content and version: what is once filled is never filled again.
 */
export async function installOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(store, name);
  if (existsSync(folder)) return folder;
  mkdirSync(store, { recursive: true });
  const unfinished = mkdtempSync(join(store, `unfinished-${name}-`));
  const started = Date.now();
  try {
    await fill(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
    console.log(`  ... done in ${Math.round((Date.now() - started) / 1000)} s.`);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
