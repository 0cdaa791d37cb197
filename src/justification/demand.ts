import { anyOf } from "./marks.ts";

const number = String.raw`(\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|hundreds of|thousands of|a third of|a quarter of|half of)`;
const who =
  "(users?|customers?|clients?|people|teams|companies|organi[sz]ations|orgs|developers|maintainers|contributors|banks|schools|clinics|hospitals|patients|readers|players|subscribers|members|tenants|partners|respondents|interviewees|participants|practices|shops|libraries|staff|nurses|receptionists|doctors|teachers|students|prospects|sites|operators|testers|reviewers|visitors|buyers|sellers|drivers|stores)";
const said =
  "(asked|ask|requested|request|voted|reported|complained|wrote|filed|said|named it|mentioned|told us|begged|demanded|want|wanted|need|needed|waiting|made (it|this) a condition|cancelled|churned|left because|threatened|turned up|did not turn up|missed|hit this|hit it|ran into|were booked|lost|were locked|could not|couldn't)";
const flaw = String.raw`(findings|errors?|warnings|violations|failures|crashes|bugs|defects|complaints|outages|timeouts|false positives|vulnerabilities|regressions|incidents|orphans|(broken|orphaned|stale|dead|unresolved|uncovered) \w{3,15})`;
const quality = String.raw`(precision|recall|f1|accuracy|latency|response times?|p9\d|throughput|error rate|conversion|retention|churn|load times?|startup( time)?|build time|memory)`;
const month =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const happened =
  "(lost|broke|failed|crashed|leaked|deleted|blocked|ran up|went down|was down|refunded|corrupted|exposed|missed|overcharged|timed out|hung|stopped|burned|cut)";
const voices = "(user|customer|client|community|player|operator|tester|beta)";

/** Somebody counted asked, complained or was hurt; or how large the harm is, before or after, was measured. */
export const countedDemand: readonly string[] = [
  String.raw`${number} (\w{2,15} ){0,2}?${who}\b[^.;]{0,60}\b${said}\b`,
  String.raw`${number} (\w{2,15} )?(votes?|upvotes?|thumbs[- ]up|complaints?|support (tickets|requests|emails)|bug reports|(feature|user|customer) requests|requests for)\b`,
  String.raw`${happened} \d[\d,]* (\w{2,15} )?(files|users|customers|records|orders|bookings|rows|hours|minutes|messages|accounts|USD|EUR|dollars|euros)\b`,
  String.raw`(outage|incident|breach|data loss|downtime)\b[^.;]{0,40}\b(on|in|of) (\d{1,2} )?(20\d\d|${month})\b`,
  String.raw`\d{1,2} ${month} (20\d\d )?(outage|incident|crash|leak|breach)\b`,
  String.raw`(on|since|in) (\d{1,2} ${month}|${month} \d{1,2}|20\d\d-\d\d(-\d\d)?)\b[^.;]{0,80}\b${happened}\b`,
  // `precision 0.43 -> 0.82`, `30 lint errors`
  String.raw`0?\.\d+ ?(→|->|=>) ?[01]?\.\d`,
  String.raw`\d[\d.,]* ?% ?(→|->|=>) ?\d[\d.,]* ?%`,
  String.raw`${quality}\b[^.;]{0,40}\b\d[\d.,]* ?(ms|s|x|MB|GB|KB|min|hours?)? ?(→|->|=>|to|now) ?\d[\d.,]* ?(%|ms|s|x|MB|GB|KB|min|hours?)`,
  String.raw`${quality} ?(→|->|=>) ?\d`,
  String.raw`(?<![-.#/])([1-9][\d,]*|two|three|four|five|six|seven|eight|nine|ten) ([\w.-]{2,20} ){0,3}?${flaw}(?!\w)`,
  String.raw`[1-9][\d,]* \S{3,20}, (most|all|many|half|some) (of (which|them) )?(are|were) (orphaned|stale|broken|unused|dead|duplicates)`,
];

