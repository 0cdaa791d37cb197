// Runs before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = 20;

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** What differs between the lockfile and node_modules, or undefined where nothing does. */
function difference() {
  const installedList = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installedList)) return "node_modules is missing";
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedList, "utf8")).packages;
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    if (path === "" || link) continue;
    // Optional packages are those of other platforms: npm leaves them out.
    if (optional && !installed[path]) continue;
    if (installed[path]?.version !== version) return `${path} is not version ${version}`;
    if (!optional && !existsSync(join(root, path))) return `${path} is missing`;
  }
  return undefined;
}

if (Number(process.versions.node.split(".")[0]) < oldestNode) {
  fail(`Feature Scope needs Node ${oldestNode} or newer, and this is ${process.version}. See https://nodejs.org`);
}

const found = difference();
if (found) {
  console.log(`Installing the packages of package-lock.json, because ${found} ...`);
  // npm is a .cmd file on Windows, which only a shell can start.
  const npm = spawnSync("npm", ["ci", "--include=dev", "--ignore-scripts", "--no-global"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.error) fail(`npm could not be started (${npm.error.message}). It comes with Node: https://nodejs.org`);
  if (npm.status !== 0) {
    fail("`npm ci` failed, and says why above. Whether the npm registry can be reached, `npm ping` tells.");
  }
}
