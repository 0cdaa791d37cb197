import { resolve } from "node:path";

export interface Opened {
  /** A folder, or a `.code-workspace` file. */
  readonly folder?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

/** The address at which the server at `authority` shows a folder, with an extension under development. */
export function workbenchAddress(authority: string, opened: Opened): string {
  const remote = (path: string): string => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  for (const key of ["extensionDevelopmentPath", "extensionTestsPath"] as const) {
    const path = opened[key];
    if (path) payload.push([key, remote(path)]);
  }
  const address = new URL(`http://${authority}/`);
  if (!opened.folder) address.searchParams.set("ew", "true");
  else {
    const kind = opened.folder.endsWith(".code-workspace") ? "workspace" : "folder";
    address.searchParams.set(kind, resolve(opened.folder));
  }
  address.searchParams.set("payload", JSON.stringify(payload));
  return address.href;
}
