import * as vscode from "vscode";
import type { Issue } from "../../github/issue.ts";
import type { Party, Reactions } from "../../github/reactions.ts";
import type { Server } from "../../github/server.ts";
import { dayOf } from "../../justification/day.ts";
import { counted } from "../../reports/wording.ts";
import { confirmed } from "../confirm-change.ts";
import { core } from "../core.ts";
import { tell, tellFailure } from "../message.ts";
import { currentText, openDocument } from "../text.ts";
import type { WorkspaceReviews } from "../workspace-reviews.ts";
import { offerSource } from "./offer-source.ts";
import { askForRepository, chosenProject, type Project, repositoryOf } from "./roadmaps.ts";
import { partyFor } from "./sign-in.ts";

/** Asks GitHub for the reactions of the issues that a roadmap links, only at a person's wish, and writes them to a file. */
export function register(
  context: vscode.ExtensionContext,
  reviews: WorkspaceReviews,
  log: vscode.LogOutputChannel,
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("featureScope.fetchReactions", async () => {
      try {
        await fetchReactions(reviews, log);
      } catch (error) {
        tellFailure(log, error);
      }
    }),
  );
}

async function fetchReactions(reviews: WorkspaceReviews, log: vscode.LogOutputChannel): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    return tell("Nothing is asked in the name of a workspace that is not trusted.", {
      "Manage Trust": () => vscode.commands.executeCommand("workbench.trust.manage"),
    });
  }
  const servers = serversInSettings();
  if (typeof servers === "string") return tell(servers);
  const project = await chosenProject(reviews);
  if (!project)
    return reviews.files.length > 0 ? undefined : tell("There is no roadmap yet whose issues could be asked for.");
  const issues = await issuesOf(project, servers);
  if (!issues) return;
  if (issues.length === 0) {
    const like = `${core.addressOf({ host: servers[0]!.host, owner: "acme", name: "shop", number: 12 })}`;
    return tell(`No feature links an issue of ${hostsOf(servers)}. Write one into its evidence, such as ${like}.`);
  }
  const parties = await partiesFor(issues, servers);
  if (!parties) return;
  const result = await askVisibly(issues, parties);
  if (!result) return;
  const told = core.toldOf(result);
  for (const sentence of told) log.info(sentence);
  const details = { "Show Details": async () => log.show() };
  if (result.found.length === 0) {
    const [only, ...others] = told;
    return tell(
      others.length > 0 ? `Nothing was learnt of ${counted(issues.length, "issue")}. ${only}` : only!,
      details,
    );
  }
  const uri = vscode.Uri.joinPath(project.folder, core.reactionsFile);
  if (!(await write(uri, issues, result))) return;
  await offerSource(project.folder, core.reactionsFile);
  const rest = told.length > 1 ? `${told.length} things did not go as expected.` : (told[0] ?? "");
  const open = { "Open File": () => vscode.commands.executeCommand("vscode.open", uri) };
  const news = `The reactions of ${counted(result.found.length, "issue")} are in ${vscode.workspace.asRelativePath(uri)}.`;
  tell(`${news} ${rest}`.trim(), told.length > 0 ? { ...details, ...open } : open);
}

/** The servers that may be asked; a text is what is wrong with the setting. */
function serversInSettings(): readonly Server[] | string {
  const address = vscode.workspace.getConfiguration("featureScope").get("githubEnterpriseUrl");
  if (typeof address !== "string" || address.trim() === "") return [core.githubCom];
  const enterprise = core.serverAt(address);
  if (typeof enterprise === "string") return `featureScope.githubEnterpriseUrl: ${enterprise}`;
  return [core.githubCom, enterprise];
}

const hostsOf = (servers: readonly Server[]): string => servers.map(({ host }) => host).join(" or ");

/** Undefined when the person thinks better of it. */
async function issuesOf(
  { folder, features }: Project,
  servers: readonly Server[],
): Promise<readonly Issue[] | undefined> {
  const hosts = servers.map(({ host }) => host);
  const known = core.linkedIssues(features, hosts, await repositoryOf(folder, hosts));
  if (known.unplaced.length === 0) return known.issues;
  const repository = await askForRepository(known.unplaced, hosts);
  if (repository === undefined) return undefined;
  return repository === null ? known.issues : core.linkedIssues(features, hosts, repository).issues;
}

async function partiesFor(issues: readonly Issue[], servers: readonly Server[]): Promise<Party[] | undefined> {
  const parties: Party[] = [];
  for (const server of servers) {
    const own = issues.filter(({ host }) => host === server.host);
    if (own.length === 0) continue;
    const repositories = [...new Set(own.map(({ owner, name }) => `${owner}/${name}`))];
    const where =
      repositories.length > 2 ? counted(repositories.length, "repository", "repositories") : repositories.join(" and ");
    const party = await partyFor(server, `Ask ${server.host} about ${counted(own.length, "issue")} of ${where}?`);
    if (!party) return undefined;
    parties.push(party);
  }
  return parties;
}

/** Undefined when it was cancelled. */
async function askVisibly(issues: readonly Issue[], parties: readonly Party[]): Promise<Reactions | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: "Feature Scope: asking for reactions",
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const ending = new AbortController();
    const cancelling = token.onCancellationRequested(() => ending.abort());
    const world = {
      fetch: (...question: Parameters<typeof fetch>) => fetch(...question),
      signal: ending.signal,
      now: Date.now,
      wait: core.waited,
      onWait: (seconds: number) => progress.report({ message: `told to wait for ${counted(seconds, "second")}` }),
    };
    try {
      return await core.reactionsOf(issues, parties, world, done =>
        progress.report({ message: `${done} of ${counted(issues.length, "issue")}`, increment: 100 / issues.length }),
      );
    } catch (error) {
      if (ending.signal.aborted) return undefined;
      throw error;
    } finally {
      cancelling.dispose();
    }
  });
}

/** Writes the file once the person has seen what will be in it. */
async function write(uri: vscode.Uri, issues: readonly Issue[], result: Reactions): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(uri);
  if (openDocument(uri)?.isDirty) {
    tell(`${name} has changes that are not saved, so nothing was written. Save or revert it, and ask again.`);
    return false;
  }
  const before = await currentText(uri);
  const after = core.reactionsText(before, issues, result, dayOf(new Date()));
  const change = {
    uri,
    before,
    after,
    inShort: core.reactionsInShort(result),
    question: `Write this into ${name}?`,
    title: `${name} with the reactions`,
    note:
      before === undefined ? "It is an ordinary file of this workspace." : "It takes the place of what the file holds.",
  };
  if (!(await confirmed(change))) return false;
  if ((await currentText(uri)) !== before) {
    tell(`${name} has changed meanwhile, so nothing was written. Ask again.`);
    return false;
  }
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`${name} could not be written: ${why}`);
    return false;
  }
}
