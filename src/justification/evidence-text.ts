import type { Text } from "../roadmap/feature.ts";
import { countedIn, dateIn, weighed, windowIn } from "./counts.ts";
import { demandMarks } from "./demand.ts";
import type { Evidence } from "./level.ts";
import { usageMark } from "./usage.ts";

/** Without one of these no sentence can cite demand or use, so most texts need no closer look. */
const hint =
  /\d|#|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds|thousands|third of|half of)\b|asked|request|complain|feedback|report|vote|incident|outage|breach|rotted|leaked|crashed|regressed|went down|blew up|bit us|broke|discovered|noticed|reali[sz]ed|turned out|happened|didn't|→|demand|kunden|nutzer|client|usuarios|usuários|utilisateurs|反馈|发现于|事故|故障|实证|触发|线上|障害|発生|ユーザー|顧客|客户|要望|просят|просили|жалуются/i;

/** What turns a count into a wish, a condition or a target. */
const hope =
  /\b(?:target|targets|goal|aim|aims|expect|expects|expected|until|once|should|must|wait for|forecast|projected|potential|hypothetical|up to|no more than|at most|limit|maximum)\b|\b(?:when|if|after) \d/i;

/** The first sentence of a text that cites demand or use; a hope or a target cites nothing. */
export function evidenceInText({ text, span }: Text): Evidence | undefined {
  if (text.length < 6 || !hint.test(text)) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (!hint.test(sentence) || hope.test(sentence)) continue;
    if (usageMark.test(sentence)) return cited("usage", sentence, span);
    const found = demandMarks.find(({ mark }) => mark.test(sentence));
    if (found) return cited("demand", sentence, span, found.solid);
  }
  return undefined;
}

function cited(kind: Evidence["kind"], text: string, span: Text["span"], named = false): Evidence {
  const counted = countedIn(text);
  const window = windowIn(text);
  const date = dateIn(text);
  const source = /https?:\/\/[^\s)>\]]+/.exec(text)?.[0];
  return weighed(
    { kind, text, span, ...counted, ...(window && { window }), ...(date && { date }), ...(source && { source }) },
    named,
  );
}

const sentencesOf = (text: string): string[] =>
  text
    .slice(0, 4_000)
    .split(/(?<=[.!?])\s+|[。！？]|\n\s*[-*]\s/)
    .map(sentence => sentence.replace(/\s+/g, " ").trim())
    .filter(sentence => sentence !== "");
