import * as vscode from "vscode";
import { dayOf } from "../../justification/day.ts";
import type { JudgedFeature } from "../../justification/level.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import { reveal } from "../panel/reveal.ts";
import { fileOf, titleOf } from "../panel/rows.ts";
import { ranges } from "../ranges.ts";
import type { FileReview } from "../reviews.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";
import { askForDecision } from "./ask.ts";
import { confirmed } from "./preview.ts";
import { targetOf } from "./target.ts";

/** A feature of a file as it was reviewed. */
interface Subject {
  readonly file: FileReview;
  readonly index: number;
}

/** Asks for a decision about a feature and writes it into its entry, once the person has seen the change. */
export function register(context: vscode.ExtensionContext, reviews: WorkspaceReviews): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.decide", async (at?: unknown) => {
      const subject = subjectOf(reviews, at) ?? (await chosen(reviews));
      if (subject) await decide(reviews, subject);
    }),
  );
}

async function decide(reviews: WorkspaceReviews, { file, index }: Subject): Promise<void> {
  const { review } = file;
  const feature = review.features[index]!;
  const today = dayOf(new Date());
  const all = reviews.files.filter(other => other === file || (file.partOf && other.partOf?.key === file.partOf.key));
  const features = all.flatMap(({ review }) => review.features);
  const dependants = core.dependantsOf(feature, features).map(({ title }) => title.text);
  await reveal(file, feature.title.span, true);
  const decision = await askForDecision(feature, dependants, today);
  if (!decision) return;
  const { document, text, written } = await targetOf(reviews, file, index, decision);
  if ("refused" in written) return tell(written.refused);
  if (!(await confirmed(document, text, written))) return;
  // The places count in the text that was reviewed.
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  if (document.getText() !== text) {
    return tell(`${name} has changed meanwhile, so nothing was written. Decide again.`);
  }
  const range = ranges(text);
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of written.edits) edit.replace(document.uri, range(span), text);
  if (await vscode.workspace.applyEdit(edit)) {
    vscode.window.setStatusBarMessage(`$(check) Decided: ${decision.kind}. ${name} is not saved yet.`, 5000);
  } else tell(`${name} could not be changed. Nothing was written.`);
}

/** What a menu or a page names by its row, or the editor by its place; undefined where that is nothing. */
function subjectOf(reviews: WorkspaceReviews, at: unknown): Subject | undefined {
  if (typeof at === "object" && at !== null && "file" in at && "row" in at) {
    const found = titleOf(reviews, { file: String(at.file), row: String(at.row) });
    return found && subject(found.file, ({ title }) => title.span === found.span);
  }
  const { file: uri, offset } = placeIn(at) ?? cursor() ?? {};
  const file = uri === undefined ? undefined : fileOf(reviews, uri);
  if (!file || offset === undefined) return undefined;
  return subject(file, ({ span }) => span.start <= offset && offset <= span.end);
}

/** A place that the light bulb names. */
function placeIn(at: unknown): { readonly file: string; readonly offset: number } | undefined {
  if (typeof at !== "object" || at === null || !("file" in at) || !("offset" in at)) return undefined;
  return { file: String(at.file), offset: Number(at.offset) };
}

function cursor(): { readonly file: string; readonly offset: number } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  return { file: editor.document.uri.toString(), offset: editor.document.offsetAt(editor.selection.active) };
}

/** The innermost entry that fits: the last, since those that hold others begin before them. */
function subject(file: FileReview, fits: (feature: JudgedFeature) => boolean): Subject | undefined {
  const index = file.review.features.findLastIndex(fits);
  return index < 0 ? undefined : { file, index };
}

async function chosen(reviews: WorkspaceReviews): Promise<Subject | undefined> {
  const { files } = reviews;
  const subjects = files.flatMap(file => file.review.features.map((_, index) => ({ file, index })));
  const items = subjects.map(subject => {
    const { title, status } = subject.file.review.features[subject.index]!;
    return { label: title.text, description: files.length > 1 ? `${status}, ${subject.file.label}` : status, subject };
  });
  if (items.length === 0) {
    tell("There is no feature to decide about.");
    return undefined;
  }
  return (await vscode.window.showQuickPick(items, { placeHolder: "The feature to decide about" }))?.subject;
}
