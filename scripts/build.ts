import { spawnSync } from "node:child_process";
import { root } from "./root.ts";

/** Bundles the extension. @param flags of esbuild.mjs. @throws Error where it cannot; the reasons are on the screen. */
export function build(...flags: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs", ...flags], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed, see above.");
}
