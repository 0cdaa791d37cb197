import type * as vscode from "vscode";
import type { FileReview } from "./reviews.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/** Milliseconds. What the editor asks for by itself after each keystroke can wait until somebody stops to type. */
export const whileTyping = 500;

/**
 * The review of the very text that a document holds, waiting for one that is due: places in the review of another text
 * would lead astray. Undefined where the document is no roadmap, or nobody waits for the answer any more.
 */
export async function currentReview(
  reviews: WorkspaceReviews,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  quietMilliseconds = 0,
): Promise<FileReview | undefined> {
  const known = reviews.get(document.uri);
  if (known && known.text !== document.getText()) await reviews.request(document.uri, quietMilliseconds);
  const file = reviews.get(document.uri);
  return !token.isCancellationRequested && file?.text === document.getText() ? file : undefined;
}
