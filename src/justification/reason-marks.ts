/**
 * How people say why, as data: marks of a reason in running text, by language. A reason says what for, what is wrong
 * today, or who gains. What is built, how, and with which quality is none. To teach the judge, add a mark here and a row
 * to the table in test/justification. A mark is the source of a regular expression that begins with a word; none nests
 * one repetition in another, and what it looks back at comes last, so that the search stays cheap.
 */

const who =
  "(users?|people|persons?|customers?|clients?|teams?|developers?|devs|maintainers?|operators?|players?|visitors?|contributors?|creators?|readers?|students?|teachers?|members?|admins?|administrators?|owners?|authors?|engineers?|analysts?|organi[sz]ations?|orgs|companies|businesses|consumers?|patients?|staff|employees|newcomers|beginners|learners|researchers|everyone|anyone|someone|somebody|nobody|you|us|them|we|they)";
const benefit =
  "(avoid|prevent|reduce|minimi[sz]e|eliminate|stop|help|protect|save|ease|reclaim|unblock|mitigate|encourage|attract|simplify|speed up|accelerate|boost|lower|cut down|keep up|stay (relevant|competitive|current)|catch|guard against|make (it|this|them|things|sure)|ensure)";
const gains =
  "(reduces|saves|eliminates|avoids|prevents|improves|simplifies|speeds up|unblocks|protects|lowers|increases|encourages|attracts|frees|empowers|removes the need|closes the gap|cuts|boosts|pays off|pays for)";
const bad =
  "(broken|lost|confus(ed|ing)|unusable|unreadable|unreachable|inaccessible|invisible|error-prone|flaky|painful|tedious|cumbersome|misleading|stale|wrong|incorrect|inconsistent|outdated|obsolete|vulnerable|insecure|unsafe|fragile|brittle|cramped|cluttered|slow|too [a-z]|hard to|difficult|impossible|tough|missing|incomplete|insufficient|undefined|unclear|ambiguous|unreliable|useless|wasted|wasteful|silently|blocked on|stuck|out of (sync|date)|not (possible|enough|supported|available|accessible|usable|clear|obvious|visible|reliable|persisted|tested|covered|handled|checked|enforced|validated))";
/** A clause of condition tells what to do about a state, not that it is so. */
const notIfOrWhen = String.raw`(?<!\b(when|if|where|unless|until|once|while)\b[^.;,]{0,60})`;
/** A check that fails when something is wrong does its work. */
const notOfACheck = String.raw`(?<!\b(checks?|tests?|builds?|gates?|ci|validation|validator|suites?|lint|pipeline|step|jobs?) \w{1,12})`;
const atStart = String.raw`(?<=(^|[.;:(—-] ?|\n)\w{1,15})`;

