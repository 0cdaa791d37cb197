import * as vscode from "vscode";
import type { Party } from "../../github/reactions.ts";
import type { Server } from "../../github/server.ts";
import { core } from "../core.ts";
import { tell } from "../message.ts";

interface Way extends vscode.QuickPickItem {
  /** Undefined for asking without an account. */
  readonly scopes?: readonly string[];
}

function waysOf({ host }: Server): readonly Way[] {
  const isGitHub = host === core.githubCom.host;
  const few = isGitHub ? "GitHub answers 60 such questions an hour." : `${host} may answer only who is signed in.`;
  const many = isGitHub ? "GitHub answers 5,000 questions an hour. " : "";
  return [
    { label: "$(globe) Public issues only", detail: `Without an account. ${few}` },
    { label: "$(account) Sign in", detail: `For public issues. ${many}No permission is asked for.`, scopes: [] },
    {
      label: "$(lock) Sign in, private repositories too",
      detail: 'Asks for the permission "repo". GitHub has no lesser one for reading private issues.',
      scopes: ["repo"],
    },
  ];
}

/** Asks a person how a server is to be asked; undefined when they think better of it. */
export async function partyFor(server: Server, question: string): Promise<Party | undefined> {
  const way = await vscode.window.showQuickPick(waysOf(server), {
    title: question,
    placeHolder: "Only names of repositories and numbers of issues leave this machine.",
    ignoreFocusOut: true,
  });
  if (!way?.scopes) return way && { server };
  const provider = core.signInFor(server, vscode.workspace.getConfiguration("github-enterprise").get("uri"));
  if (provider === undefined) {
    tell(
      `To sign in at ${server.host}, give its address to the editor as well, in the setting "github-enterprise.uri". The editor's own sign-in goes there.`,
      {
        "Open Setting": () => vscode.commands.executeCommand("workbench.action.openSettings", "github-enterprise.uri"),
      },
    );
    return undefined;
  }
  try {
    const session = await vscode.authentication.getSession(provider, way.scopes, { createIfNone: true });
    return { server, token: session.accessToken };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell(`Nobody signed in at ${server.host}, so nothing was asked. ${why}`);
    return undefined;
  }
}
