import type { JudgedFeature } from "../justification/level.ts";

/** Where issues are. Letter case means nothing to GitHub. */
export interface Repository {
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

export interface Issue extends Repository {
  readonly number: number;
}

/** The issues that features link, each once, in the order of the roadmap. */
export interface LinkedIssues {
  readonly issues: readonly Issue[];
  /** Numbers such as `#12` of which nobody says which repository they are of. */
  readonly unplaced: readonly number[];
}

const address =
  /\bhttps?:\/\/(?:www\.)?([^\s/"'<>]{1,255})\/([\w-]{1,100})\/([\w.-]{1,100})\/issues\/([1-9]\d{0,9})(?!\d)/gi;
const short =
  /(?<![\w./-])([a-z\d][a-z\d-]{0,99})\/([\w.-]{1,100})(?<!\.(?:md|html?|txt|rst|ya?ml))#([1-9]\d{0,9})(?!\w)/gi;
const bare = /(?<![\w/.#&-])#([1-9]\d{0,9})(?!\w)/g;

/**
 * The issues that features link: by their address anywhere in an entry, as `acme/shop#12` anywhere, and as `#12` in what is
 * evidence, since elsewhere that is mostly the number of a pull request.
 * @param hosts those whose issues are wanted.
 * @param home the repository that `#12` is of, where it is known; `acme/shop#12` is at the same host.
 */
export function linkedIssues(
  features: readonly JudgedFeature[],
  hosts: readonly string[],
  home?: Repository,
): LinkedIssues {
  const issues = new Map<string, Issue>();
  const unplaced = new Set<number>();
  const add = (issue: Issue): void => {
    const key = keyOf(issue);
    if (hosts.includes(issue.host) && !issues.has(key)) issues.set(key, issue);
  };
  const host = home?.host ?? hosts[0] ?? "";
  for (const feature of features) {
    for (const text of textsOf(feature)) {
      for (const [, at, owner, name, digits] of text.matchAll(address)) {
        add({ host: at!.toLowerCase(), owner: owner!, name: name!, number: Number(digits) });
      }
      for (const [, owner, name, digits] of text.matchAll(short)) {
        add({ host, owner: owner!, name: name!, number: Number(digits) });
      }
    }
    for (const number of feature.evidence.flatMap(numbersIn)) {
      if (home) add({ ...home, number });
      else unplaced.add(number);
    }
  }
  return { issues: [...issues.values()], unplaced: [...unplaced] };
}

/** Issues with the same key are the same. */
export const keyOf = (issue: Issue): string => inWords(issue).toLowerCase().concat(" ", issue.host);

/** `acme/shop#12` */
export const inWords = ({ owner, name, number }: Issue): string => `${owner}/${name}#${number}`;

export const addressOf = ({ host, owner, name, number }: Issue): string =>
  `https://${host}/${owner}/${name}/issues/${number}`;

/** The issue or pull request at an address; undefined where it is that of neither. */
export function issueAt(address: string): Issue | undefined {
  const match = /^https?:\/\/([^/]+)\/([^/]+)\/([^/]+)\/(?:issues|pull)\/(\d+)$/.exec(address);
  if (!match) return undefined;
  const [, host, owner, name, digits] = match;
  return { host: host!.toLowerCase(), owner: owner!, name: name!, number: Number(digits) };
}

function* textsOf({ title, fields, comments }: JudgedFeature): Generator<string> {
  for (const text of [title.text, ...fields.map(({ value }) => value), ...comments.map(({ text }) => text)]) {
    if (text.includes("/")) yield text;
  }
}

/** `#12` in a text that cites; `12` or `#12` as the value of a key such as `issue`. */
function numbersIn({ text, source }: JudgedFeature["evidence"][number]): number[] {
  const whole = /^#?([1-9]\d{0,6})$/.exec(text.trim())?.[1];
  if (whole !== undefined && source === text.trim()) return [Number(whole)];
  return [text, source ?? ""].flatMap(said => [...said.matchAll(bare)].map(([, digits]) => Number(digits)));
}
