/** A GitHub that can be asked. */
export interface Server {
  /** As addresses of issues name it, with the port where there is one: `github.com`. */
  readonly host: string;
  /** Where its interface is, without a slash at the end: `https://api.github.com`. */
  readonly api: string;
}

export const githubCom: Server = { host: "github.com", api: "https://api.github.com" };

/**
 * The server at the address of a GitHub Enterprise: `https://git.example.com`, `https://octo.ghe.com`.
 * A text is what is wrong with the address, as a sentence.
 */
export function serverAt(address: string): Server | string {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  if (!url || url.username || url.password || !/^\/(?:api\/v3\/?)?$/.test(url.pathname) || url.search || url.hash) {
    return `"${address}" is no address of a GitHub. Write it like this: https://git.example.com.`;
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isThisMachine(url.hostname))) {
    return `"${address}" does not begin with https://, so what is asked there could be read on the way.`;
  }
  const host = url.host.replace(/^(?:www|api)\.(?=github\.com$)|^api\.(?=[\w-]+\.ghe\.com$)/, "");
  if (host === githubCom.host) return githubCom;
  const isCloud = /^[\w-]+\.ghe\.com$/.test(host);
  return { host, api: isCloud ? `https://api.${host}` : `${url.origin}/api/v3` };
}

const isThisMachine = (name: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(name);

/**
 * Whose sign-in of the editor is for a server: its token must never get to another. Undefined where the editor has none.
 * @param editors the address of the GitHub Enterprise that the editor itself signs in at, as its settings have it.
 */
export function signInFor({ host }: Server, editors: unknown): "github" | "github-enterprise" | undefined {
  if (host === githubCom.host) return "github";
  const enterprise = typeof editors === "string" ? serverAt(editors) : "";
  return typeof enterprise === "object" && enterprise.host === host ? "github-enterprise" : undefined;
}
