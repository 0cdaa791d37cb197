import type * as vscode from "vscode";
import type { History } from "../history/chronicle.ts";
import type { LastCommit } from "./last-commit.ts";
import type { FileSettings } from "./project-settings.ts";
import { roadmapHistory } from "./roadmap-history.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

interface Known {
  readonly commit: string | undefined;
  readonly settings: FileSettings | undefined;
  readonly history: History;
}

/** The histories that somebody asked for, each read once for a commit. */
export class Histories {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly reviews: WorkspaceReviews,
    private readonly lastCommit: LastCommit,
  ) {}

  /** As it was when it was last read; undefined where it never was. */
  get(uri: vscode.Uri): History | undefined {
    return this.known.get(uri.toString())?.history;
  }

  /** Rejects as `roadmapHistory` does. */
  async read(uri: vscode.Uri, onProgress: (read: number, all: number) => void, signal: AbortSignal): Promise<History> {
    await this.lastCommit.start();
    const commit = this.lastCommit.commitOf(uri);
    const settings = this.reviews.entries.get(uri)?.settings;
    const known = this.known.get(uri.toString());
    // Where the editor does not follow the repository, there may be a new commit.
    if (known && commit !== undefined && known.commit === commit && known.settings === settings) return known.history;
    const options = await this.reviews.readOptions(uri);
    const history = await roadmapHistory(uri.fsPath, options, onProgress, signal);
    this.known.set(uri.toString(), { commit, settings, history });
    return history;
  }
}
