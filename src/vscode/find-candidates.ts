import * as vscode from "vscode";
import { counted } from "../reports/wording.ts";
import type { Candidates } from "./candidates.ts";
import { isSettings, type ProjectSettings } from "./project-settings.ts";
import { yamlFilesIn } from "./yaml-files.ts";

/** Nobody keeps this many roadmaps, though a folder of generated files may hold any number. */
const mostFiles = 1000;

export interface Found {
  readonly uris: readonly vscode.Uri[];
  /** How many YAML files have other names. */
  readonly others: number;
  /** Says so where there are more candidates than are reviewed. */
  readonly tooMany?: string;
}

/** The candidates on the disk of all workspace folders. */
export async function findCandidates(
  candidates: Candidates,
  settings: ProjectSettings,
  log: vscode.LogOutputChannel,
  token: vscode.CancellationToken,
): Promise<Found> {
  const listed: vscode.Uri[] = [];
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    try {
      listed.push(...(await yamlFilesIn(uri, token)));
    } catch (error) {
      log.error(`${uri.path} could not be searched for roadmaps. ${error}`);
    }
  }
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) await settings.in(uri);
  for (const uri of listed) if (isSettings(uri)) await settings.in(vscode.Uri.joinPath(uri, ".."));
  const declaring = settings.projects.filter(({ config }) => config.roadmaps.length > 0);
  // One of the settings above it is the nearest, which is asked when the file is looked at.
  const isDeclared = (uri: vscode.Uri) => declaring.some(project => project.wish(uri)?.declared);
  const named = listed.filter(uri => candidates.has(uri) || isDeclared(uri));
  const others = listed.length - named.length;
  if (named.length <= mostFiles) return { uris: named, others };
  const number = counted(named.length, "file");
  const tooMany = `${number} have names of roadmaps, and the first ${counted(mostFiles, "of them", "of them")} are reviewed. Narrow the setting featureScope.include, or name what to leave out in featureScope.exclude.`;
  log.warn(tooMany);
  return { uris: named.slice(0, mostFiles), others, tooMany };
}
