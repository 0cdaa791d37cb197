import * as vscode from "vscode";
import type { Roadmap, Updated } from "../../baseline/update.ts";
import { baselineFileName } from "../../config/file-name.ts";
import { dayOf } from "../../justification/day.ts";
import { counted } from "../../reports/wording.ts";
import { core } from "../core.ts";
import type { Entry } from "../entry.ts";
import { tell } from "../message.ts";
import { currentText, openDocument } from "../text.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";
import { type BaselineFile, nameIn, unusedCode } from "./baselines.ts";

/** Accepts what was found until today, and lets go of what no longer occurs; only at a person's wish. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(_document, _range, { diagnostics }) {
      const old = diagnostics.filter(({ code }) => code === unusedCode);
      if (old.length === 0) return [];
      const title = "Remove all that no longer occurs";
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: "featureScope.pruneBaseline", title };
      action.diagnostics = old;
      action.isPreferred = true;
      return [action];
    },
  };
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  const selector = { pattern: `**/${baselineFileName}` };
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.acceptFindings", () => acceptFindings(reviews)),
    vscode.commands.registerCommand("featureScope.pruneBaseline", () => pruneBaseline(reviews)),
    vscode.languages.registerCodeActionsProvider(selector, provider, kinds),
  );
}

/** A baseline, be it there or not yet, and the roadmaps it is to hold. */
interface Target {
  readonly uri: vscode.Uri;
  readonly file: BaselineFile | undefined;
  readonly roadmaps: Map<string, Roadmap>;
}

async function acceptFindings(reviews: WorkspaceReviews): Promise<void> {
  const changes = [...targetsOf(reviews).values()]
    .map(target => ({ ...target, update: core.accepted(target.file ?? nothing, [...target.roadmaps.values()]) }))
    .filter(({ update }) => update.added > 0);
  const count = changes.reduce((sum, { update }) => sum + update.added, 0);
  if (count === 0) return tell("Nothing counts today, so there is nothing to accept.");
  if (tellBroken(changes)) return;
  const places = changes.map(({ uri }) => vscode.workspace.asRelativePath(uri)).join(" and ");
  const chosen = await vscode.window.showInformationMessage(
    `Accept ${counted(count, "finding")} as they are today?`,
    {
      modal: true,
      detail: `They are listed in ${places}, and count no more until somebody removes them there. What is found from now on counts.`,
    },
    "Accept",
  );
  if (chosen === "Accept" && (await write(changes))) {
    tell(`${counted(count, "finding")} accepted.`, { "Show Baseline": () => show(changes[0]!.uri) });
  }
}

async function pruneBaseline(reviews: WorkspaceReviews): Promise<void> {
  const changes = [...targetsOf(reviews).values()]
    .flatMap(({ uri, file, roadmaps }) =>
      file ? { uri, file, update: core.pruned(file, [...roadmaps.values()]) } : [],
    )
    .filter(({ update }) => update.removed > 0);
  const count = changes.reduce((sum, { update }) => sum + update.removed, 0);
  if (count === 0) return tell("Everything in the baseline still occurs, so there is nothing to remove.");
  if (tellBroken(changes)) return;
  if (await write(changes)) tell(`${counted(count, "entry", "entries")} that no longer occurred removed.`);
}

/** What cannot be read would be lost in writing. Whether there is such a baseline. */
function tellBroken(changes: readonly Pick<Target, "uri" | "file">[]): boolean {
  const broken = changes.find(({ file }) => file && file.problems.length > 0);
  if (!broken) return false;
  const name = vscode.workspace.asRelativePath(broken.uri);
  tell(`${name} cannot be read whole, so it was left as it is. Mend it first.`, { Show: () => show(broken.uri) });
  return true;
}

const nothing = { entries: [], problems: [] };

/** Every baseline there is or would be, by its uri. */
function targetsOf(reviews: WorkspaceReviews): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const entry of reviews.entries.all) {
    if (!entry.file || entry.uri.scheme === "untitled") continue;
    const { roadmap: place, folder } = placeOf(entry);
    const file = entry.settings.baseline?.file;
    const uri = file?.uri ?? vscode.Uri.joinPath(folder, baselineFileName);
    const key = uri.toString();
    const target = targets.get(key) ?? { uri, file, roadmaps: new Map() };
    targets.set(key, target);
    const name = nameIn(uri, place);
    const { reviews: others = [], unused = [] } = target.roadmaps.get(name) ?? {};
    const roadmap = { name, reviews: [...others, entry.file.review], unused: [...unused, ...(entry.unused ?? [])] };
    target.roadmaps.set(name, roadmap);
  }
  return targets;
}

/** The roadmap that a file is or is a part of, and the folder that its baseline belongs into. */
function placeOf({ uri, settings: { project, one } }: Entry): { roadmap: vscode.Uri; folder: vscode.Uri } {
  const above = vscode.Uri.joinPath(project?.uri ?? uri, "..");
  const folder = project ? above : (vscode.workspace.getWorkspaceFolder(uri)?.uri ?? above);
  return { roadmap: project && one ? vscode.Uri.joinPath(above, one.pattern) : uri, folder };
}

/** Whether all could be written. */
async function write(changes: readonly { readonly uri: vscode.Uri; readonly update: Updated }[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, update } of changes) {
    const before = await currentText(uri);
    const text = core.baselineText(update.entries, dayOf(new Date()), before);
    if (before === undefined) edit.createFile(uri, { contents: new TextEncoder().encode(text) });
    else edit.replace(uri, (await vscode.workspace.openTextDocument(uri)).validateRange(everything), text);
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage("The baseline could not be written. Nothing was changed.");
    return false;
  }
  for (const { uri } of changes) await openDocument(uri)?.save();
  return true;
}

const everything = new vscode.Range(0, 0, Number.MAX_SAFE_INTEGER, 0);

const show = (uri: vscode.Uri) => vscode.window.showTextDocument(uri);
