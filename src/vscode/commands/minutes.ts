import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import type { Reviews } from "../reviews.ts";
import { LastReview } from "./last-review.ts";
import { nameOf, pickRoadmaps } from "./pick-roadmaps.ts";

/** The minutes of the scope review: on the clipboard, or where a person says, as a page of HTML or as Markdown. */
export function register(context: vscode.ExtensionContext, reviews: Reviews): void {
  const lastReview = new LastReview(context.workspaceState);
  const daysOfReview = () => {
    const today = dayOf(new Date());
    const since = lastReview.before(today);
    return { today, ...(since !== undefined && { since }) };
  };
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.copyReview", async () => {
      const files = await pickRoadmaps(reviews, "Copy the scope review of");
      if (!files) return;
      const days = daysOfReview();
      await vscode.env.clipboard.writeText(core.minutesMarkdown(files, days));
      await lastReview.held(days.today);
      vscode.window.setStatusBarMessage(`$(check) Copied the scope review of ${nameOf(files)}`, 5000);
    }),
    vscode.commands.registerCommand("featureScope.saveReview", async (where?: vscode.Uri) => {
      const files = await pickRoadmaps(reviews, "Save the scope review of");
      if (!files) return;
      const days = daysOfReview();
      const target = where ?? (await askWhere(`scope-review-${days.today}.html`));
      if (!target) return;
      const uriOf = new Map(reviews.files.map(({ label, uri }) => [label, uri]));
      const options = { ...days, hrefOf: (path: string) => relative(target, uriOf.get(path)) ?? path };
      const isMarkdown = /\.(?:md|markdown)$/i.test(target.path);
      const text = isMarkdown ? core.minutesMarkdown(files, options) : core.minutesHtml(files, options);
      try {
        await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(`The scope review could not be saved as ${target.path}: ${why}`);
        return;
      }
      await lastReview.held(days.today);
      tell(`Saved the scope review of ${nameOf(files)}.`, {
        Open: async () =>
          isMarkdown || target.scheme !== "file"
            ? vscode.commands.executeCommand("vscode.open", target)
            : vscode.env.openExternal(target),
      });
    }),
  );
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
