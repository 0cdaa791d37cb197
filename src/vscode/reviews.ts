import type * as vscode from "vscode";
import type { Review } from "../findings/review.ts";

/** The review of one roadmap, and the text its offsets count in. */
export interface FileReview {
  readonly uri: vscode.Uri;
  /** Path in the workspace, with the folder's name where there are several. */
  readonly label: string;
  readonly text: string;
  readonly review: Review;
  /** The folder whose files make one roadmap with this one, its label being the pattern of their paths. */
  readonly partOf?: { readonly key: string; readonly label: string };
}

/** The reviews of all known roadmaps, kept current: what diagnostics, sidebar, badge and commands read. */
export interface Reviews {
  /** False until every roadmap of the workspace has been reviewed once. */
  readonly ready: boolean;
  /** Roadmaps only, in the order of their labels. */
  readonly files: readonly FileReview[];
  get(uri: vscode.Uri): FileReview | undefined;
  /** Fires when `ready` or any of `files` has changed; without a uri where anything may have. */
  readonly onDidChange: vscode.Event<readonly vscode.Uri[]>;
}
