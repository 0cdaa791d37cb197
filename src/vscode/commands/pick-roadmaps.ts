import * as vscode from "vscode";
import type { ReviewedFile } from "../../reports/reviewed-file.ts";
import { counted } from "../../reports/wording.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";
import { reportable } from "../reportable.ts";
import type { Reviews } from "../reviews.ts";

/** The roadmaps that a person wants a report of, asked where there are several; undefined for none. */
export async function pickRoadmaps(
  { files }: Reviews,
  placeHolder: string,
): Promise<readonly ReviewedFile[] | undefined> {
  const reported = files.map(reportable);
  const roadmaps = core.roadmapsOf(reported);
  if (roadmaps.length === 0) tell("There is no roadmap yet whose review could be reported.");
  if (roadmaps.length < 2) return roadmaps[0]?.files;
  const items = [
    { label: `All ${counted(roadmaps.length, "roadmap")}`, files: reported },
    ...roadmaps.map(({ name, files }) => ({ label: name, files })),
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.files;
}

/** What these files are called together. */
export function nameOf(files: readonly ReviewedFile[]): string {
  const [only, ...others] = core.roadmapsOf(files);
  return only && others.length === 0 ? only.name : counted(others.length + 1, "roadmap");
}
