import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import type { ExportPlace } from "../../justification/measured-use.ts";
import type { ReviewOptions } from "../../review.ts";
import type { Problem } from "../../roadmap/feature.ts";
import type { ReadSource } from "../../usage/join.ts";
import type { UsageSource } from "../../usage/mapping.ts";
import { core } from "../core.ts";
import { isAtOrBelow } from "../deleted-files.ts";
import type { FileSettings, Project } from "../project-settings.ts";
import { Schedule } from "../schedule.ts";
import type { Measured } from "./measured.ts";
import { type Known, readFiles } from "./read-files.ts";

/** Programs write a file in several steps. */
const quietMilliseconds = 200;
/** Roadmaps are shown without what a large export says of them sooner than not at all. */
const patienceMilliseconds = 3000;

interface Followed {
  readonly folder: vscode.Uri;
  /** By which it is told whether a source is another now; where it stands in the settings is not part of it. */
  readonly said: string;
  readonly sources: readonly UsageSource[];
  readonly watchers: readonly vscode.Disposable[];
  known: Known;
  /** What the last reading gave; until there is one, that of the sources before these. */
  read?: readonly ReadSource[];
  isRead: boolean;
}

/** The exports that projects name: read in the background, kept current, and each read again only where it has changed. */
export class Exports implements vscode.Disposable {
  private readonly followed = new Map<string, Followed>();
  /** Those that name exports. */
  projects: readonly Project[] = [];
  private readonly schedule = new Schedule(key => this.read(key), 2);
  private readonly ending = new AbortController();

  /** @param changed is told of the settings whose exports say something else than before. */
  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly changed: (settings: vscode.Uri) => void,
  ) {}

  /** What was read for a project so far; undefined of one that names no exports. */
  sourcesOf({ uri, config: { usage } }: Project): readonly ReadSource[] | undefined {
    if (!usage) return undefined;
    const known = this.followed.get(uri.toString());
    if (!known?.read) return undefined;
    // Where a source stands moves with every line that is written above it.
    return known.isRead && known.said === saidIn(usage)
      ? known.read.map(({ exports }, index) => ({ source: usage[index]!, exports }))
      : known.read;
  }

  /** What is wrong with the exports of a project, at their places in its settings. */
  problemsOf(project: Project, measured: Measured): Problem[] {
    const sources = this.sourcesOf(project);
    return sources ? core.sourceProblems(sources, measured.get(project.uri) ?? { problems: [] }) : [];
  }

  /** How a text that is reviewed by itself is measured. */
  measuring({ project, policy }: FileSettings): Pick<ReviewOptions, "measure" | "usage"> {
    const sources = project && this.sourcesOf(project);
    if (!sources) return {};
    const under = { today: dayOf(new Date()), ...(policy && { policy }) };
    // What nobody claims is told of all roadmaps of the project together.
    return { measure: features => core.measure(features, sources, under).features, usage: { unclaimed: [] } };
  }

  /** Where a number stands; the whole file where its rows are not lines. */
  rowAt(project: Project | undefined, { path, row }: ExportPlace): vscode.Location | undefined {
    const holding = project && this.sourcesOf(project)?.find(({ exports }) => exports.some(one => one.path === path));
    if (!holding) return undefined;
    const hasLines = ["csv", "jsonl", "text"].includes(holding.source.mapping.format);
    const uri = vscode.Uri.joinPath(project.uri, "..", path);
    return new vscode.Location(uri, new vscode.Position(hasLines ? row - 1 : 0, 0));
  }

  /** Reads what these projects name and is not known yet; resolves when that is done, or takes long. */
  async follow(projects: readonly Project[]): Promise<void> {
    this.projects = projects.filter(({ config }) => config.usage);
    const wanted = new Map(this.projects.map(one => [one.uri.toString(), one]));
    for (const [key, { watchers }] of this.followed) {
      if (wanted.has(key)) continue;
      for (const watcher of watchers) watcher.dispose();
      this.followed.delete(key);
    }
    const reading = [...wanted].flatMap(([key, { uri, config }]) => {
      const said = saidIn(config.usage!);
      const before = this.followed.get(key);
      if (before?.said === said) return [];
      for (const watcher of before?.watchers ?? []) watcher.dispose();
      const folder = vscode.Uri.joinPath(uri, "..");
      const again = () => void this.schedule.request(key, quietMilliseconds);
      const watchers = config.usage!.map(({ files }) => watch(folder, files, again));
      const sources = config.usage!;
      const read = before?.read && { read: before.read };
      this.followed.set(key, { folder, said, sources, watchers, known: [], ...read, isRead: false });
      return [this.schedule.request(key)];
    });
    if (reading.length === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>(done => {
      timer = setTimeout(done, patienceMilliseconds);
    });
    await Promise.race([Promise.all(reading), patience]);
    clearTimeout(timer);
  }

  /** To be called with what is new, moved or gone: of a folder the editor does not tell what is in it. */
  touched(uri: vscode.Uri): void {
    for (const [key, { folder, sources, read = [] }] of this.followed) {
      if (!isAtOrBelow(uri, folder)) continue;
      const path = `${uri.path.slice(folder.path.length).replace(/^\//, "")}/`;
      const holds = (file: string) => file.startsWith(path);
      const isMeant =
        sources.some(({ files }) => holds(files)) ||
        read.some(({ exports }) => exports.some(one => holds(one.path))) ||
        sources.some(({ files }) => /^[^*?{[]*\*\*/.test(files) && path.startsWith(files.split("*")[0]!));
      if (isMeant) void this.schedule.request(key, quietMilliseconds);
    }
  }

  dispose(): void {
    this.ending.abort();
    this.schedule.dispose();
    for (const { watchers } of this.followed.values()) for (const watcher of watchers) watcher.dispose();
    this.followed.clear();
  }

  private async read(key: string): Promise<void> {
    const followed = this.followed.get(key);
    if (!followed) return;
    try {
      const { folder, sources, known } = followed;
      followed.known = await readFiles(folder, sources, known, this.ending.signal);
      followed.read = followed.known.map(({ source, files }) => ({
        source,
        exports: files.map(({ read }) => read),
      }));
      followed.isRead = true;
    } catch (error) {
      if (!this.ending.signal.aborted) this.log.error(`The exports named in ${key} were not read. ${error}`);
      return;
    }
    if (this.followed.get(key) === followed) this.changed(vscode.Uri.parse(key, true));
  }
}

const saidIn = (sources: readonly UsageSource[]): string =>
  JSON.stringify(sources.map(({ span, ...source }) => source));

function watch(folder: vscode.Uri, files: string, again: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, files));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(again),
    watcher.onDidChange(again),
    watcher.onDidDelete(again),
  );
}
