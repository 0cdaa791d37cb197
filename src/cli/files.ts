import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { exclude, include } from "../config/candidates.ts";
import { configFileName } from "../config/file-name.ts";
import { globMatcher } from "../config/glob.ts";
import { decode } from "../roadmap/decode.ts";
import type { ProjectSettings } from "./project-settings.ts";

const isCandidate = globMatcher(include);
const isExcluded = globMatcher(exclude);

/** Paths that could not be read are handed to this, and the rest goes on. */
export type OnUnreadable = (path: string, error: unknown) => void;

/**
 * Files below a folder that the project declares, or whose name is one that roadmaps have, sorted, as paths that begin like
 * the folder's, which is relative to `cwd`. Links to folders are not followed, so a circle of links does no harm.
 */
export async function findCandidates(
  folder: string,
  cwd: string,
  settings: ProjectSettings,
  onUnreadable: OnUnreadable,
): Promise<string[]> {
  // A folder named by the user counts as part of its files' names: `roadmap/q1.yaml` when `roadmap` is searched.
  const name = /^\.+$/.test(basename(folder)) ? "" : `${basename(folder)}/`;
  const found: string[] = [];
  const waiting = [{ below: "", above: await settings.in(resolve(cwd, folder)) }];
  while (waiting.length > 0) {
    const { below, above } = waiting.pop()!;
    const entries = await readdir(resolve(cwd, folder, below), { withFileTypes: true }).catch(error => {
      onUnreadable(join(folder, below), error);
      return [];
    });
    // Settings change where a folder has its own, or is a repository of its own.
    const changes = entries.some(entry => entry.name === configFileName || entry.name === ".git");
    const project = changes ? await settings.in(resolve(cwd, folder, below)) : above;
    if (!changes) settings.inherit(resolve(cwd, folder, below), above);
    for (const entry of entries) {
      const path = below + entry.name;
      const place = resolve(cwd, folder, path);
      if (entry.isDirectory()) {
        const isWanted = !isExcluded(`${path}/`) || project?.reachInto(`${project.pathOf(place)}/`);
        if (isWanted) waiting.push({ below: `${path}/`, above: project });
      } else if (project?.wish(place).declared ?? (isCandidate(name + path) && !isExcluded(path))) {
        if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(place)))) {
          found.push(join(folder, path));
        }
      }
    }
  }
  return found.sort();
}

/** Whether the path is a folder; false for what does not exist. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  );
}

/** Whether something is there. What may not be looked at counts as there. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    error => error.code !== "ENOENT" && error.code !== "ENOTDIR",
  );
}

/** The text of a file. Rejects where the file cannot be read. */
export async function readText(path: string): Promise<string> {
  return decode(await readFile(path));
}
