import * as vscode from "vscode";
import type { Candidates } from "./candidates.ts";
import { yamlFilesIn } from "./yaml-files.ts";

/** Nobody keeps this many roadmaps, though a folder of generated files may hold any number. */
const mostFiles = 1000;

/** The candidates on the disk of all workspace folders, and how many other YAML files there are. */
export async function findCandidates(
  candidates: Candidates,
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
): Promise<{ readonly uris: readonly vscode.Uri[]; readonly others: number }> {
  const listed: vscode.Uri[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    try {
      listed.push(...(await yamlFilesIn(uri, token)));
    } catch (error) {
      log.error(`${uri.path} could not be searched for roadmaps. ${error}`);
    }
  }
  const named = listed.filter(uri => candidates.has(uri));
  if (named.length > mostFiles) {
    log.warn(
      `${named.length} files have names of roadmaps, and the first ${mostFiles} of them are reviewed. Narrow the setting featureScope.include, or name what to leave out in featureScope.exclude.`,
    );
  }
  return { uris: named.slice(0, mostFiles), others: listed.length - named.length };
}
