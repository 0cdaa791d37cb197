import { writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type Roadmap as AgainstBaseline, accepted, pruned, type Updated } from "../baseline/update.ts";
import { baselineText } from "../baseline/write.ts";
import { baselineFileName } from "../config/file-name.ts";
import { unreadable } from "../exports/unreadable.ts";
import { counted } from "../reports/wording.ts";
import { type BaselineFile, Baselines, folderOf, goneFrom, nameIn } from "./baselines.ts";
import type { BaselineCommand } from "./commands.ts";
import { withPast } from "./past.ts";
import { readRoadmaps } from "./read-roadmaps.ts";
import { type Roadmap, reviewRoadmaps } from "./review-roadmaps.ts";
import { withUsage } from "./usage.ts";
import { Complaints, type World } from "./world.ts";

/** Writes what counts today to the baseline, or only lets go of what no longer occurs; resolves to the exit code. */
export async function writeBaseline({ paths, output, prune }: BaselineCommand, world: World): Promise<0 | 2> {
  const complaints = new Complaints(world);
  const { files: read, settings } = await readRoadmaps({ paths }, world, complaints.tell);
  const files = await withUsage(read, settings);
  const baselines = new Baselines(world.cwd, complaints.tell, { named: output, isNew: true });
  const roadmaps = await reviewRoadmaps(await withPast(files, world), file => baselines.of(file));
  if (!complaints.none) {
    world.tell("feature-scope: no baseline was written, since not everything could be read.");
    return 2;
  }
  for (const target of targetsOf(roadmaps, output, world.cwd)) {
    const { path, file = nothing } = target;
    const name = relative(world.cwd, path);
    const gone = target.file ? { unused: await goneFrom(target.file) } : { unused: [] };
    const update = prune ? pruned(file, [...target.roadmaps, gone]) : accepted(file, target.roadmaps, gone.unused);
    if (update.added + update.removed > 0) {
      try {
        await writeFile(path, baselineText(update.entries, world.today, target.file?.text));
      } catch (error) {
        complaints.tell(`${name}: ${unreadable(error)}`);
        continue;
      }
    }
    await world.write(`${inWords(update, name)}\n`);
  }
  if (roadmaps.length === 0) await world.write("No roadmap was found.\n");
  return complaints.none ? 0 : 2;
}

const nothing = { entries: [], problems: [] };

interface Target {
  /** Absolute path of the baseline, be it there or not yet. */
  readonly path: string;
  readonly file: BaselineFile | undefined;
  readonly roadmaps: readonly AgainstBaseline[];
}

function targetsOf(roadmaps: readonly Roadmap[], output: string | undefined, cwd: string): Target[] {
  const targets = new Map<string, Target & { readonly roadmaps: AgainstBaseline[] }>();
  for (const { files, reviews, baseline, unused } of roadmaps) {
    if (reviews.every(({ roadmap }) => !roadmap)) continue;
    const path =
      output === undefined
        ? (baseline?.file.path ?? join(placeFor(files[0], cwd), baselineFileName))
        : resolve(cwd, output);
    const target = targets.get(path) ?? { path, file: baseline?.file, roadmaps: [] };
    targets.set(path, target);
    target.roadmaps.push({ name: nameIn(path, files[0], cwd), reviews, unused });
  }
  return [...targets.values()];
}

/** The folder a first baseline belongs into: that of the settings, or the one the command was given in. */
function placeFor(file: Roadmap["files"][0], cwd: string): string {
  const folder = folderOf(file, cwd);
  const isBelow = !/^\.\.|^[a-z]:/i.test(relative(cwd, folder));
  return file.project?.folder ?? (isBelow ? cwd : folder);
}

function inWords({ entries, added, removed }: Updated, name: string): string {
  const parts = [
    added > 0 && `${counted(added, "finding")} accepted`,
    removed > 0 &&
      `${counted(removed, "entry", "entries")} removed that no longer ${removed === 1 ? "occurs" : "occur"}`,
  ].filter(part => part);
  const now = `${name} holds ${counted(entries.length, "finding")}.`;
  return parts.length > 0
    ? `${parts.join(", ")}. ${now}`
    : `Nothing to change. ${entries.length > 0 ? now : `There is no need for ${name}.`}`;
}
