import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { installEditorServer } from "./install.ts";
import type { Profile } from "./profile.ts";

/** Installs a packaged extension as a person would. @throws Error with what the editor said. */
export async function installExtension(vsix: string, profile: Profile): Promise<void> {
  const { node, script } = await installEditorServer();
  await promisify(execFile)(node, [
    ...[script, "--install-extension", vsix, "--force", "--accept-server-license-terms"],
    ...["--extensions-dir", profile.extensions, "--user-data-dir", profile.user],
  ]);
}
