import { join, relative } from "node:path";
import { configFileName } from "../config/file-name.ts";
import { noExports, usageMarkdown, usageText } from "../reports/usage.ts";
import { type UsageAccount, usageAccount } from "../usage/account.ts";
import { sourceProblems } from "../usage/source-problems.ts";
import type { UsageCommand } from "./commands.ts";
import { readRoadmaps } from "./read-roadmaps.ts";
import { measuredProjects } from "./usage.ts";
import { Complaints, type World } from "./world.ts";

/** Tells what exports say, project by project; resolves to the exit code. */
export async function tellUsage({ paths, format }: UsageCommand, world: World): Promise<0 | 2> {
  const complaints = new Complaints(world);
  const { files, settings } = await readRoadmaps({ paths }, world, complaints.tell);
  const accounts: (UsageAccount & { readonly settings: string })[] = [];
  for await (const { project, sources, usage } of measuredProjects(files)) {
    settings.tellOf(project, sourceProblems(sources, usage));
    const place = relative(world.cwd, join(project.folder, configFileName)).replaceAll("\\", "/");
    accounts.push({ settings: place, ...usageAccount(sources, usage) });
  }
  if (format === "json") await world.write(`${JSON.stringify({ version: 1, projects: accounts }, null, 2)}\n`);
  else if (accounts.length === 0) await world.write(`${noExports(format === "markdown")}\n`);
  else {
    const pages = accounts.map(account =>
      format === "markdown" ? usageMarkdown(account, account.settings) : usageText(account, account.settings),
    );
    await world.write(pages.join("\n"));
  }
  return complaints.none ? 0 : 2;
}
