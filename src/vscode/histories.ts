import type * as vscode from "vscode";
import type { History, Lifetime } from "../history/chronicle.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { core } from "./core.ts";
import type { LastCommit } from "./last-commit.ts";
import type { FileSettings } from "./project-settings.ts";
import type { FileReview } from "./reviews.ts";
import { fileHistory, folderHistory } from "./roadmap-history.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

interface Known {
  readonly commit: string | undefined;
  readonly settings: FileSettings | undefined;
  readonly history: History;
}

type Lifetimes = ReadonlyMap<JudgedFeature, Lifetime>;
type OnProgress = (read: number, all: number) => void;

/** The histories that somebody asked for, each read once for a commit. */
export class Histories {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly reviews: WorkspaceReviews,
    private readonly lastCommit: LastCommit,
  ) {}

  /** That of the roadmap that a file is part of, as it was when it was last read; undefined where it never was. */
  get(file: FileReview): History | undefined {
    return this.known.get(keyOf(file))?.history;
  }

  /** Files with what the history of their roadmap tells of its features, where it was read. */
  withLifetimes<File extends FileReview>(files: readonly File[]) {
    const known = new Map<History, Lifetimes>();
    return files.map((file): File & { readonly lifetimes?: Lifetimes } => {
      const history = this.get(file);
      if (!history) return file;
      let lifetimes = known.get(history);
      if (!lifetimes) {
        const parts = files.filter(other => keyOf(other) === keyOf(file));
        lifetimes = core.lifetimesOf(
          history,
          parts.flatMap(({ review }) => review.features),
        );
        known.set(history, lifetimes);
      }
      return { ...file, lifetimes };
    });
  }

  /** That of the roadmap that a file is part of. Rejects as `fileHistory` does. */
  read(file: FileReview, onProgress: OnProgress, signal: AbortSignal): Promise<History> {
    const { uri, partOf } = file;
    if (!partOf) return this.readFile(uri, onProgress, signal);
    return this.once(keyOf(file), uri, settings => folderHistory(uri, settings, signal));
  }

  /** That of one file. Rejects as `fileHistory` does. */
  readFile(uri: vscode.Uri, onProgress: OnProgress, signal: AbortSignal): Promise<History> {
    return this.once(uri.toString(), uri, settings => {
      return fileHistory(uri.fsPath, { ...settings, name: uri.path }, onProgress, signal);
    });
  }

  private async once(key: string, uri: vscode.Uri, read: (settings: FileSettings) => Promise<History>) {
    await this.lastCommit.start();
    const commit = this.lastCommit.commitOf(uri);
    const settings = this.reviews.entries.get(uri)?.settings;
    const known = this.known.get(key);
    // Where the editor does not follow the repository, there may be a new commit.
    if (known && commit !== undefined && known.commit === commit && known.settings === settings) return known.history;
    const history = await read(settings ?? (await this.reviews.readOptions(uri)));
    this.known.set(key, { commit, settings, history });
    return history;
  }
}

const keyOf = ({ uri, partOf }: FileReview): string => partOf?.key ?? uri.toString();
