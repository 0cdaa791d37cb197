import * as vscode from "vscode";
import type { Review } from "../findings/review.ts";
import type { Comparison } from "../history/compare.ts";
import type { ReadVersion } from "../history/read-version.ts";
import { dayOf } from "../justification/day.ts";
import { core } from "./core.ts";
import { type GitApi, type GitExtension, type GitRepository, gitExtension } from "./git-extension.ts";
import type { FileSettings } from "./project-settings.ts";
import type { FileReview } from "./reviews.ts";
import { mayAskGit } from "./roadmap-history.ts";
import { versionAt } from "./version-at.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

type Files = readonly [FileReview, ...FileReview[]];

/** What a roadmap was at the last commit. */
interface Then {
  /** What it was looked up for: where one of these is another, it is looked up again. */
  readonly commit: string;
  readonly settings: FileSettings | undefined;
  readonly files: string;
  /** Undefined where there was no such roadmap, or it cannot be told. */
  version?: ReadVersion | undefined;
  compared?: { readonly now: readonly Review[]; readonly comparison: Comparison | undefined };
}

/** A file, with what happened to its roadmap since the last commit, if anything did. */
export type ComparedFile = FileReview & { readonly sinceLastCommit?: Comparison };

/**
 * Holds the roadmaps against the last commit, in the background, and only once somebody looks. Where that cannot be done,
 * there is nothing to tell.
 */
export class LastCommit implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  /** Fires when `files` may tell more, or something else, than before. */
  readonly onDidChange = this.changes.event;
  private readonly subscriptions: vscode.Disposable[] = [this.changes];
  private readonly known = new Map<string, Then>();
  private readonly followed = new Map<GitRepository, string | undefined>();
  private starting: Promise<void> | undefined;
  private extension: GitExtension | undefined;
  private handedOut: GitApi | undefined;
  /** One roadmap after the other. */
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly reviews: WorkspaceReviews,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => this.changes.fire()));
  }

  /** All roadmaps' files, as far as they are compared by now. The first call begins to look up what is not known. */
  get files(): readonly ComparedFile[] {
    const { files, ready } = this.reviews;
    if (!ready || !files.some(({ uri }) => mayAskGit(uri))) return files;
    void this.start();
    if (!this.api) return files;
    const roadmaps = new Map<string, [FileReview, ...FileReview[]]>();
    for (const file of files) {
      const key = file.partOf?.key ?? file.uri.toString();
      const others = roadmaps.get(key);
      if (others) others.push(file);
      else roadmaps.set(key, [file]);
    }
    const compared = new Map([...roadmaps].map(([key, files]) => [key, this.comparisonOf(key, files)]));
    return files.map(file => {
      const sinceLastCommit = compared.get(file.partOf?.key ?? file.uri.toString());
      return sinceLastCommit ? { ...file, sinceLastCommit } : file;
    });
  }

  /** The same, once all is known. */
  async complete(): Promise<readonly ComparedFile[]> {
    if (this.reviews.files.some(({ uri }) => mayAskGit(uri))) await this.start();
    void this.files;
    await this.looking;
    return this.files;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** What the editor's own extension for git hands out; it may be switched on and off at any time. */
  private get api(): GitApi | undefined {
    if (!this.extension?.enabled) return undefined;
    try {
      if (!this.handedOut) {
        this.handedOut = this.extension.getAPI(1);
        this.subscriptions.push(this.handedOut.onDidOpenRepository(() => this.changes.fire()));
      }
    } catch (error) {
      // It says that it is enabled a little before it is.
      this.log.debug(`The editor's extension for git is not ready: ${error}`);
    }
    return this.handedOut;
  }

  /** Resolves once it is known whether the editor has an extension for git. */
  start(): Promise<void> {
    this.starting ??= gitExtension().then(extension => {
      if (!extension) return;
      this.extension = extension;
      this.subscriptions.push(
        extension.onDidChangeEnablement(() => {
          this.handedOut = undefined;
          this.changes.fire();
        }),
      );
      this.changes.fire();
    });
    return this.starting;
  }

  private comparisonOf(key: string, files: Files): Comparison | undefined {
    const commit = this.commitOf(files[0].uri);
    if (commit === undefined) return undefined;
    const settings = this.reviews.entries.get(files[0].uri)?.settings;
    const names = files.map(({ uri }) => uri.toString()).join("\n");
    let then = this.known.get(key);
    if (then?.commit !== commit || then.settings !== settings || then.files !== names) {
      // Until it is known, what was told before stays.
      const { version, compared } = then ?? {};
      then = { commit, settings, files: names, version, ...(compared && { compared }) };
      this.known.set(key, then);
      const wanted = then;
      this.looking = this.looking.then(() => this.look(key, files, wanted));
    }
    const now = files.map(({ review }) => review);
    const last = then.compared?.now;
    if (!last || last.length !== now.length || now.some((review, index) => review !== last[index])) {
      then.compared = { now, comparison: then.version && compare(then.version, now, settings) };
    }
    return then.compared?.comparison;
  }

  private async look(key: string, files: Files, then: Then): Promise<void> {
    if (this.known.get(key) !== then || !mayAskGit(files[0].uri)) return;
    let version: ReadVersion | undefined;
    try {
      version = await versionAt(then.commit, files, this.reviews);
    } catch (error) {
      this.log.debug(`${files[0].label} was not compared with the last commit: ${error}`);
    }
    then.version = version;
    delete then.compared;
    if (this.known.get(key) === then) this.changes.fire();
  }

  /** The last commit of the repository that a file is in, where the editor follows it. */
  commitOf(uri: vscode.Uri): string | undefined {
    const repository = mayAskGit(uri) ? this.api?.getRepository(uri) : undefined;
    if (!repository) return undefined;
    const { state } = repository;
    if (!this.followed.has(repository)) {
      this.subscriptions.push(
        state.onDidChange(() => {
          // It tells of much more than commits.
          if (this.followed.get(repository) === state.HEAD?.commit) return;
          this.followed.set(repository, state.HEAD?.commit);
          this.changes.fire();
        }),
      );
    }
    this.followed.set(repository, state.HEAD?.commit);
    return state.HEAD?.commit;
  }
}

function compare(
  before: ReadVersion,
  now: readonly Review[],
  settings: FileSettings | undefined,
): Comparison | undefined {
  // What a slip in one of them hides would seem to be gone, or new.
  if (before.isWhole !== now.every(({ problems }) => problems.length === 0)) return undefined;
  const features = now.flatMap(({ features }) => features);
  const comparison = core.comparison(before.features, features, {
    ...(settings?.policy && { policy: settings.policy }),
    today: dayOf(new Date()),
  });
  return core.changeLines(comparison).length > 0 ? comparison : undefined;
}
