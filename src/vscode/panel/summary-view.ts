import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import { incoming } from "../../panel/incoming.ts";
import type { FromPage, PanelState, RowPlace, ToPage } from "../../panel/protocol.ts";
import { core } from "../core.ts";
import type { LastCommit } from "../last-commit.ts";
import { tellFailure } from "../message.ts";
import type { Reviews } from "../reviews.ts";
import { page } from "./page.ts";
import { reveal } from "./reveal.ts";
import { fileOf, rowAt, titleOf } from "./rows.ts";

/** Files change in quick succession while the workspace is read; the page is told at most this often. */
const leastMilliseconds = 50;
/** And so that telling takes a part of the time at most, however much there is to tell. */
const partOfTime = 1 / 5;

const commands = {
  openFolder: "workbench.action.files.openFolder",
  createRoadmap: "featureScope.createRoadmap",
  chooseRoadmap: "featureScope.chooseRoadmap",
  acceptFindings: "featureScope.acceptFindings",
} satisfies Record<Extract<FromPage, { type: "command" }>["command"], string>;

/** The host's side of the sidebar's page: tells it the state of the reviews and the cursor, and does what it asks. */
export class SummaryView implements vscode.WebviewViewProvider, vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private view: vscode.WebviewView | undefined;
  private tellingTook = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private cursor: RowPlace | null = null;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly reviews: Reviews,
    private readonly lastCommit: LastCommit,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions.push(
      reviews.onDidChange(() => this.tellSoon()),
      lastCommit.onDidChange(() => this.tellSoon()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.tellSoon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.tellCursor()),
      vscode.window.onDidChangeTextEditorSelection(() => this.tellCursor()),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const dist = vscode.Uri.joinPath(this.extension, "dist");
    this.view = view;
    view.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const listening = view.webview.onDidReceiveMessage(sent => this.receive(sent));
    view.onDidDispose(() => {
      listening.dispose();
      if (this.view === view) this.view = undefined;
    });
    view.webview.html = page(view.webview, dist, "panel", "Feature Scope Summary");
    if (!this.reviews.ready) this.showProgress();
  }

  dispose(): void {
    clearTimeout(this.telling);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private receive(sent: unknown): void {
    const read = incoming(sent);
    if ("fault" in read) this.log.warn(`The sidebar sent what is no message of it, which was ignored. ${read.fault}`);
    else void this.answer(read.message).catch(error => tellFailure(this.log, error));
  }

  private async answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case "ready":
        this.tell();
        return this.post({ type: "cursor", at: this.cursor });
      case "reveal": {
        const title = titleOf(this.reviews, message.at);
        if (title) return reveal(title.file, title.span, message.focus);
        return this.log.debug("The sidebar asked for a feature that is no longer there.");
      }
      case "revealProblem": {
        const file = fileOf(this.reviews, message.file);
        const problem = file?.review.problems[message.problem];
        if (file && problem) return reveal(file, { start: problem.span.start, end: problem.span.start }, true);
        return this.log.debug("The sidebar asked for a problem that is no longer there.");
      }
      case "command":
        await vscode.commands.executeCommand(commands[message.command]);
    }
  }

  private tellSoon(): void {
    if (!this.view?.visible) return;
    const pause = Math.max(leastMilliseconds, this.tellingTook / partOfTime);
    this.telling ??= setTimeout(() => this.tell(), pause);
  }

  private tell(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    const begun = performance.now();
    this.post({ type: "state", state: this.state() });
    this.tellCursor();
    this.tellingTook = performance.now() - begun;
  }

  private tellCursor(): void {
    const at = this.cursorRow();
    if (at?.file === this.cursor?.file && at?.row === this.cursor?.row) return;
    this.cursor = at;
    this.post({ type: "cursor", at });
  }

  /** Dropped where no page listens: the next one to load asks for all of it. */
  private post(message: ToPage): void {
    if (this.view?.visible) void this.view.webview.postMessage(message);
  }

  private state(): PanelState {
    const { ready, files } = this.reviews;
    if (files.length > 0) {
      const roadmaps = this.lastCommit.files.map(({ uri, ...file }) => ({ key: uri.toString(), ...file }));
      return core.reviewState(roadmaps, dayOf(new Date()));
    }
    if (!ready) return { kind: "loading" };
    return { kind: vscode.workspace.workspaceFolders?.length ? "no-roadmap" : "no-workspace" };
  }

  private cursorRow(): RowPlace | null {
    const editor = vscode.window.activeTextEditor;
    const file = editor && this.reviews.get(editor.document.uri);
    if (!file) return null;
    const row = rowAt(file.review, editor.document.offsetAt(editor.selection.active));
    return row === undefined ? null : { file: file.uri.toString(), row };
  }

  /** The editor's own line of progress above the view, until every roadmap was read once. */
  private showProgress(): void {
    void vscode.window.withProgress({ location: { viewId: "featureScope.summary" } }, () => {
      return new Promise<void>(done => {
        const waiting = this.reviews.onDidChange(() => {
          if (!this.reviews.ready) return;
          waiting.dispose();
          done();
        });
        this.subscriptions.push(waiting);
      });
    });
  }
}
