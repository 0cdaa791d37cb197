import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOnce } from "./install-once.ts";
import { npmInstall } from "./npm.ts";

/** The package `code-server` carries the unchanged server and web workbench of VS Code 1.139.1. */
const editorVersion = "4.139.1";
const nodeVersion = "24.21.0";
const oldestNode = 24;

/** A VS Code that is served to a browser, and the Node that runs it. */
export interface EditorServer {
  readonly node: string;
  readonly script: string;
}

/**
 * Installs VS Code's server and web workbench from the npm registry, unless it is there.
 *
 * @throws Error saying what to do, where the platform or the registry does not allow it.
 */
export async function installEditorServer(): Promise<EditorServer> {
  const nodePackage = packageOfNode();
  const folder = await installOnce(`editor-${editorVersion}-${process.platform}-${process.arch}`, async folder => {
    console.log(`Installing VS Code's web workbench into .vscode-test (about 800 MB on disk, this once) ...`);
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    await npmInstall(folder, [
      `code-server@${editorVersion}`,
      ...(nodePackage ? [`${nodePackage}@${nodeVersion}`] : []),
    ]);
    console.log("  ... and the packages it runs on");
    await npmInstall(join(folder, "node_modules/code-server/lib/vscode"), ["--omit=dev"]);
  });
  return {
    node: nodePackage ? join(folder, "node_modules", nodePackage, "bin/node") : process.execPath,
    script: join(folder, "node_modules/code-server/lib/vscode/out/server-main.js"),
  };
}

/** The registry's package with the Node this editor wants, or undefined where the running one will do. */
function packageOfNode(): string | undefined {
  const here = `${process.platform}-${process.arch}`;
  if (here === "linux-x64" || here === "linux-arm64") return `node-${here}`;
  if (process.platform === "win32") {
    throw new Error("VS Code's web workbench does not run on Windows. Install desktop VS Code: code.visualstudio.com");
  }
  if (Number(process.versions.node.split(".")[0]) >= oldestNode) return undefined;
  throw new Error(
    `On ${here}, VS Code's web workbench needs Node ${oldestNode} or newer, and this is ${process.version}. ` +
      "Install that, or desktop VS Code with its `code` command.",
  );
}