/** English marks by what they say. */
export const english: Readonly<Record<string, readonly string[]>> = {
  cause: [
    String.raw`because\b`,
    String.raw`in order (to|that)\b`,
    String.raw`(owing to|thanks to|as a result of)\b`,
    "(why|motivation|rationale|reason|problem|benefit|value|pain|purpose):",
    String.raw`the (problem|pain|risk|reason|motivation|benefit|purpose|point) (is|was|of|with|here)\b`,
    "so (that|the|an?|every|each|all|any|no|our|your|their|its|this|these|those|it|they|you|we|he|she|i|only|both) ",
    String.raw`so (\S{1,20} ){1,5}?(can|can't|cannot|could|won't|don't|doesn't|never|no longer|is|isn't|are|aren't|stays?|know|knows|gets?|needs?|works?|fails?) `,
  ],
  purpose: [
    String.raw`to ([a-z]{2,15}ly )?${benefit}\b`,
    String.raw`(we|i) (want|need|have) to\b`,
    String.raw`(which|that|this( will)?|it|will|thus) (also )?(allow|enabl|let|help|giv|mak)(e|es|s|ing)? ${who}\b`,
    String.raw`(allowing|enabling|letting|helping|giving) ${who}\b`,
    "(allows|allowing|enables|enabling|lets|letting|ensures) ",
    "ensuring (?<=, ensuring )",
    String.raw`helps? (\w{2,15} )?${who}\b`,
    "(easier|simpler|faster|quicker|safer|cheaper) (for|to) ",
    String.raw`mak(e|es|ing) (\S{1,30} ){1,6}?(easier|simpler|faster|clearer|safer|possible|discoverable|accessible|usable|reliable)\b`,
    String.raw`without (requiring|breaking|needing|having to|manual|blocking|losing|forcing|uploading|opening|rebuilding|restarting|waiting for)\b`,
  ],
  gain: [
    String.raw`${gains} \w`,
    String.raw`(saving|reducing|avoiding|preventing|eliminating|cutting) [^.;]{0,40}\b(time|costs?|effort|errors?|mistakes?|confusion|downtime|friction|churn|risks?|waste|work|abuse|overhead|clutter|load|spam|fraud)\b`,
    String.raw`(is|are|be|very|more|most|especially|particularly) (useful|helpful|valuable|essential|crucial|vital|handy|worthwhile|necessary|needed|important) (to|for|when|if|in|as)\b`,
    String.raw`(may|might|could|would) (be worth|help|make|let|allow|avoid|prevent|save|reduce)\b`,
    String.raw`(prevent|avoid|stop|eliminate|protect|get)s?${atStart} (against |rid of )?\w`,
    String.raw`(fraud|abuse|crash|loss|leak|error|spam|duplicate|drift|misuse) (prevention|protection)\b`,
  ],
  lack: [
    String.raw`(there is|there's|there are|has|have|had) (currently |still |effectively )?(no|zero|little|hardly any) (way|easy way|means|warning|feedback|recovery|fallback|protection|guard|visibility|\S{1,30} (\S{1,30} )?(for|to|of|in|on|at|yet|or|and|that)\b)`,
    String.raw`(lacks?|lacking)\b`,
    String.raw`(currently|today|right now|at present|at the moment|until now|as of today|presently|so far|for now|still)\b[^.;]{0,80} (no|not|cannot|can't|never|only|must|have to|has to|manual|manually|without|missing|lacks?|fails?|breaks?|hard|slow|impossible|nothing|still|requires?|relies|leaks?|stuck|single|mixed|hardcode[sd]?|isn't|doesn't|don't|aren't)\b`,
    String.raw`no longer (works?|match|reflects?|fits?|contradicts?|suffices?)\b`,
    String.raw`(isn't|aren't|is not|are not|wasn't|weren't) (\w{2,15}ly )?\w{2,15}ed\b`,
    String.raw`(pain points?|is a bottleneck|tech(nical)? debt (and|is|has|starts?|builds?|that))\b`,
    String.raw`gap( —| -|:|$| (on|that|is)\b)`,
  ],
  defect: [
    String.raw`(is|are|was|were|gets?|got|becomes?|left|feels?|remains?)${notIfOrWhen} (currently |still |now |all |often |very |quite )?${bad}\b`,
    String.raw`(crashes|crashed|fails|breaks|hangs)${notOfACheck} (when|if|on|with|to|silently|under|for|at|in|the)\b`,
    "silently (drop|ignor|fail|los|skip|overwrit|swallow|succeed|discard|expos)",
    String.raw`(loses|data loss|memory leak|race condition|drifts? (from|out)|drifted|diverges?|leaks|contradicts?|contradicting|truncates|flickers?|bounces|overlaps|accumulates?|falls? (back on|behind|below|short)|hardcodes|bypasses|exposes (secrets|credentials|keys|tokens))\b`,
    String.raw`never (fires|runs|works|reaches|updates|cleaned|triggers?|loads?|called)\b`,
    String.raw`does(n't| not) (work|survive|scale|handle|match|load|fit)\b`,
  ],
  need: [
    String.raw`${who} (can't|cannot|can not|have to|has to|struggles?|needs?|wants?|loses?|expects?|complain|get confused|are (forced|unable|confused|stuck)|don't|do not|never|who (need|want|use|run))\b`,
    String.raw`as an? [^,.]{2,60},? i (want|need|can|would|should|must)\b`,
    String.raw`needs? (a|an|to|the|some|better|more) \w`,
    String.raw`(if|when|once) (a|an|some|any) [^.;,]{0,50}\b(needs?|wants?|asks?|complains?)\b`,
  ],
};

/** Marks of other languages, looked for only where their script or one of their small words occurs. */
export const otherLanguages: readonly { readonly where: RegExp; readonly marks: RegExp }[] = [
  {
    where: /[\u3040-\u30ff]/,
    marks:
      /ため|ので(?![すあはきし])|から、|できるよう|防ぐ|防止する|避ける|困って|困る|課題(?:が|を解決|となって|だった)|しやすく|せいで|できない|なくなる|不便|手間|として.{1,40}したい/,
  },
  {
    where: /[\u4e00-\u9fff]/,
    marks:
      /因为|由于|以便|便于|为了|避免|防止|痛点|否则|从而|导致|根因|解决[^。，,]{0,15}(?:问题|痛点)|无法|不便|方便用户|目前(?:没有|缺乏|无法|只能)|確保|确保|让用户|使用户|作为.{1,20}我(?:想|希望|需要)/,
  },
  {
    where: /[\uac00-\ud7af]/,
    marks: /위해|때문에|하도록|방지|없어서|불편/,
  },
  {
    where: /[\u0400-\u04ff]/,
    marks:
      /потому что|чтобы|так как|из-за|для того|позволя[ею]т|позволит|иначе|невозможно|неудобно|нельзя|щоб|тому що|дозволяє/i,
  },
  {
    where: /[\u0080-\uffff]|\b(?:para|por|que|pour|les|und|der|die|das|weil|damit|için)\b/i,
    marks:
      /\b(?:porque|para (?:que|evitar|reducir|reduzir|mejorar|melhorar|facilitar|garantizar|garantir|agilizar)|ya que|debido a|a fin de|permite (?:a|que)|permitindo que|com o objetivo|pois|devido a|evita(?:r|ndo)? (?:que|erros|errores|p[eé]rdidas?|duplic)|actualmente (?:no|hay)|atualmente (?:não|há)|como (?:un )?(?:usuario|usuário|cliente)[^.]{0,40}(?:quiero|quero))|parce qu[e']|afin (?:de|que|d')|pour (?:éviter|que|permettre|réduire|faciliter|aider|garantir)|puisque|permet(?:tant)? (?:aux|de|d')|en tant qu[e'][^.]{0,40}je (?:veux|souhaite)|\b(?:weil|damit|denn|ermöglicht|sodass|verhindert|derzeit (?:kein|nicht)|als [^.,]{2,40} möchte ich)|\bum [^.,]{1,40}zu (?:vermeiden|verhindern|erleichtern|sparen|reduzieren)|çünkü|böylece|amacıyla|önlemek|sayesinde|kolaylaştır|\b(?:koska|omdat|zodat|perché|affinché|ponieważ|żeby)\b/i,
  },
];
