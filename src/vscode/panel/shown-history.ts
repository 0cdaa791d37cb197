import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import type { ShownHistory } from "../../panel/scope-protocol.ts";
import { core } from "../core.ts";
import { loadGit } from "../git.ts";
import type { Histories } from "../histories.ts";
import type { FileReview } from "../reviews.ts";
import { mayAskGit } from "../roadmap-history.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";
import { fileOf } from "./rows.ts";

/** The history that the scope review shows: which roadmap's, and what is to be said of it. */
export class HistoryShown implements vscode.Disposable {
  private shown: { readonly file: string; readonly state: "reading" | "read" | { readonly why: string } } | undefined;
  private reading: AbortController | undefined;

  constructor(
    private readonly reviews: WorkspaceReviews,
    private readonly histories: Histories,
    private readonly log: vscode.LogOutputChannel,
    private readonly changed: () => void,
  ) {}

  dispose(): void {
    this.reading?.abort();
  }

  /** With what the roadmap is today. */
  get current(): ShownHistory | null {
    const file = this.shown && fileOf(this.reviews, this.shown.file);
    if (!this.shown || !file) return null;
    const { state } = this.shown;
    const about = { name: nameOf(file), file: file.uri.toString() };
    if (state === "reading") return { ...about, kind: "reading" };
    if (state !== "read") return { ...about, kind: "unknown", ...state };
    const versions = this.histories.get(file)?.trend ?? [];
    const day = dayOf(new Date());
    const policy = this.reviews.entries.get(file.uri)?.settings.policy;
    const parts = file.partOf ? this.reviews.files.filter(({ partOf }) => partOf?.key === file.partOf?.key) : [file];
    const features = parts.flatMap(({ review }) => review.features);
    const numbers = core.inNumbers(features, policy ? { policy } : {}, day);
    const trend = core.trendOf(versions, { commit: "", date: day, ...numbers });
    if (!trend) return { ...about, kind: "unknown", why: "No commit holds it as a roadmap. Commit it, and ask again." };
    return { ...about, kind: "trend", trend };
  }

  /** @param key of the file; null shows none. */
  async show(key: string | null): Promise<void> {
    this.reading?.abort();
    this.shown = undefined;
    const file = key === null ? undefined : fileOf(this.reviews, key);
    if (file) await this.read(file);
    this.changed();
  }

  private async read(file: FileReview): Promise<void> {
    const shown = { file: file.uri.toString() };
    const why = objection(file);
    if (why !== undefined) {
      this.shown = { ...shown, state: { why } };
      return;
    }
    const reading = new AbortController();
    this.reading = reading;
    this.shown = { ...shown, state: "reading" };
    this.changed();
    let state: NonNullable<typeof this.shown>["state"] | undefined = "read";
    try {
      await withProgress(`Reading the history of ${nameOf(file)}`, reading, onProgress =>
        this.histories.read(file, onProgress, reading.signal),
      );
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.log.debug(`The history of ${nameOf(file)} was not read: ${message}`);
      state = reading.signal.aborted ? undefined : { why: message.charAt(0).toUpperCase() + message.slice(1) };
    }
    // Another may be shown by now.
    if (this.reading === reading) this.shown = state && { ...shown, state };
  }
}

const nameOf = ({ label, partOf }: FileReview): string => partOf?.label ?? label;

/** Why the history of a file cannot be told, and what to do. */
function objection({ uri }: FileReview): string | undefined {
  if (!loadGit) return "In a browser there is no git to ask. Open the folder in VS Code on a desktop to see it.";
  if (!vscode.workspace.isTrusted) return "git is asked in trusted workspaces only. Trust this one to see it.";
  if (!mayAskGit(uri))
    return "It is not in the file system, where git could tell of it. Open the file itself to see it.";
  return undefined;
}

function withProgress<Result>(
  title: string,
  ending: AbortController,
  task: (onProgress: (read: number, all: number) => void) => Promise<Result>,
): Thenable<Result> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, (progress, token) => {
    token.onCancellationRequested(() => ending.abort());
    return task((_, all) => progress.report({ increment: 100 / all }));
  });
}
