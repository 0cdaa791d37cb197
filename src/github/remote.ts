import type { Repository } from "./issue.ts";

/**
 * The repository that a remote of git or a person names: `git@github.com:acme/shop.git`, `https://github.com/acme/shop`,
 * `acme/shop`, which is at the first of the hosts. Undefined where it is at none of them.
 */
export function repositoryIn(text: string, hosts: readonly string[]): Repository | undefined {
  const match =
    /^(?:(?:https?|ssh|git):\/\/(?:[^\s/@]*@)?([^\s/:]+(?::\d+)?)\/|[^\s/@]+@([^\s/:]+):\/?)?([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, byAddress, bySsh, owner, name] = match;
  const written = (byAddress ?? bySsh ?? hosts[0])?.toLowerCase().replace(/^(?:www|ssh)\.(?=github\.com)/, "");
  const isAt = (host: string) => host === written || host === written?.replace(/:\d+$/, "");
  const host = hosts.find(isAt);
  return host === undefined ? undefined : { host, owner: owner!, name: name! };
}
