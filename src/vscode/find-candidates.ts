import * as vscode from "vscode";
import { type Candidates, yamlFiles } from "./candidates.ts";

/** Nobody keeps this many roadmaps, though a folder of generated files may hold any number. */
const mostFiles = 1000;

/** The candidates on the disk of all workspace folders, and how many other YAML files there are. */
export async function findCandidates(
  candidates: Candidates,
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
): Promise<{ readonly uris: readonly vscode.Uri[]; readonly others: number }> {
  let listed: readonly vscode.Uri[] = [];
  try {
    // What lies there is never wanted and can be very much; the patterns of the settings are matched here.
    listed = await vscode.workspace.findFiles(yamlFiles, "**/{node_modules,.git}/**", undefined, token);
  } catch (error) {
    log.error(`The workspace could not be searched for roadmaps. ${error}`);
  }
  const named = listed.filter(uri => candidates.has(uri));
  if (named.length > mostFiles) {
    log.warn(
      `${named.length} files have names of roadmaps, and the first ${mostFiles} of them are reviewed. Narrow the setting featureScope.include, or name what to leave out in featureScope.exclude.`,
    );
  }
  return { uris: named.slice(0, mostFiles), others: listed.length - named.length };
}
