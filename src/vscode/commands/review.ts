import * as vscode from "vscode";
import { counted } from "../../reports/wording.ts";
import { notIncluded, pathOf } from "../candidates.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import { reportable } from "../reportable.ts";
import type { FileReview } from "../reviews.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

const run = (command: string) => () => vscode.commands.executeCommand(`featureScope.${command}`);
const toSummary = { "Show Summary": run("showSummary") };
const toReport = { "Show Why": run("showReport") };

/** Commands that review on request and say in a sentence what came of it. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.showSummary", () =>
      vscode.commands.executeCommand("featureScope.summary.focus"),
    ),
    vscode.commands.registerCommand("featureScope.reviewFile", async () => {
      const active = vscode.window.activeTextEditor?.document.uri;
      if (active) await reviewOpenFile(reviews, active);
      else tell("Open a YAML file first, then review it.");
    }),
    vscode.commands.registerCommand("featureScope.reviewAll", async () => {
      if (!(await scanVisibly(reviews))) return;
      const limit = reviews.tooMany ? ` ${reviews.tooMany}` : "";
      if (reviews.files.length > 0) tell(inWords(reviews.files) + limit, toSummary);
      else tell("No roadmap was found.", { ...toCreate, ...toChoose, ...toReport });
    }),
  );
}

const toCreate = { "Create a Roadmap": run("createRoadmap") };
const toChoose = { "Choose a File...": run("chooseRoadmap") };

/** Reviews an open file, whatever its name, and says what came of it. */
export async function reviewOpenFile(reviews: WorkspaceReviews, uri: vscode.Uri): Promise<void> {
  await reviews.ask(uri);
  const objection = await reviews.objection(uri);
  const file = reviews.get(uri);
  if (!file) {
    const { label, account } = reviews.entries.get(uri)?.verdict ?? { label: uri.path, account: [] };
    tell(`${label} was not taken as a roadmap. ${account.at(-1) ?? ""}`, toReport);
  } else if (!objection || !vscode.workspace.getWorkspaceFolder(uri)) {
    tell(inWords([file]), toSummary);
  } else {
    const always = objection === notIncluded ? { "Always Review It": () => include(uri) } : {};
    tell(`${inWords([file])} Its name is not that of a roadmap, so it is reviewed until you close it.`, {
      ...always,
      ...toSummary,
    });
  }
}

/** Whether it went through to the end. */
function scanVisibly(reviews: WorkspaceReviews): Thenable<boolean> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: "Feature Scope: reviewing roadmaps",
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    await reviews.scan(token, (message, total) => progress.report({ message, increment: 100 / total }));
    return !token.isCancellationRequested;
  });
}

function inWords(files: readonly FileReview[]): string {
  const reviewed = files.map(reportable);
  const summary = core.summarise(reviewed);
  const roadmaps = core.roadmapsOf(reviewed);
  const where = roadmaps.length === 1 ? roadmaps[0]!.name : counted(roadmaps.length, "roadmap");
  return `${core.justificationInWords(summary)}, in ${where}. ${core.outcome(reviewed, summary)}`;
}

/** Adds a file to the names of roadmaps, in the settings of its workspace folder. */
async function include(uri: vscode.Uri): Promise<void> {
  const settings = vscode.workspace.getConfiguration("featureScope", uri);
  // A path may hold what means something in a pattern.
  const names = [...settings.get<readonly string[]>("include", []), pathOf(uri).replace(/[*?{}[\]]/g, "?")];
  await settings.update("include", names, vscode.ConfigurationTarget.WorkspaceFolder);
}
