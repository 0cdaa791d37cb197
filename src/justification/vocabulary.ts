/**
 * The words that tell a reason, a demand or a use from everything else in an entry, as data. To teach the judge a word,
 * add it to its list: keys in lower case with one space between words, marks as they stand in a sentence.
 */

const words = (text: string): string[] => text.split(",").map(word => word.trim());

/** Keys whose text is a reason by their name alone. */
export const reasonKeys = new Set(
  words(
    `why, reason, reasons, rationale, motivation, justification, problem, problem statement, pain, pain point, benefit, benefits, why it matters,
     why now, user problem, user need, need, needs, opportunity, hypothesis, win, business case, business value, value proposition, use case,
     user benefit, user value, customer value, purpose, warum, grund, begründung, nutzen, por que, por qué, porque, motivo, razón, pourquoi, raison, motif,
     почему, зачем, причина, обоснование, проблема, 理由, 背景, 目的, 動機, 原因, 动机, 价值, neden, gerekçe, amaç`,
  ),
);

/** Keys whose text is read for the marks of a reason. */
export const proseKeys = new Set(
  words(
    `description, desc, notes, note, summary, details, detail, context, background, objective, outcome, impact, idea, text, blurb, comment, comments, body, remarks,
     goal, intro, overview, about, user story, story, observation, current state, status note, pitfalls, trigger, descripcion, descripción, descrição,
     beschreibung, notiz, описание, примечание, 描述, 说明, 备注, 説明, 概要, メモ, açıklama, not, dropped reason, instructions, recommendation, implementation idea`,
  ),
);

/** Keys whose number speaks for demand. */
export const demandKeys = new Set(
  words(
    `votes, vote count, upvotes, up votes, thumbs up, +1, reactions, requests, requested, request count, requesters, asks, asked by, requested by, reported by, reporters,
     reports, customers, demand, complaints, support tickets, interest, supporters, backers, votos, stimmen, голоса, 投票, 票数`,
  ),
);

/** Keys whose number speaks for use. */
export const usageKeys = new Set(
  words(
    `users, active users, user count, usage, used by, monthly users, weekly users, daily users, mau, wau, dau, downloads, installs, installations, sessions, calls, uses,
     adoption, events, hits, visitors, customers using, times used, usuarios, benutzer, пользователи, 用户数, 利用者数`,
  ),
);

/** Maps whose numbers are measured use, whatever the keys in them are called. */
export const measuredKeys = new Set(words("measured, usage, metrics usage, actual use, actual usage, use, adoption"));

/** Keys that name an issue, a discussion or a public card: somebody asked for it, and how many is not said. */
export const issueKeys = new Set(
  words(
    `issue, issues, github issue, github issues, gh issue, issue url, issue link, discussion, discussions, discussion url, discussion link, forum, forum post, feature request, request url,
     links issue, links discussion, provenance issue, thread`,
  ),
);

/** Keys whose number ranks the entry by worth, which is a claim without words. */
export const scoreKeys = new Set(
  words(
    "value, business value, utility, wsjf, wsjf score, rice, rice score, ice, ice score, user value, benefit score, roi",
  ),
);

/** One of these words in a key: what stands there is how it is built, checked or delivered, or what it aims at. */
export const deliveryWords = new Set(
  words(
    `acceptance, criteria, test, tests, commit, commits, pr, prs, branch, adr, spec, verification, checks, evidence, files, artifacts, deliverables, changelog, steps,
     subtasks, tasks, depends, dependencies, target, targets, kpi, success, gate, gates, exit, requirements, prompt, prompts, outputs, screens, labels, tags, owner, assignee,
     coverage, metrics, milestone, id, status, priority`,
  ),
);

