import * as vscode from "vscode";
import { summarise } from "../../reports/reviewed-file.ts";
import { counted, findingsInWords, justificationInWords } from "../../reports/wording.ts";
import type { FileReview } from "../reviews.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";

const showSummary = "Show Summary";
const showReport = "Show Why";
const alwaysReview = "Always Review It";

/** Commands that review on request and say in a sentence what came of it. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.showSummary", () =>
      vscode.commands.executeCommand("featureScope.summary.focus"),
    ),
    vscode.commands.registerCommand("featureScope.reviewFile", async () => {
      const active = vscode.window.activeTextEditor?.document.uri;
      if (active) await reviewOpenFile(reviews, active);
      else void vscode.window.showInformationMessage("Open a YAML file first, then review it.");
    }),
    vscode.commands.registerCommand("featureScope.reviewAll", async () => {
      if (!(await reviewAll(reviews))) return;
      if (reviews.files.length > 0) await tell(vscode.window.showInformationMessage, inWords(reviews.files));
      else await tellNoRoadmap();
    }),
  );
}

/** Reviews an open file, whatever its name, and says what came of it. */
export async function reviewOpenFile(reviews: WorkspaceReviews, uri: vscode.Uri): Promise<void> {
  await reviews.ask(uri);
  const file = reviews.get(uri);
  if (!file) {
    const { label, account } = reviews.verdict(uri) ?? { label: uri.path, account: [] };
    const reason = account.at(-1) ?? "";
    await tell(vscode.window.showWarningMessage, `${label} was not taken as a roadmap. ${reason}`, showReport);
  } else if (reviews.candidates.has(uri) || !vscode.workspace.getWorkspaceFolder(uri)) {
    await tell(vscode.window.showInformationMessage, inWords([file]));
  } else {
    const message = `${inWords([file])} Its name is not that of a roadmap, so it is reviewed until you close it.`;
    const chosen = await tell(vscode.window.showInformationMessage, message, alwaysReview);
    if (chosen === alwaysReview) await include(file);
  }
}

/** Whether it went through to the end. */
function reviewAll(reviews: WorkspaceReviews): Thenable<boolean> {
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
  const summary = summarise(files.map(({ label, text, review }) => ({ path: label, text, review })));
  const where = files.length === 1 ? files[0]!.label : counted(files.length, "roadmap");
  const found = findingsInWords(summary);
  return `${justificationInWords(summary)}, in ${where}. ${found ? `Findings: ${found}.` : "Nothing to complain about."}`;
}

/** Shows a message and, when its button is pressed, what the button promises. */
async function tell(
  show: (message: string, ...buttons: string[]) => Thenable<string | undefined>,
  message: string,
  ...buttons: string[]
): Promise<string | undefined> {
  const chosen = await show(message, ...(buttons.includes(showReport) ? buttons : [...buttons, showSummary]));
  if (chosen === showSummary) await vscode.commands.executeCommand("featureScope.showSummary");
  if (chosen === showReport) await vscode.commands.executeCommand("featureScope.showReport");
  return chosen;
}

async function tellNoRoadmap(): Promise<void> {
  const commands = {
    "Create a Roadmap": "featureScope.createRoadmap",
    "Choose a File...": "featureScope.chooseRoadmap",
    [showReport]: "featureScope.showReport",
  };
  const chosen = await vscode.window.showInformationMessage("No roadmap was found.", ...Object.keys(commands));
  if (chosen) await vscode.commands.executeCommand(commands[chosen as keyof typeof commands]);
}

/** Adds the file to the names that are roadmaps, in the settings of its workspace folder. */
async function include({ uri }: FileReview): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return;
  const settings = vscode.workspace.getConfiguration("featureScope", folder);
  const names = settings.get<readonly string[]>("include", []);
  // Brackets, braces and stars in a path would otherwise mean something.
  const path = uri.path.slice(folder.uri.path.length + 1).replace(/[*?{}[\]]/g, "?");
  await settings.update("include", [...names, path], vscode.ConfigurationTarget.WorkspaceFolder);
}
