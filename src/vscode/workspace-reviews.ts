import * as vscode from "vscode";
import type { PastOf } from "../justification/past.ts";
import { isAtOrBelow } from "./deleted-files.ts";
import { Entries } from "./entries.ts";
import { type Entry, labelOf, reviewed, unreadable } from "./entry.ts";
import { findCandidates } from "./find-candidates.ts";
import { inTurn } from "./in-turn.ts";
import { ProjectSettings, type ReadOptions } from "./project-settings.ts";
import type { FileReview, Reviews } from "./reviews.ts";
import { Schedule } from "./schedule.ts";
import { currentText } from "./text.ts";
import { Exports } from "./usage/exports.ts";
import { WantedFiles } from "./wanted-files.ts";

const filesAtOnce = 8;

/**
 * Keeps the reviews of all roadmaps current. Whatever happens to a file, it is requested, and `refresh` decides from the
 * state of the editor and the disk at that moment what is known of it; so no order of events leads astray.
 */
export class WorkspaceReviews implements Reviews, vscode.Disposable {
  ready = false;
  /** How many YAML files the last scan passed over for their names. */
  passedOver = 0;
  /** What to say where the last scan found more than it looks at. */
  tooMany: string | undefined;
  /** Everything looked at. */
  readonly entries = new Entries();
  /** What is known of earlier versions, by the uri of the file, which is to be requested where that changes. */
  readonly pasts = new Map<string, PastOf>();
  private readonly wanted = new WantedFiles();
  private readonly schedule = new Schedule(key => this.refreshAndSettle(key), filesAtOnce);
  private readonly changes = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly exports: Exports;
  private readonly settings: ProjectSettings;
  /** How often everything is being looked at again just now. */
  private passes = 0;
  /** The patterns of each project when files were last searched for. */
  private searched: ReadonlyMap<string, string> = new Map();
  private scanning = new vscode.CancellationTokenSource();
  private scanned: Promise<void> = Promise.resolve();
  readonly onDidChange = this.changes.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    this.settings = new ProjectSettings(log, this.wanted.deleted);
    this.exports = new Exports(log, settings => {
      this.entries.remeasure(settings);
      if (this.passes === 0) this.settle();
    });
  }

  get files(): readonly FileReview[] {
    return this.entries.files;
  }

  get(uri: vscode.Uri): FileReview | undefined {
    return this.entries.get(uri)?.file;
  }

  /** Reviews a file as it is now, if its name makes it a candidate; resolves when that is done. */
  request(uri: vscode.Uri, quietMilliseconds = 0): Promise<void> {
    return this.schedule.request(uri.toString(), quietMilliseconds);
  }

  /** Reviews an open file whatever its name, from now until it is closed. */
  ask(uri: vscode.Uri): Promise<void> {
    this.wanted.ask(uri);
    return this.request(uri);
  }

  closed(uri: vscode.Uri): void {
    this.wanted.closed(uri);
    void this.request(uri);
  }

  written(uri: vscode.Uri): void {
    this.wanted.deleted.delete(uri);
    // Programs write a file in several steps.
    void this.request(uri, 50);
  }

  /** `uri` may be a folder. */
  gone(uri: vscode.Uri): void {
    this.wanted.deleted.add(uri);
    this.settings.gone(uri);
    this.exports.touched(uri);
    for (const entry of this.entries.all) if (isAtOrBelow(entry.uri, uri)) void this.request(entry.uri);
  }

  /** `file` is the `.feature-scope.yaml` that has changed, if it was one. */
  async settingsChanged(file?: vscode.Uri, quietMilliseconds = 0): Promise<void> {
    this.settings.forget();
    this.passes++;
    const known = this.entries.all.map(({ uri }) => uri);
    await Promise.all([file ?? [], known].flat().map(uri => this.request(uri, quietMilliseconds)));
    if (file) await this.settings.in(vscode.Uri.joinPath(file, ".."));
    if (file && this.searched.get(`${file}`) !== this.settings.patterns.get(`${file}`)) await this.scan();
    await this.exports.follow(this.settings.projects);
    this.passes--;
    this.settle();
    this.tellSettings();
  }

  namesChanged(): Promise<void> {
    this.wanted.candidates.forget();
    this.settings.forget();
    this.entries.relabel();
    return this.scan();
  }

  /**
   * Finds and reviews every roadmap of the workspace, and looks again at those known. A later scan takes the place of an
   * earlier one, which resolves with it. `report` is told of each file done.
   */
  scan(token?: vscode.CancellationToken, report?: (label: string, total: number) => void): Promise<void> {
    this.scanned = this.scanAnew(token, report);
    return this.scanned;
  }

  private async scanAnew(token?: vscode.CancellationToken, report?: (label: string, total: number) => void) {
    this.scanning.cancel();
    this.scanning.dispose();
    const scan = new vscode.CancellationTokenSource();
    this.scanning = scan;
    const cancelling = token?.onCancellationRequested(() => scan.cancel());
    this.passes++;
    const found = await this.find(scan.token);
    await inTurn(found, filesAtOnce, scan.token, async uri => {
      await this.request(uri);
      report?.(labelOf(uri), found.length);
    });
    cancelling?.dispose();
    await this.exports.follow(this.settings.projects);
    this.passes--;
    if (this.scanning !== scan) return token?.isCancellationRequested ? undefined : this.scanned;
    this.ready = true;
    this.settle();
    this.fire([]);
  }

  /** How a file is read, judged and measured. */
  async readOptions(uri: vscode.Uri): Promise<ReadOptions> {
    const settings = await this.settings.for(uri);
    return { ...settings, ...this.exports.measuring(settings), name: uri.path };
  }

  /** Why a file is not looked at, as a sentence; undefined when it is. */
  async objection(uri: vscode.Uri): Promise<string | undefined> {
    return this.wanted.candidates.objection(uri, (await this.settings.for(uri)).declared);
  }

  dispose(): void {
    this.scanning.cancel();
    for (const own of [this.scanning, this.schedule, this.settings, this.exports, this.changes]) own.dispose();
  }

  /** Everything to look at: files on the disk, open documents, and what was known before. */
  private async find(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
    const { generation } = this.settings;
    const found = await findCandidates(this.wanted.candidates, this.settings, this.log, token);
    // What was searched for may have changed meanwhile.
    if (generation !== this.settings.generation && !token.isCancellationRequested) return this.find(token);
    if (token.isCancellationRequested) return [];
    this.searched = this.settings.patterns;
    this.passedOver = found.others;
    this.tooMany = found.tooMany;
    const others = [...vscode.workspace.textDocuments, ...this.entries.all].map(({ uri }) => uri);
    return [...new Map([...found.uris, ...others].map(uri => [uri.toString(), uri])).values()];
  }

  private async refreshAndSettle(key: string): Promise<void> {
    await this.refresh(key);
    // While many files are looked at, a folder is reviewed once they are through.
    if (this.passes === 0 && !this.schedule.isBusy) this.settle();
  }

  private async refresh(key: string): Promise<void> {
    const uri = vscode.Uri.parse(key, true);
    const settings = await this.settings.for(uri);
    if (!this.wanted.has(uri, settings.declared)) return this.set(key, undefined);
    let entry: Entry | undefined;
    try {
      const text = await currentText(uri, this.wanted.deleted);
      // Settings that change are told to those that are known, to which this file may not belong yet.
      if ((await this.settings.for(uri)) !== settings) return await this.refresh(key);
      const previous = this.entries.get(uri);
      const past = this.pasts.get(key);
      if (previous?.text === text && previous?.settings === settings && previous?.past === past) return;
      if (text !== undefined) entry = reviewed(uri, text, settings, past);
    } catch (error) {
      // Something happened to it meanwhile, and the request that came with it may be able to read it.
      if (this.schedule.isWaiting(key)) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.log.warn(`${labelOf(uri)} was not reviewed, since it could not be read. ${reason}`);
      entry = unreadable(uri, reason, settings);
    }
    this.set(key, entry);
  }

  private set(key: string, entry: Entry | undefined): void {
    if (this.entries.set(key, entry)) this.fire([vscode.Uri.parse(key, true)]);
  }

  private settle(): void {
    const changed = this.entries.settle(project => this.exports.sourcesOf(project));
    if (changed.length > 0) this.fire(changed);
  }

  private fire(uris: readonly vscode.Uri[]): void {
    this.changes.fire(uris);
    this.tellSettings();
  }

  /** What is wrong with the settings can be told once everything was looked at under them. */
  private tellSettings(): void {
    if (!this.ready || this.passes > 0) return;
    this.settings.tell(this.entries.all, project => this.exports.problemsOf(project, this.entries.measured));
  }
}
