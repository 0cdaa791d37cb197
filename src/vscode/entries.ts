import type * as vscode from "vscode";
import type { Review } from "../findings/review.ts";
import { dayOf } from "../justification/day.ts";
import type { Verdict } from "../reports/verdicts.ts";
import { counted } from "../reports/wording.ts";
import { core } from "./core.ts";
import { type Entry, relabelled } from "./entry.ts";
import type { FileReview } from "./reviews.ts";

const quietWhileTyping = { least: 200, most: 2000 };

type Part = Entry & Required<Pick<Entry, "part" | "text">>;

/**
 * What is known of each file that was looked at. The files of a folder that is one roadmap are read one by one, and
 * reviewed together by `settle`, which is to be called when no more of them are about to change.
 */
export class Entries {
  private readonly byKey = new Map<string, Entry>();
  /** Folders of which a file has changed since their last review. */
  private readonly stale = new Set<string>();
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
    const single = this.all.filter(({ part }) => !part).map(({ verdict }) => verdict);
    const folders = [...this.folders()].map(([, [first, ...others]]): Verdict => {
      const files = counted(others.length + 1, "file");
      const account = [
        `The project says that each of its files is one feature. There ${others.length > 0 ? "are" : "is"} ${files}.`,
      ];
      return { label: first.part.label, roadmap: true, account };
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
    for (const part of [previous?.part, entry?.part]) if (part) this.stale.add(part.folder);
    this.sorted = undefined;
    if (!entry) this.byKey.delete(key);
    // Until it settles it stays as it was.
    else this.byKey.set(key, entry.part && previous?.file ? { ...entry, file: previous.file } : entry);
    return !entry?.part && (entry?.file ?? previous?.file) !== undefined;
  }

  /** Reviews each folder of which a file has changed. Gives the files whose review is another now. */
  settle(): vscode.Uri[] {
    if (this.stale.size === 0) return [];
    const begun = performance.now();
    const changed: vscode.Uri[] = [];
    for (const [folder, files] of this.folders()) {
      if (!this.stale.has(folder)) continue;
      const parts = files.map(({ uri, part, past }) => {
        return { path: uri.toString(), judged: part.judged, ...(past && { past }) };
      });
      const { settings } = files[0];
      const found = core.reviewTogether(parts, { ...settings, today: dayOf(new Date()) });
      const { reviews, unused } = core.withoutAccepted(found, settings.baseline?.entries ?? []);
      for (const [index, entry] of files.entries()) {
        const { uri, text, part, verdict } = entry;
        // What is left over of the baseline is the whole roadmap's; one file answers for it.
        const told = { ...entry, unused: index === 0 ? unused : [] };
        this.byKey.set(uri.toString(), told);
        const review = reviews[index]!;
        const known = entry.file?.review;
        // To tell of each of hundreds of files at each change in one would keep the editor busy.
        if (known && isSame(known, review)) continue;
        const partOf = { key: part.folder, label: part.label };
        this.byKey.set(uri.toString(), { ...told, file: { uri, label: verdict.label, text, review, partOf } });
        changed.push(uri);
      }
    }
    this.stale.clear();
    this.sorted = undefined;
    this.settlingTook = performance.now() - begun;
    return changed;
  }

  /** To be called when the folders of the workspace have changed, which files are named by. */
  relabel(): void {
    for (const [key, entry] of this.byKey) this.byKey.set(key, relabelled(entry));
    this.sorted = undefined;
  }

  private folders(): ReadonlyMap<string, readonly [Part, ...Part[]]> {
    const folders = new Map<string, [Part, ...Part[]]>();
    for (const entry of this.byKey.values()) {
      if (!isPart(entry)) continue;
      const others = folders.get(entry.part.folder);
      if (others) others.push(entry);
      else folders.set(entry.part.folder, [entry]);
    }
    // The first of two duplicates is the first by name, in whatever order they were read.
    for (const files of folders.values()) files.sort((a, b) => (a.verdict.label < b.verdict.label ? -1 : 1));
    return folders;
  }
}

/** Of a file that has not changed, only what the others say of it can. */
function isSame(known: Review, review: Review): boolean {
  const told = ({ findings, accepted, off }: Review) => JSON.stringify([findings, accepted, off]);
  return known.features === review.features && told(known) === told(review);
}

const isPart = (entry: Entry): entry is Part => entry.part !== undefined && entry.text !== undefined;
