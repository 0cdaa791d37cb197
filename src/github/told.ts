import type { Stop } from "./asking.ts";
import { addressOf, inWords } from "./issue.ts";
import type { Halt, Miss, Reactions } from "./reactions.ts";

/** Everything that did not go as a person may expect, one sentence or two each. */
export function toldOf({ found, misses, halts }: Reactions): string[] {
  const moved = found.flatMap(({ issue, movedTo }) =>
    movedTo ? `${inWords(issue)} is at ${movedTo} now. Change the link in the roadmap.` : [],
  );
  return [...halts.map(told), ...misses.map(missed), ...moved];
}

/** The votes that were found, the most first: `acme/shop#12: 213 votes, acme/shop#3: 8 votes, and 4 more issues`. */
export function reactionsInShort({ found }: Reactions): string {
  const sorted = found.map(({ issue, reactions }) => ({ issue, votes: reactions["+1"] ?? 0 }));
  sorted.sort((a, b) => b.votes - a.votes);
  const first = sorted.slice(0, 3).map(({ issue, votes }) => `${inWords(issue)}: ${counted(votes, "vote")}`);
  const rest = sorted.length - first.length;
  return [...first, ...(rest > 0 ? [`and ${counted(rest, "more issue")}`] : [])].join(", ");
}

const counted = (amount: number, one: string): string =>
  `${amount.toLocaleString("en")} ${one}${amount === 1 ? "" : "s"}`;

function missed(miss: Miss): string {
  const issue = inWords(miss.issue);
  switch (miss.kind) {
    case "missing":
      return `${issue} was not found: there is no such issue, or it is private and you are not signed in with the right to read it.`;
    case "gone":
      return `${issue} is gone: it was deleted, or its repository has no issues any more.`;
    case "pull-request":
      return `${issue} is a pull request, which shows that something was built and not that anyone asked for it, so it was left out.`;
    case "no-reactions":
      return `${issue}: the answer holds no reactions, so it was left out. A GitHub Enterprise may be too old to tell them.`;
    case "forbidden":
      return `${issue} may not be read. ${miss.issue.host} says: ${miss.says}`;
    case "elsewhere":
      return `${issue} has moved to ${miss.host}, which was not asked. Change the link in the roadmap.`;
    case "same":
      return `${issue} is ${addressOf(miss.as)} now, which is linked as well, so it was left out. Change the link in the roadmap.`;
  }
}

function told({ server, stop, signedIn, unasked }: Halt): string {
  const rest = unasked.length === 1 ? inWords(unasked[0]!) : counted(unasked.length, "issue");
  return `${whyStopped(server.host, stop, signedIn)} Nothing new is known of ${rest}.`;
}

/** Why a server was not asked any further, as a sentence or two. */
export function whyStopped(host: string, stop: Stop, signedIn: boolean): string {
  switch (stop.kind) {
    case "limit": {
      const more = signedIn ? "" : ` Who is signed in may ask more often.`;
      return `${host} answers no more questions for ${duration(stop.seconds)}.${more}`;
    }
    case "unauthorized":
      return signedIn
        ? `${host} does not accept this sign-in. Sign out of the account in the editor, and sign in again.`
        : `${host} answers only who is signed in.`;
    case "offline":
      return `${host} could not be reached (${stop.cause}). You may be offline.`;
    case "silent":
      return `${host} did not answer within ${stop.seconds} seconds.`;
    case "broken":
      return `${host} has trouble of its own (status ${stop.status}). Try again later.`;
    case "other":
      return `What answers in the place of ${host} is no GitHub: perhaps the sign-in page of a network, or the address in the settings is another one.`;
  }
}

function duration(seconds: number): string {
  if (seconds < 90) return counted(seconds, "second");
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