/** Marks of a reason in running text, by language. A reason says what for, what is wrong, or who gains. */
export const reasonMarks: readonly RegExp[] = [
  /\b(because|so that|in order to|otherwise|therefore|as a result of|due to|thanks to|owing to|the (problem|pain|risk|reason|motivation|benefit|goal is|point) (is|was|of|with|for)?|why:|motivation:|rationale:|reason:|problem:|benefit:|impact:|value:)/i,
  /\bso (we|you|they|users?|people|customers?|teams?|developers?|it|the|no|operators?|admins?|anyone|everyone|each|a|an|every|your|our|their|nobody|nothing|future|callers?|clients?) \w+/i,
  /\bto (avoid|prevent|reduce|help|protect|stop|save|ease|eliminate|minimi[sz]e|keep (users|people)|make it (easier|possible|easy))\b/i,
  /\b(make|makes|making) (it )?(easier|possible|easy|simpler|faster) (for|to)\b|\b(is|are|was|were|be) (easier|easy) (for|to)\b/i,
  /\b(allow|allows|allowing|enable|enables|enabling|let|lets|letting|help|helps|helping|give|gives|giving) (users?|people|customers?|teams?|developers?|maintainers?|operators?|players?|you|us|them|anyone|everyone|admins?|contributors?|creators?|readers?|students?|organi[sz]ations?|companies|businesses) /i,
  /\b(currently|today|right now|at present|at the moment|until now|as of today|presently)\b[^.;]{0,80}\b(no|not|cannot|can't|never|only|must|have to|has to|manual|manually|without|missing|lacks?|fails?|breaks?|hard|slow|impossible|nothing|still|requires?|relies|leaks?|stuck)\b/i,
  /\b(users?|people|customers?|teams?|developers?|maintainers?|operators?|players?|contributors?) (can't|cannot|can not|have to|need to|must|want|struggle|need|lose|expect|get confused|are (forced|unable|confused|stuck)|don't|do not|never)\b/i,
  /\b(there is|there's|there are|has|have|with) no (way|easy way|means|warning|feedback|recovery|fallback|protection|guard|visibility)\b/i,
  /\b(is|are|was|were|gets?|got|becomes?|left) (broken|lost|confus\w+|unusable|unreadable|error-prone|flaky|painful|tedious|misleading|stale|wrong|inconsistent|outdated|vulnerable|insecure|silently|out of (sync|date))\b/i,
  /\b(crash(es|ed)?|fails? (when|if|on|with|to|silently|under)|breaks? (when|if|on|under|the|in|for)|silently (drops?|ignores?|fails?|loses?|skips?|overwrites?|swallows?)|loses data|data loss|memory leak|race condition|regress(ion|ed|es)|hangs? (when|if|on)|drifts? (from|out)|drifted|diverges?|never (fires|runs|works|reaches|updates)|does(n't| not) (work|survive|scale|handle|match)|leaks? )/i,
  /\bas an? [^,.]{2,60},? I (want|need|can|would)\b/i,
  /\b(saves?|saving|reduces?|reducing|cuts?|avoids?|prevents?|eliminates?|unblocks?|protects?|removes? the need|improves? (the )?(trust|retention|conversion|onboarding|user))\b[^.;]{0,60}\b(time|cost|costs|effort|errors?|mistakes?|confusion|data loss|downtime|friction|churn|risk|waste|work|accidents?|abuse|spikes?|corruption|attacks?|leaks?|duplicates?|users?)\b/i,
  /(parce que|afin (de|que)|pour (éviter|que|permettre)|puisque|car les|permet (aux|de))/i,
  /\b(porque|para que|para evitar|ya que|debido a|a fin de|permite a|com o objetivo|pois|devido a)\b/i,
  /\b(weil|damit|um zu vermeiden|denn|ermöglicht|sodass|verhindert)\b/i,
  /(потому что|чтобы|так как|из-за|для того|позволяет|иначе)/i,
  /(因为|由于|以便|为了|避免|防止|痛点|否则|从而|导致|以免|根因|起因)/,
  /(ため|ので|から、|できるよう|防ぐ|避ける|困って|課題|しやすく|せいで)/,
  /\b(çünkü|böylece|amacıyla|önlemek|sayesinde)/i,
];

const count = String.raw`\b(\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|several|both|most|many)`;
const who = `(paying |active |other |enterprise |pilot |beta |different |of our |our |large )?(users?|customers?|clients?|people|teams?|companies|organi[sz]ations|orgs|developers|maintainers|contributors|banks|schools|clinics|hospitals|patients|readers|players|subscribers|members|tenants|partners|requests?|votes?|upvotes|complaints?|tickets?|reports?|reporters|interviews?|respondents|responses|threads|duplicates|reactions|practices|shops|libraries|staff|nurses|receptionists|doctors|teachers|students|prospects|deals)`;

/** Somebody counted or named asked, complained or was hurt. */
export const demandMarks: readonly RegExp[] = [
  new RegExp(
    `${count} ${who}\\b[^.;]{0,60}\\b(asked|ask|requested|request|voted|want|wanted|reported|complain\\w*|need|needed|wrote|filed|said|named|left|cancelled|churned|mentioned|hit|lost|waiting|condition)\\b`,
    "i",
  ),
  /\b(\d[\d,.]*) (votes?|upvotes?|thumbs up|\+1s?|requests?|complaints?|support tickets|bug reports|feature requests)\b/i,
  /\b(asked|requested|reported|complained|raised|filed|wanted) (for )?(it |this |about )?by (@?\p{Lu}[\p{L}\d_-]+|@\w+|\d+|several|many|users|customers)/iu,
  /\b(most|often|frequently|repeatedly|top|commonly|highly)[- ](requested|asked|reported|voted)\b/i,
  /\b(user|customer|client|community|player|operator|owner) (feedback|request|requests|complaints?|reports?|reported|asked|complained|testing showed|interviews?)\b[^.;]{0,40}\b(shows?|showed|said|asked|that|about|:|#)/i,
  /\b(outage|incident|post-?mortem|breach|data loss)\b[^.;]{0,60}\b(\d{1,4}|on|in|lost|hit|cost|took|caused|last)\b/i,
  /\b(on|since|in|from) (\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}|20\d\d-\d\d(-\d\d)?)[^.;]{0,80}\b(lost|broke|failed|crashed|leaked|deleted|blocked|ran up|went down|refunded|corrupted|exposed|missed)\b/iu,
  /\b\d{1,2} \p{Lu}\p{Ll}{2,8} (outage|incident|crash|leak|breach)\b/u,
  /\b(closes|fixes|fix|resolves|reported in|tracked in|see|from|issue|discussion|gh|proposal|bug)[ :(]*#\d+/i,
  /https?:\/\/[^\s)]+\/(issues|discussions)\/\d+/i,
  /https?:\/\/(www\.)?(trello\.com\/c|forum\.|discourse\.|community\.|feedback\.|ideas\.|[\w.-]+\.canny\.io)/i,
  /(\d+ ?(人|名|件|家|位)[^。]{0,20}(要望|希望|请求|要求|反馈|投诉|報告|依頼))|(用户反馈|客户要求|ユーザーから|顧客から)/,
  /\b(clientes|usuarios|utilisateurs|kunden|nutzer) (pidieron|solicitaron|demandent|ont demandé|wünschen|haben gebeten)\b/i,
];

/** The size of a problem, measured before or after: `precision 0.43 -> 0.82`. */
export const measuredMarks: readonly RegExp[] = [
  /\b\d[\d.,]* ?(%|ms|s|x|MB|GB|min)? ?(→|->|=>) ?\d[\d.,]* ?(%|ms|s|x|MB|GB|min)?/,
  /\b(from|was) \d[\d.,]* ?(%|ms|s|x|MB|GB|min)\b[^.;]{0,30}\b(to|now) \d[\d.,]* ?(%|ms|s|x|MB|GB|min)/i,
];

/** The shipped thing is used, and somebody counted. */
export const usageMarks: readonly RegExp[] = [
  /\b(used|opened|called|run|downloaded|installed|visited) (by )?(\d[\d,.]*) ?(k|m)?\b/i,
  /\b\d[\d,.]*k? (\w+ )?(users|people|customers|teams|developers|installs|installations|downloads|sessions|calls|runs|exports|visitors|tenants|subscribers|clinics|patients|practices|projects|repositories|repos|requests|searches|bookings)\b[^.;]{0,50}\b(use|used|using|a month|a week|a day|per month|per week|per day|last month|last week|in the last|in \p{Lu}\p{Ll}+ 20\d\d|month|daily|weekly|monthly|so far|over \d+ days)\b/iu,
];

/** Without one of these no sentence can cite demand or use, so most texts need no closer look. */
export const evidenceHint =
  /\d|#|\b(two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several)\b|asked|request|complain|feedback|report|vote|incident|outage|breach|demand|kunden|nutzer|clientes|usuarios|utilisateurs|反馈|ユーザー|顧客|要望/i;

/** What turns a count into a wish, a condition or a target. */
export const hopeMarks =
  /\b(target|goal|aim|aims|expect|expected|until|once|when \d|if \d|should reach|at least|hope|hopes|forecast|projected|estimate[sd]?|would|will|could|defer|wait for|potential)\b/i;
