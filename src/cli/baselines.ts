import { dirname, join, relative, resolve } from "node:path";
import { type Baseline, type Entry, readBaseline } from "../baseline/baseline.ts";
import { baselineFileName } from "../config/file-name.ts";
import { unreadable } from "../exports/unreadable.ts";
import { oneLine } from "../reports/wording.ts";
import { positions } from "../roadmap/lines.ts";
import { exists, readText } from "./files.ts";
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
   * @param given `named`: path of the one that holds for all, relative to `cwd`, or false for none; `isNew` where it need
   * not be there.
   * @param tell is handed each problem of a baseline once, with its place.
   */
  constructor(
    private readonly cwd: string,
    private readonly tell: (message: string) => void,
    private readonly given: { readonly named?: string | false | undefined; readonly isNew?: boolean },
  ) {
    const read = (folder: string, text: string) => this.read(join(folder, baselineFileName), text);
    this.nearest = new NearestFile(baselineFileName, cwd, read, tell);
    const { named } = given;
    if (named !== undefined) this.named = named === false ? Promise.resolve(undefined) : this.readNamed(named);
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
      const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
      if (!isMissing || !this.given.isNew) this.tell(`${named}: ${unreadable(error)}`);
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

/** Of each baseline, what no longer occurs, as a sentence that begins with the place of the first such entry. */
export function unusedInWords(
  roadmaps: readonly { readonly baseline: RoadmapBaseline | undefined; readonly unused: readonly Entry[] }[],
  cwd: string,
): string[] {
  const byFile = new Map<BaselineFile, Entry[]>();
  for (const { baseline, unused } of roadmaps) {
    if (baseline && unused.length > 0) byFile.set(baseline.file, [...(byFile.get(baseline.file) ?? []), ...unused]);
  }
  return [...byFile].map(([{ path, text }, [first, ...others]]) => {
    const { line, column } = positions(text)(first!.span.start);
    const name = first!.feature === undefined ? first!.rule : `"${first!.feature}"`;
    const what = others.length > 0 ? `${name} and ${others.length} more no longer occur` : `${name} no longer occurs`;
    return oneLine(`${relative(cwd, path)}:${line}:${column}: ${what}. Run "feature-scope baseline --prune".`);
  });
}

/** Of each baseline, roadmaps that are not there any more, as sentences that begin with the place of their first entry. */
export async function goneInWords(
  roadmaps: readonly { readonly baseline: RoadmapBaseline | undefined }[],
  cwd: string,
): Promise<string[]> {
  const files = [...new Set(roadmaps.flatMap(({ baseline }) => baseline?.file ?? []))];
  const told = await Promise.all(
    files.map(async file => {
      const gone = await goneFrom(file);
      const names = [...new Set(gone.map(({ roadmap }) => roadmap))];
      return names.map(name => {
        const { line, column } = positions(file.text)(gone.find(({ roadmap }) => roadmap === name)!.span.start);
        const next = `If it has another name now, put that in its place here; else run "feature-scope baseline --prune".`;
        return oneLine(`${relative(cwd, file.path)}:${line}:${column}: ${name} is not there any more. ${next}`);
      });
    }),
  );
  return told.flat();
}

/** Entries of roadmaps whose files are no more. Of a pattern nobody can say that. */
export async function goneFrom({ path, entries }: BaselineFile): Promise<Entry[]> {
  const names = [...new Set(entries.map(({ roadmap }) => roadmap))].filter(name => !/[*?[{]/.test(name));
  const found = await Promise.all(names.map(name => exists(resolve(dirname(path), name))));
  const gone = new Set(names.filter((_, index) => !found[index]));
  return entries.filter(({ roadmap }) => gone.has(roadmap));
}

/** The absolute folder that a roadmap stands in; one of many files stands where its settings do. */
export function folderOf({ path, project, partOf }: JudgedFile, cwd: string): string {
  return partOf !== undefined && project ? project.folder : dirname(resolve(cwd, path));
}

/** A roadmap as a baseline calls it. */
export function nameIn(baseline: string, { path, partOf }: JudgedFile, cwd: string): string {
  return relative(dirname(baseline), resolve(cwd, partOf ?? path)).replaceAll("\\", "/");
}
