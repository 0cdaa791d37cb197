import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import type { ScopeChange } from "../../reports/change.ts";
import type { ReviewedFile } from "../../reports/reviewed-file.ts";
import { core } from "../core.ts";
import type { ComparedFile, LastCommit } from "../last-commit.ts";
import { tell } from "../message.ts";
import type { Reviews } from "../reviews.ts";
import { LastReview } from "./last-review.ts";
import { nameOf, pickRoadmaps } from "./pick-roadmaps.ts";

/** The minutes of the scope review: on the clipboard, or where a person says, as a page of HTML or as Markdown. */
export function register(context: vscode.ExtensionContext, reviews: Reviews, lastCommit: LastCommit): void {
  const lastReview = new LastReview(context.workspaceState);
  const optionsFor = async (files: readonly ReviewedFile[]) => {
    const today = dayOf(new Date());
    const since = lastReview.before(today);
    const change = changeOf(files, await lastCommit.complete());
    return { today, ...(since !== undefined && { since }), ...(change && { change }) };
  };
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.copyReview", async () => {
      const files = await pickRoadmaps(reviews, "Copy the scope review of");
      if (!files) return;
      const options = await optionsFor(files);
      await vscode.env.clipboard.writeText(core.minutesMarkdown(files, options));
      await lastReview.held(options.today);
      vscode.window.setStatusBarMessage(`$(check) Copied the scope review of ${nameOf(files)}`, 5000);
    }),
    vscode.commands.registerCommand("featureScope.saveReview", async (where?: vscode.Uri) => {
      const files = await pickRoadmaps(reviews, "Save the scope review of");
      if (!files) return;
      const told = await optionsFor(files);
      const target = where ?? (await askWhere(`scope-review-${told.today}.html`));
      if (!target) return;
      const uriOf = new Map(reviews.files.map(({ label, uri }) => [label, uri]));
      const options = { ...told, hrefOf: (path: string) => relative(target, uriOf.get(path)) ?? path };
      const isMarkdown = /\.(?:md|markdown)$/i.test(target.path);
      const text = isMarkdown ? core.minutesMarkdown(files, options) : core.minutesHtml(files, options);
      try {
        await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(`The scope review could not be saved as ${target.path}: ${why}`);
        return;
      }
      await lastReview.held(options.today);
      tell(`Saved the scope review of ${nameOf(files)}.`, {
        Open: async () =>
          isMarkdown || target.scheme !== "file"
            ? vscode.commands.executeCommand("vscode.open", target)
            : vscode.env.openExternal(target),
      });
    }),
  );
}

/** What happened to these roadmaps since the last commit, if anything did. */
function changeOf(files: readonly ReviewedFile[], compared: readonly ComparedFile[]): ScopeChange | undefined {
  const byLabel = new Map(compared.map(({ label, sinceLastCommit }) => [label, sinceLastCommit]));
  const roadmaps = core.roadmapsOf(files).flatMap(({ name, files: [{ path }] }) => {
    const comparison = byLabel.get(path);
    return comparison ? { name, isNew: false, comparison, leftOut: 0 } : [];
  });
  return roadmaps.length > 0 ? { since: "the last commit", roadmaps } : undefined;
}

function askWhere(name: string): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: "Save Scope Review",
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { "Page of HTML": ["html"], Markdown: ["md"] },
  });
}

/** The path that leads from one file to another; undefined where none does, as from one drive to another. */
function relative(from: vscode.Uri, to: vscode.Uri | undefined): string | undefined {
  if (!to || from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
  const [folders, parts] = [from.path.split("/").slice(0, -1), to.path.split("/")];
  const differs = parts.findIndex((part, index) => part !== folders[index]);
  if (differs < 2 && /^\/[a-z]:/i.test(to.path)) return undefined;
  return [...folders.slice(differs).map(() => ".."), ...parts.slice(differs)].join("/");
}
