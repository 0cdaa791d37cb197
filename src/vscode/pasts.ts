import type * as vscode from "vscode";
import { core } from "./core.ts";
import type { Histories } from "./histories.ts";
import type { LastCommit } from "./last-commit.ts";
import type { FileReview } from "./reviews.ts";
import { mayAskGit } from "./roadmap-history.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/**
 * Reads the histories of roadmaps whose policy asks for how long work may stall: in the background, one after the other, once
 * for a commit. Where git cannot tell, nothing is known to be stalled.
 */
export class Pasts implements vscode.Disposable {
  private readonly subscriptions: readonly vscode.Disposable[];
  /** The commit as of which each file's history was asked for. */
  private readonly asked = new Map<string, string | undefined>();
  private readonly ending = new AbortController();
  private isReading = false;

  constructor(
    private readonly reviews: WorkspaceReviews,
    private readonly lastCommit: LastCommit,
    private readonly histories: Histories,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = [
      reviews.onDidChange(() => void this.readAll()),
      lastCommit.onDidChange(() => void this.readAll()),
    ];
  }

  dispose(): void {
    this.ending.abort();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async readAll(): Promise<void> {
    if (this.isReading || !this.reviews.ready || !this.reviews.files.some(file => this.isWanted(file))) return;
    this.isReading = true;
    await this.lastCommit.start();
    for (let file = this.next(); file && !this.ending.signal.aborted; file = this.next()) await this.read(file);
    this.isReading = false;
  }

  private next(): FileReview | undefined {
    return this.reviews.files.find(file => {
      const key = file.uri.toString();
      const isKnown = this.asked.has(key) && this.asked.get(key) === this.lastCommit.commitOf(file.uri);
      return !isKnown && this.isWanted(file);
    });
  }

  private isWanted({ uri, review: { features } }: FileReview): boolean {
    const { policy, severities } = this.reviews.entries.get(uri)?.settings ?? {};
    return (
      policy?.stalledDays !== undefined &&
      severities?.stalled !== "off" &&
      mayAskGit(uri) &&
      features.some(({ status }) => status === "in-progress")
    );
  }

  private async read({ uri, label }: FileReview): Promise<void> {
    this.asked.set(uri.toString(), this.lastCommit.commitOf(uri));
    try {
      const history = await this.histories.readFile(uri, () => {}, this.ending.signal);
      this.reviews.pasts.set(uri.toString(), core.pastIn(history));
      void this.reviews.request(uri);
    } catch (error) {
      this.log.debug(`What is stalled in ${label} is not known: ${error}`);
    }
  }
}
