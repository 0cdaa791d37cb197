import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "../../scripts/root.ts";

/** Paths of all files below a folder of the project, relative to the project, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath.slice(root.length + 1).replaceAll("\\", "/"), entry.name))
    .filter(path => !path.includes("node_modules/"))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Fails with all breaches at once, one a line, after a sentence that says what to do. */
export function noneOf(breaches: readonly string[], whatToDo: string): void {
  if (breaches.length > 0) throw new Error(`${whatToDo}\n  ${breaches.join("\n  ")}`);
}
