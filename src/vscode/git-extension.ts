import * as vscode from "vscode";

/** What the editor's own extension for git offers, as far as it is of use here. */
export interface GitExtension {
  /** Where it is off, it has no interface to hand out. */
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly git: { readonly path: string };
  readonly onDidOpenRepository: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): GitRepository | null;
}

export interface GitRepository {
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly remotes: readonly { readonly name: string; readonly fetchUrl?: string }[];
    readonly onDidChange: vscode.Event<void>;
  };
}

/** Undefined where there is none, as in a browser, or where it does not start. */
export async function gitExtension(): Promise<GitExtension | undefined> {
  try {
    return await vscode.extensions.getExtension<GitExtension>("vscode.git")?.activate();
  } catch {
    return undefined;
  }
}
