import * as vscode from "vscode";
import * as activeRoadmap from "./active-roadmap.ts";
import * as baseline from "./baseline/commands.ts";
import * as codeActions from "./code-actions.ts";
import * as codeLenses from "./code-lenses.ts";
import * as chooseRoadmap from "./commands/choose-roadmap.ts";
import * as copyMarkdown from "./commands/copy-markdown.ts";
import * as createRoadmap from "./commands/create-roadmap.ts";
import * as explain from "./commands/explain.ts";
import * as minutes from "./commands/minutes.ts";
import * as navigate from "./commands/navigate.ts";
import * as report from "./commands/report.ts";
import * as review from "./commands/review.ts";
import * as usage from "./commands/usage.ts";
import * as completion from "./completion.ts";
import * as confirmChange from "./confirm-change.ts";
import * as decide from "./decide/command.ts";
import * as dependencies from "./dependencies.ts";
import * as diagnostics from "./diagnostics.ts";
import * as github from "./github/command.ts";
import { Histories } from "./histories.ts";
import * as hover from "./hover.ts";
import { LastCommit } from "./last-commit.ts";
import * as outline from "./outline.ts";
import * as panel from "./panel/panel.ts";
import { Pasts } from "./pasts.ts";
import * as rulePages from "./rule-pages.ts";
import * as settingsHelp from "./settings-help.ts";
import { followWorkspace } from "./workspace-events.ts";
import { WorkspaceReviews } from "./workspace-reviews.ts";

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("Feature Scope", { log: true });
  const reviews = new WorkspaceReviews(log);
  const lastCommit = new LastCommit(reviews, log);
  const histories = new Histories(reviews, lastCommit);
  context.subscriptions.push(log, reviews, lastCommit, new Pasts(reviews, lastCommit, histories, log));

  diagnostics.register(context, reviews);
  codeActions.register(context, reviews);
  hover.register(context, reviews);
  dependencies.register(context, reviews);
  completion.register(context, reviews);
  codeLenses.register(context, reviews);
  outline.register(context, reviews);
  rulePages.register(context);
  settingsHelp.register(context);
  activeRoadmap.register(context, reviews);
  panel.register(context, reviews, lastCommit, histories, log);
  review.register(context, reviews);
  navigate.register(context, reviews);
  copyMarkdown.register(context, reviews);
  minutes.register(context, reviews, lastCommit);
  baseline.register(context, reviews);
  confirmChange.register(context);
  decide.register(context, reviews);
  github.register(context, reviews, log);
  createRoadmap.register(context);
  chooseRoadmap.register(context, reviews);
  explain.register(context, reviews);
  report.register(context, reviews);
  usage.register(context, reviews);

  // Later, since the editor waits for this function and not for the roadmaps. The scan sees what happens until then.
  const start = setTimeout(() => {
    context.subscriptions.push(followWorkspace(reviews));
    reviews.scan();
  });
  context.subscriptions.push({ dispose: () => clearTimeout(start) });
}
