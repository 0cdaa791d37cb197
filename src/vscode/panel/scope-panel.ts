import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import { incomingFromScope } from "../../panel/incoming.ts";
import type { FromScopePage, ScopeState, ToScopePage } from "../../panel/scope-protocol.ts";
import { core } from "../core.ts";
import type { Histories } from "../histories.ts";
import type { LastCommit } from "../last-commit.ts";
import { tellFailure } from "../message.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";
import { AgendaMarks } from "./agenda-marks.ts";
import { page } from "./page.ts";
import { reveal } from "./reveal.ts";
import { titleOf } from "./rows.ts";
import { HistoryShown } from "./shown-history.ts";

const type = "featureScope.review";
const title = "Scope Review";
/** Files change in quick succession; the page is told at most this often. */
const leastMilliseconds = 100;

/** The scope review in an editor of its own: one at a time, there again after the window was reloaded. */
export function register(
  context: vscode.ExtensionContext,
  reviews: WorkspaceReviews,
  lastCommit: LastCommit,
  histories: Histories,
  log: vscode.LogOutputChannel,
): void {
  const marks = new AgendaMarks(context.workspaceState);
  let open: ScopePanel | undefined;
  const adopt = (panel: vscode.WebviewPanel) => {
    open = new ScopePanel(panel, context.extensionUri, reviews, lastCommit, histories, marks, log);
    panel.onDidDispose(() => {
      open?.dispose();
      open = undefined;
    });
  };
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.openReview", () => {
      if (open) open.panel.reveal();
      else adopt(vscode.window.createWebviewPanel(type, title, vscode.ViewColumn.Active));
    }),
    vscode.window.registerWebviewPanelSerializer(type, {
      async deserializeWebviewPanel(panel) {
        adopt(panel);
      },
    }),
  );
}

class ScopePanel implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];
  private readonly history: HistoryShown;
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    private readonly reviews: WorkspaceReviews,
    private readonly lastCommit: LastCommit,
    private readonly histories: Histories,
    private readonly marks: AgendaMarks,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { webview } = panel;
    this.history = new HistoryShown(reviews, histories, log, () => this.tellSoon());
    const dist = vscode.Uri.joinPath(extension, "dist");
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    this.subscriptions = [
      webview.onDidReceiveMessage(sent => this.receive(sent)),
      // A hidden page is thrown away, and asks again when it is shown.
      reviews.onDidChange(() => this.tellSoon()),
      lastCommit.onDidChange(() => this.tellSoon()),
    ];
    webview.html = page(webview, dist, "scope", title);
  }

  dispose(): void {
    clearTimeout(this.telling);
    this.history.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private receive(sent: unknown): void {
    const read = incomingFromScope(sent);
    if ("message" in read) void this.answer(read.message).catch(error => tellFailure(this.log, error));
    else this.log.warn(`The scope review sent what is no message of it, which was ignored. ${read.fault}`);
  }

  private async answer(message: FromScopePage): Promise<void> {
    if (message.type === "ready") return this.tell();
    if (message.type === "history") return this.history.show(message.file);
    if (message.type === "copy") return vscode.commands.executeCommand("featureScope.copyReview");
    if (message.type === "save") return vscode.commands.executeCommand("featureScope.saveReview");
    if (message.type === "mark") {
      await this.marks.set(message.at, message.mark);
      return this.tell();
    }
    const at = titleOf(this.reviews, message.at);
    if (!at) return this.log.debug("The scope review asked for a feature that is no longer there.");
    if (message.type === "reveal") return reveal(at.file, at.span, true);
    await vscode.commands.executeCommand("featureScope.decide", message.at);
  }

  private tellSoon(): void {
    if (this.panel.visible) this.telling ??= setTimeout(() => this.tell(), leastMilliseconds);
  }

  private tell(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    this.post({ type: "state", state: this.state() });
    this.post({ type: "history", history: this.history.current });
  }

  private post(message: ToScopePage): void {
    void this.panel.webview.postMessage(message);
  }

  private state(): ScopeState {
    const { ready, files } = this.reviews;
    if (files.length === 0 && !ready) return { kind: "loading" };
    return core.scopeState(
      this.histories.withLifetimes(this.lastCommit.files).map(({ uri, ...file }) => ({
        key: uri.toString(),
        ...file,
      })),
      dayOf(new Date()),
      at => this.marks.get(at),
    );
  }
}
