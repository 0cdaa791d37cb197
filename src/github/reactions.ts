import { type Answer, Asking, type Stop, Stopped, type World } from "./asking.ts";
import { addressOf, type Issue, inWords, issueAt, keyOf } from "./issue.ts";
import type { Server } from "./server.ts";

/** An issue as the server has it. */
export interface Reacted {
  /** As the roadmap links it. */
  readonly issue: Issue;
  readonly address: string;
  readonly title: string;
  readonly state: string;
  /** Counts by kind, as the server calls them: `+1`, `heart`, `total_count`. */
  readonly reactions: Readonly<Record<string, number>>;
  /** Where it is now, when it has moved. */
  readonly movedTo?: string;
}

/** Why there is nothing of one issue. */
export type Miss = { readonly issue: Issue } & (
  | { readonly kind: "missing" | "gone" | "pull-request" | "no-reactions" }
  | { readonly kind: "forbidden"; readonly says: string }
  | { readonly kind: "elsewhere"; readonly host: string }
  /** It is now the same as another that is linked as well. */
  | { readonly kind: "same"; readonly as: Issue }
);

/** A server that was not asked about all of its issues. */
export interface Halt {
  readonly server: Server;
  readonly stop: Stop;
  readonly signedIn: boolean;
  /** Of which nothing is known. */
  readonly unasked: readonly Issue[];
}

export interface Reactions {
  readonly found: readonly Reacted[];
  readonly misses: readonly Miss[];
  readonly halts: readonly Halt[];
}

/** A server to ask, and the token that belongs to it, if there is one. */
export interface Party {
  readonly server: Server;
  readonly token?: string;
}

/** Longest list that the server gives at once. */
const perPage = 100;

/**
 * Asks for the reactions of issues, one question after another. What goes wrong with an issue or a server is told, and the rest
 * goes on. Rejects only with the reason of the signal.
 * @param onProgress told how many issues are done.
 */
export async function reactionsOf(
  issues: readonly Issue[],
  parties: readonly Party[],
  world: World,
  onProgress: (done: number) => void = () => {},
): Promise<Reactions> {
  const answered = new Map<string, Reacted | Miss>();
  const halts: Halt[] = [];
  for (const { server, token } of parties) {
    const own = issues.filter(({ host }) => host === server.host);
    const asking = new Asking(server, token, world);
    const tell = (answer: Reacted | Miss) => {
      answered.set(keyOf(answer.issue), answer);
      onProgress(answered.size);
    };
    try {
      for (const group of byRepository(own)) await askAbout(group, asking, tell);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      const unasked = own.filter(issue => !answered.has(keyOf(issue)));
      halts.push({ server, stop: error.stop, signedIn: token !== undefined, unasked });
    }
  }
  const all = [...answered.values()].map(answer => withoutTwins(answer, answered));
  return { found: all.filter(isFound), misses: all.filter(answer => !isFound(answer)) as Miss[], halts };
}

const isFound = (answer: Reacted | Miss): answer is Reacted => "reactions" in answer;

function byRepository(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = keyOf({ ...issue, number: 0 });
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()];
}

/** Asks for each issue of a repository, or for the list of all, whichever takes fewer questions. */
async function askAbout(issues: readonly Issue[], asking: Asking, tell: (answer: Reacted | Miss) => void) {
  const wanted = new Map(issues.map(issue => [issue.number, issue]));
  // In the order they were made, an issue stands no further behind than its number.
  const pages = Math.ceil(Math.max(...wanted.keys()) / perPage);
  if (pages < wanted.size) await askForList(wanted, pages, asking, tell);
  for (const issue of wanted.values()) {
    tell(readAnswer(await asking.ask(`repos/${issue.owner}/${issue.name}/issues/${issue.number}`), issue));
  }
}

/** Takes out of `wanted` what the first pages of the list hold. */
async function askForList(
  wanted: Map<number, Issue>,
  pages: number,
  asking: Asking,
  tell: (answer: Reacted | Miss) => void,
): Promise<void> {
  const { owner, name } = [...wanted.values()][0]!;
  let path: string | undefined =
    `repos/${owner}/${name}/issues?state=all&sort=created&direction=asc&per_page=${perPage}`;
  for (let page = 1; page <= pages && path !== undefined && wanted.size > 0; page++) {
    const answer: Answer = await asking.ask(path);
    if (answer.kind === "missing" || answer.kind === "gone") {
      // The repository cannot be seen, or has no issues; then none of them has to be asked for.
      for (const issue of wanted.values()) tell({ issue, kind: answer.kind });
      wanted.clear();
    }
    if (answer.kind !== "found" || !Array.isArray(answer.body)) return;
    for (const item of answer.body) {
      const issue = wanted.get(item?.number);
      if (!issue) continue;
      wanted.delete(issue.number);
      tell(readIssue(item, issue));
    }
    path = answer.next;
  }
}

function readAnswer(answer: Answer, issue: Issue): Reacted | Miss {
  return answer.kind === "found" ? readIssue(answer.body, issue) : { issue, ...answer };
}

function readIssue(body: unknown, issue: Issue): Reacted | Miss {
  const { title, state, html_url, reactions, pull_request } = Object(body) as Record<string, unknown>;
  if (pull_request) return { issue, kind: "pull-request" };
  const counts = Object.entries(Object(reactions)).filter((entry): entry is [string, number] => {
    return typeof entry[1] === "number" && Number.isSafeInteger(entry[1]) && entry[1] >= 0;
  });
  if (!counts.some(([kind]) => kind === "+1")) return { issue, kind: "no-reactions" };
  const now = typeof html_url === "string" ? issueAt(html_url) : undefined;
  const hasMoved = now !== undefined && keyOf(now) !== keyOf(issue);
  return {
    issue,
    address: now && !hasMoved ? String(html_url) : addressOf(issue),
    title: typeof title === "string" ? title : inWords(issue),
    state: typeof state === "string" ? state : "unknown",
    reactions: Object.fromEntries(counts),
    ...(hasMoved && { movedTo: String(html_url) }),
  };
}

/** What has moved to another that is linked as well would be counted twice. */
function withoutTwins(answer: Reacted | Miss, answered: ReadonlyMap<string, Reacted | Miss>): Reacted | Miss {
  const as = isFound(answer) && answer.movedTo ? issueAt(answer.movedTo) : undefined;
  const twin = as && answered.get(keyOf(as));
  return twin && isFound(twin) ? { issue: answer.issue, kind: "same", as: twin.issue } : answer;
}
