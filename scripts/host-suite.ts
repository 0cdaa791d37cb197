import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { createProfile, testSettings } from "./editor/profile.ts";
import { root } from "./root.ts";

// Runs the suite of test/host inside a real VS Code. VSCODE_EXECUTABLE is the path of a desktop one, or `download`.

const probeLimit = 3000;

/** Desktop VS Code where it can show a window and be downloaded, else the web workbench. */
async function chooseEditor(): Promise<{ version: string } | { vscodeExecutablePath: string }> {
  const chosen = process.env.VSCODE_EXECUTABLE;
  if (chosen === "download") return { version: "stable" };
  if (chosen) return { vscodeExecutablePath: chosen };
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY) {
    const reachable = await fetch("https://update.code.visualstudio.com/api/releases/stable", {
      signal: AbortSignal.timeout(probeLimit),
    }).then(
      answer => answer.ok,
      () => false,
    );
    if (reachable) return { version: "stable" };
    console.log("Desktop VS Code cannot be downloaded here, so this uses the web workbench.");
  } else {
    console.log("There is no display for desktop VS Code, so this uses the web workbench.");
  }
  return { vscodeExecutablePath: join(root, "scripts/editor/code-web.mjs") };
}

const profile = createProfile(testSettings);
const workspace = mkdtempSync(join(tmpdir(), "feature-scope-workspace-"));
cpSync(join(root, "test/host/workspace"), workspace, { recursive: true });
try {
  await runTests({
    ...(await chooseEditor()),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, "out/test/host/index"),
    launchArgs: [
      join(workspace, "feature-scope.code-workspace"),
      "--disable-extensions",
      `--user-data-dir=${profile.user}`,
      `--extensions-dir=${profile.extensions}`,
    ],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  profile.remove();
  rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
}
