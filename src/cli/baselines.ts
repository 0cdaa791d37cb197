import { dirname, join, relative, resolve } from "node:path";
import { type Baseline, type Entry, readBaseline } from "../baseline/baseline.ts";
import { baselineFileName } from "../config/file-name.ts";
import { positions } from "../roadmap/lines.ts";
import { readText, unreadable } from "./files.ts";
import { NearestFile } from "./nearest-file.ts";
import type { JudgedFile } from "./review-roadmaps.ts";

/** A baseline, and what it says. */
export interface BaselineFile extends Baseline {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** What a baseline says of one roadmap. */
export interface RoadmapBaseline {
  readonly file: BaselineFile;
  /** As the baseline calls the roadmap. */
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Finds the baseline that holds for a roadmap: the one that was named, or the nearest in its folder or above it. */
export class Baselines {
  private readonly nearest: NearestFile<BaselineFile>;
  private readonly named: Promise<BaselineFile | undefined> | undefined;

  /**
   * @param named path of the one that holds for all, relative to `cwd`.
   * @param tell is handed each problem of a baseline once, with its place.
   */
  constructor(
    private readonly cwd: string,
    private readonly tell: (message: string) => void,
    named: string | undefined,
  ) {
    const read = (folder: string, text: string) => this.read(join(folder, baselineFileName), text);
    this.nearest = new NearestFile(baselineFileName, cwd, read, tell);
    if (named !== undefined) this.named = this.readNamed(named);
  }

  async of(file: JudgedFile): Promise<RoadmapBaseline | undefined> {
    const found = await (this.named ?? this.nearest.in(folderOf(file, this.cwd)));
    if (!found) return undefined;
    const name = nameIn(found.path, file, this.cwd);
    return { file: found, name, entries: found.entries.filter(({ roadmap }) => roadmap === name) };
  }

  private async readNamed(named: string): Promise<BaselineFile | undefined> {
    const path = resolve(this.cwd, named);
    try {
      return this.read(path, await readText(path));
    } catch (error) {
      this.tell(`${named}: ${unreadable(error)}`);
      return undefined;
    }
  }

  private read(path: string, text: string): BaselineFile {
    const baseline = readBaseline(text);
    const place = positions(text);
    for (const { message, span } of baseline.problems) {
      const { line, column } = place(span.start);
      this.tell(`${relative(this.cwd, path)}:${line}:${column}: ${message}`);
    }
    return { path, text, ...baseline };
  }
}

/** The absolute folder that a roadmap stands in; one of many files stands where its settings do. */
export function folderOf({ path, project, partOf }: JudgedFile, cwd: string): string {
  return partOf !== undefined && project ? project.folder : dirname(resolve(cwd, path));
}

/** A roadmap as a baseline calls it. */
export function nameIn(baseline: string, { path, partOf }: JudgedFile, cwd: string): string {
  return relative(dirname(baseline), resolve(cwd, partOf ?? path)).replaceAll("\\", "/");
}
