import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { globMatcher } from "../config/glob.ts";

/** A file larger than this takes minutes, and more likely is the wrong one. */
const mostBytes = 2_000_000_000;
/** What lies there is never meant and can be very much. */
const unwanted = ["node_modules", ".git"];

/** The files below a folder that a pattern means, as paths with `/` from there, sorted. */
export async function filesOf(folder: string, pattern: string): Promise<string[]> {
  const fixed = pattern.split("/").slice(0, -1);
  const wild = fixed.findIndex(part => /[*?{[]/.test(part));
  const start = fixed.slice(0, wild < 0 ? undefined : wild).map(name => `${name}/`);
  const files = await filesBelow(folder, start.join(""), wild >= 0);
  return files.filter(globMatcher([pattern])).sort();
}

async function filesBelow(folder: string, start: string, isDeep: boolean): Promise<string[]> {
  const entries = await readdir(join(folder, start), { withFileTypes: true }).catch(() => []);
  const files = entries.map(async entry => {
    const path = start + entry.name;
    if (!entry.isDirectory()) return [path];
    return isDeep && !unwanted.includes(entry.name) ? filesBelow(folder, `${path}/`, isDeep) : [];
  });
  return (await Promise.all(files)).flat();
}

/** Where a file is, and what changes when it does; or, as the end of a sentence, why it is not read. Rejects as `stat` does. */
export async function lookedUp(folder: string, path: string): Promise<{ place: string; stamp: string } | string> {
  const place = join(folder, path);
  if (!(await realpath(place)).startsWith((await realpath(folder)) + sep)) {
    return "it is a link that leads out of the folder of the settings. Copy the file into it.";
  }
  const { size, mtimeMs } = await stat(place);
  if (size > mostBytes) return "it is larger than 2 GB. Export less of it.";
  return { place, stamp: `${size} ${mtimeMs}` };
}