/** Somebody asked or was hurt, but nobody says how many or who. */
export const vagueDemand: readonly string[] = [
  String.raw`(several|many|multiple|some|a few|a number of|both|most|our|the) (\w{2,15} )?${who} (have |has |had )?(repeatedly |often |already )?(asked|requested|reported|complained|voted|told us)\b`,
  String.raw`(most|often|frequently|repeatedly|top|commonly|highly|much)[- ](requested|asked|reported|voted|demanded)\b`,
  String.raw`${voices} (feedback|requests?|complaints?|reports?|interviews?|surveys?)( \w{2,15})? (shows?|showed|says?|said|asked|indicates?|indicated|told|that|about|:)`,
  String.raw`(requested|reported|asked for|suggested|complained about) by (\w{2,15} )?(users?|customers?|clients?|the community|players|maintainers|contributors|readers|members)\b`,
  String.raw`(from|per|based on|due to|after|following) ${voices} (feedback|requests?|complaints?|reports?|interviews?)\b`,
  String.raw`(closes|fixes|resolves|reported in|requested in|see issue|issue|discussion|feature request)[ :(]*#\d`,
  String.raw`https?://[^\s)]{1,200}/(issues|discussions)/\d`,
  String.raw`https?://(www\.)?(trello\.com/c/|forum\.|discourse\.|community\.|feedback\.|ideas\.|[\w-]{1,60}\.canny\.io)`,
  // What has happened, told in the past: not "is lost", not "if it crashed".
  String.raw`(rotted|leaked|crashed|regressed|went down|blew up|bit us|broke)\b(?<!\b(is|are|be|been|being|was|were|gets?|got|has|have|not|if|when|or|and) \w{1,12}( \w{1,5})?)(?! (secrets?|credentials?|passwords?|keys?|tokens?|data)\b)`,
  String.raw`(discovered|found out|noticed|realized|realised) (that )?(we|our)\b`,
  String.raw`happened (twice|again|before|in production)\b`,
  String.raw`didn't (actually )?(work|execute|run|survive|load|fire|arrive|scale)\b`,
];

/** Somebody named asked. Case matters here. */
export const namedDemand =
  /\b(?!(?:Nobody|None|They|We|You|It|This|That|The|If|When|Users?|Agents?|Everyone|Someone|Anyone)\b)\p{Lu}[\p{L}\d&-]{1,30}(?: and [^.;]{1,40})? (?:asked (?:for|us|to|if|whether|about)|complained|requested (?:it|this|that|the|a)|reported (?:it|this|that|the|a)|made it a condition|asked;|asked$)|\b(?:asked for|requested|reported|raised|wanted) by (?:@[\w-]+|\p{Lu}[\p{L}\d&-]+)/u;

/** The words that every such sentence has; looking for a name first would take much longer. */
export const namedDemandHints: readonly string[] = [
  String.raw`(asked|complained|requested|reported|made it|raised by|wanted by)\b`,
];

/** Demand in other languages; what has no spaces is not looked for by the start of words. */
export const foreignDemand =
  /\d+ ?(?:人|名|件|家|位)[^。]{0,20}(?:要望|希望|请求|要求|反馈|投诉|報告|依頼|问い合わせ)|用户反馈|客户(?:要求|反馈)|ユーザー(?:から|の要望)|顧客から|要望が多|障害が|発生した|发现于|事故|故障|实证教训|触发本条|线上(?:问题|报错)|(?:clientes|usuarios|usuários|utilisateurs|clients|kunden|nutzer|пользователи|клиенты) (?:pidieron|piden|solicitaron|pediram|demandent|ont demandé|réclament|wünschen|haben gebeten|fragten|просят|просили|жалуются|жаловались)/i;

export const countedMark = anyOf(countedDemand);
export const vagueMark = anyOf(vagueDemand);
