import type * as vscode from "vscode";
import type { Review } from "../findings/review.ts";
import { dayOf } from "../justification/day.ts";
import type { MeasuredRoadmap } from "../justification/measured-use.ts";
import type { Verdict } from "../reports/verdicts.ts";
import { counted } from "../reports/wording.ts";
import type { JudgedText } from "../review.ts";
import type { ReadSource } from "../usage/join.ts";
import { core } from "./core.ts";
import { type Entry, relabelled } from "./entry.ts";
import type { Project } from "./project-settings.ts";
import type { FileReview } from "./reviews.ts";
import { Measured } from "./usage/measured.ts";

const quietWhileTyping = { least: 200, most: 2000 };

type Part = Entry & Required<Pick<Entry, "part" | "text">>;

/**
 * What is known of each file that was looked at. The files of a folder that is one roadmap, and those of a project with
 * exports, are read one by one, and reviewed together by `settle`, which is to be called when no more of them are about to
 * change.
 */
export class Entries {
  private readonly byKey = new Map<string, Entry>();
  /** Roadmaps of which a file has changed since their last review, and projects in which one has. */
  private readonly stale = new Set<string>();
  readonly measured = new Measured();
  private sorted: readonly FileReview[] | undefined;
  /** Milliseconds. */
  private settlingTook = 0;

  get all(): readonly Entry[] {
    return [...this.byKey.values()];
  }

  get(uri: vscode.Uri): Entry | undefined {
    return this.byKey.get(uri.toString());
  }

  /** Roadmaps only, in the order of their labels. */
  get files(): readonly FileReview[] {
    this.sorted ??= this.all.flatMap(({ file }) => file ?? []).sort((a, b) => (a.label < b.label ? -1 : 1));
    return this.sorted;
  }

  /** What became of each file or folder, roadmap or not, in no order. */
  get verdicts(): readonly Verdict[] {
    const single = this.all.filter(({ part }) => part?.folder === undefined).map(({ verdict }) => verdict);
    const folders = [...this.roadmaps().values()].flatMap(([{ part }, ...others]): Verdict[] => {
      if (part.folder === undefined) return [];
      const files = counted(others.length + 1, "file");
      const account = [
        `The project says that each of its files is one feature. There ${others.length > 0 ? "are" : "is"} ${files}.`,
      ];
      return [{ label: part.folder, roadmap: true, account }];
    });
    return [...single, ...folders];
  }

  /** Milliseconds. A file that takes long is left alone for longer, so that the editor keeps time for the one who types. */
  pauseWhileTyping(uri: vscode.Uri): number {
    const { duration = 0, part } = this.get(uri) ?? {};
    const { least, most } = quietWhileTyping;
    return Math.min(most, Math.max(least, 2 * (duration + (part ? this.settlingTook : 0))));
  }

  /** Whether a review has changed by it. */
  set(key: string, entry: Entry | undefined): boolean {
    const previous = this.byKey.get(key);
    for (const one of [previous, entry]) if (one?.part) this.stale.add(one.part.roadmap).add(projectOf(one));
    this.sorted = undefined;
    if (!entry) this.byKey.delete(key);
    // Until it settles it stays as it was.
    else this.byKey.set(key, entry.part && previous?.file ? { ...entry, file: previous.file } : entry);
    return !entry?.part && (entry?.file ?? previous?.file) !== undefined;
  }

  /** To be called when the exports of a project say something else. */
  remeasure(settings: vscode.Uri): void {
    this.stale.add(settings.toString());
  }

