import type * as vscode from "vscode";
import type { ReadVersion } from "../history/read-version.ts";
import type { JudgedText } from "../review.ts";
import { core } from "./core.ts";
import { folderOf } from "./entry.ts";
import type { FileReview } from "./reviews.ts";
import { repositoryHolding } from "./roadmap-history.ts";
import type { WorkspaceReviews } from "./workspace-reviews.ts";

/**
 * What a roadmap was at a commit, read as they are read today.
 * @returns undefined where there was no such roadmap. Rejects where git cannot tell.
 */
export async function versionAt(
  commit: string,
  files: readonly [FileReview, ...FileReview[]],
  reviews: WorkspaceReviews,
): Promise<ReadVersion | undefined> {
  const [{ uri: first, partOf }] = files;
  const { repository, path } = await repositoryHolding(first.fsPath);
  // A link may lead to the repository, but within it paths are the same.
  const top = first.path.slice(0, -path.length);
  const now = new Map(files.map(({ uri }) => [uri.path.slice(top.length), uri]));
  const blobs = await repository.blobs(commit, [...now.keys()]);
  const then = new Map<string, { readonly uri: vscode.Uri; readonly blob: string }>();
  for (const [path, blob] of blobs) then.set(path, { uri: now.get(path)!, blob });
  if (partOf || blobs.size === 0) {
    for (const gone of await repository.gone(commit)) {
      const { path, blob } = gone;
      if (gone.now !== undefined) {
        const uri = now.get(gone.now);
        if (uri && !then.has(gone.now)) then.set(gone.now, { uri, blob });
      } else if (partOf) {
        const uri = first.with({ path: top + path });
        if (folderOf(await reviews.readOptions(uri)) === partOf.key) then.set(path, { uri, blob });
      }
    }
  }
  const there = [...then.values()];
  const read: JudgedText[] = [];
  for await (const text of repository.texts(there.map(({ blob }) => blob))) {
    read.push(core.readAndJudge(text, await reviews.readOptions(there[read.length]!.uri)));
  }
  if (!read.some(({ roadmap }) => roadmap.recognised)) return undefined;
  // By the exports of today on both sides, so that only what the roadmap says of itself makes a difference.
  const parts = core
    .withUse(read, await reviews.readOptions(first))
    .map(({ roadmap, features }) => ({ features, why: roadmap.layout?.why }));
  return {
    features: core.withoutTemplateComments(parts).flat(),
    isWhole: read.every(({ roadmap }) => roadmap.problems.length === 0),
  };
}