  /** Reviews what has changed. Gives the files whose review is another now. @param exportsOf those that were read so far. */
  settle(exportsOf: (project: Project) => readonly ReadSource[] | undefined): vscode.Uri[] {
    if (this.stale.size === 0) return [];
    const begun = performance.now();
    const today = dayOf(new Date());
    const measured = this.measure(exportsOf, today);
    const changed: vscode.Uri[] = [];
    for (const [roadmap, files] of this.roadmaps()) {
      if (!this.stale.has(roadmap) && !measured.has(files[0])) continue;
      const parts = files.map(file => {
        const { uri, part, past } = file;
        const features = measured.get(file)?.features ?? part.judged.features;
        return { path: uri.toString(), judged: { ...part.judged, features }, ...(past && { past }) };
      });
      const { settings } = files[0];
      const usage = measured.get(files[0])?.usage;
      const found = core.reviewTogether(parts, { ...settings, today, ...(usage && { usage }) });
      const { reviews, unused } = core.withoutAccepted(found, settings.baseline?.entries ?? []);
      for (const [index, entry] of files.entries()) {
        const { uri, text, part, verdict } = entry;
        // What is left over of the baseline is the whole roadmap's; one file answers for it.
        const { file, ...told } = { ...entry, unused: index === 0 ? unused : [] };
        const review = reviews[index]!;
        // To tell of each of hundreds of files at each change in one would keep the editor busy.
        if (file && isSame(file.review, review)) this.byKey.set(uri.toString(), { ...told, file });
        else {
          const partOf = part.folder !== undefined && { partOf: { key: part.roadmap, label: part.folder } };
          const isShown = part.folder !== undefined || review.roadmap;
          const now = isShown && { file: { uri, label: verdict.label, text, review, ...partOf } };
          this.byKey.set(uri.toString(), { ...told, ...now });
          if (file || now) changed.push(uri);
        }
      }
    }
    this.stale.clear();
    this.sorted = undefined;
    this.settlingTook = performance.now() - begun;
    return changed;
  }

  /** What exports say of the files of each project in which one has changed. */
  private measure(exportsOf: (project: Project) => readonly ReadSource[] | undefined, today: string) {
    const projects = new Map<Project, Part[]>();
    for (const file of [...this.roadmaps().values()].flat()) {
      const { project } = file.settings;
      if (!project?.config.usage || !this.stale.has(project.uri.toString())) continue;
      projects.set(project, [...(projects.get(project) ?? []), file]);
    }
    const measured = new Map<Part, { readonly features: JudgedText["features"]; readonly usage: MeasuredRoadmap }>();
    for (const [project, files] of projects) {
      const sources = exportsOf(project);
      if (!sources) continue;
      const { policy } = files[0]!.settings;
      const under = { today, ...(policy && { policy }) };
      const lists = this.measured.measure(
        project.uri,
        sources,
        files.map(({ part }) => part.judged.features),
        under,
      );
      const { unclaimed } = this.measured.get(project.uri)!;
      // What no feature claims is told once.
      const first = files.find(({ part }) => part.judged.roadmap.recognised)?.part.roadmap;
      for (const [index, file] of files.entries()) {
        const usage = { unclaimed: file.part.roadmap === first ? unclaimed : [] };
        measured.set(file, { features: lists[index]!, usage });
      }
    }
    return measured;
  }

  /** To be called when the folders of the workspace have changed, which files are named by. */
  relabel(): void {
    for (const [key, entry] of this.byKey) this.byKey.set(key, relabelled(entry));
    this.sorted = undefined;
  }

  private roadmaps(): ReadonlyMap<string, readonly [Part, ...Part[]]> {
    const roadmaps = new Map<string, [Part, ...Part[]]>();
    for (const entry of this.byKey.values()) {
      if (!isPart(entry)) continue;
      const others = roadmaps.get(entry.part.roadmap);
      if (others) others.push(entry);
      else roadmaps.set(entry.part.roadmap, [entry]);
    }
    // The first of two duplicates is the first by name, in whatever order they were read.
    for (const files of roadmaps.values()) files.sort((a, b) => (a.verdict.label < b.verdict.label ? -1 : 1));
    return roadmaps;
  }
}

const projectOf = ({ settings: { project } }: Entry): string => String(project?.uri);

/** Of a file that has not changed, only what the others say of it can. */
function isSame(known: Review, review: Review): boolean {
  const told = ({ findings, accepted, off }: Review) => JSON.stringify([findings, accepted, off]);
  return known.features === review.features && told(known) === told(review);
}

const isPart = (entry: Entry): entry is Part => entry.part !== undefined && entry.text !== undefined;
