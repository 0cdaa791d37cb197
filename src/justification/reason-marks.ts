/**
 * How people say why, as data: marks of a reason in running text, by language. A reason says what for, what is wrong
 * today, or who gains. What is built, how, and with which quality is none. To teach the judge, add a mark here and a row
 * to the table in test/justification. Each mark is a regular expression source; none nests one repetition in another.
 */

const who = String.raw`(users?|people|persons?|customers?|clients?|teams?|developers?|devs|maintainers?|operators?|players?|visitors?|contributors?|creators?|readers?|students?|teachers?|members?|admins?|administrators?|owners?|authors?|engineers?|analysts?|organi[sz]ations?|orgs|companies|businesses|consumers?|patients?|staff|employees|newcomers|beginners|learners|researchers|everyone|anyone|someone|somebody|nobody|you|us|them|we|they)`;
const benefit = String.raw`(avoid|prevent|reduce|minimi[sz]e|eliminate|stop|help|protect|save|ease|reclaim|unblock|mitigate|encourage|attract|simplify|speed up|accelerate|boost|lower|cut down|keep up|stay (relevant|competitive|current)|catch|guard against|make (it|this|them|things|sure))`;
const gain = String.raw`(reduces|saves|eliminates|avoids|prevents|improves|simplifies|speeds up|unblocks|protects|lowers|increases|encourages|attracts|frees|empowers|removes the need|closes the gap|cuts|boosts|pays off|pays for)`;
const bad = String.raw`(broken|lost|confus\w+|unusable|unreadable|unreachable|inaccessible|invisible|error-prone|flaky|painful|tedious|cumbersome|misleading|stale|wrong|incorrect|inconsistent|outdated|obsolete|vulnerable|insecure|unsafe|fragile|brittle|cramped|cluttered|slow|too \w+|hard to|difficult|impossible|tough|missing|incomplete|insufficient|undefined|unclear|ambiguous|unreliable|useless|wasted|wasteful|silently|blocked on|stuck|out of (sync|date)|not (possible|enough|supported|available|accessible|usable|clear|obvious|visible|reliable|persisted|tested|covered|handled|checked|enforced|validated))`;

/** English marks by what they say. */
export const english: Readonly<Record<string, readonly string[]>> = {
  cause: [
    String.raw`\bbecause\b`,
    String.raw`\bso that\b`,
    String.raw`\bin order (to|that)\b`,
    String.raw`\b(owing to|thanks to|as a result of)\b`,
    String.raw`(^|[.;:(] ?)(why|motivation|rationale|reason|problem|benefit|value|pain|purpose):`,
    String.raw`\bthe (problem|pain|risk|reason|motivation|benefit|purpose|point) (is|was|of|with|here)\b`,
    String.raw`\bso (the|an?|every|each|all|any|no|our|your|their|its|this|these|those|it|they|you|we|he|she|i|only|both|\S{1,20} (\S{1,20} ){0,4}?(can|can't|cannot|could|won't|don't|doesn't|never|no longer|is|isn't|are|aren't|stays?|know|knows|gets?|needs?|works?|fails?)) `,
  ],
  purpose: [
    String.raw`\bto (\w+ly )?${benefit}\b`,
    String.raw`\b(we|i) (want|need|have) to\b`,
    String.raw`(,|\bwhich|\bthat|\bthis( will)?|\bit|\bwill|\band thus) (also )?(allow|enabl|let|help|giv|mak)(e|es|s|ing)? ${who}\b`,
    String.raw`\bhelp(s|ing)? (\w+ )?${who}\b`,
    String.raw`\b(easier|simpler|faster|quicker|safer|cheaper) (for \w+|to \w+)`,
    String.raw`\bmak(e|es|ing) (\S{1,30} ){1,6}?(easier|simpler|faster|clearer|safer|possible|discoverable|accessible|usable|reliable)\b`,
    String.raw`\b(allows|allowing|enables|enabling|lets|letting)\b`,
    String.raw`(\bto ensure|\bensures|, ensuring)\b`,
    String.raw`\bwithout (requiring|breaking|needing|having to|manual|blocking|losing|forcing|uploading|opening|rebuilding|restarting|waiting for)\b`,
  ],
  gain: [
    String.raw`\b${gain} \w+`,
    String.raw`\b(saving|reducing|avoiding|preventing|eliminating|cutting) [^.;]{0,40}\b(time|costs?|effort|errors?|mistakes?|confusion|downtime|friction|churn|risks?|waste|work|abuse|overhead|clutter|load|spam|fraud)\b`,
    String.raw`\b(is|are|be|very|more|most|especially|particularly) (useful|helpful|valuable|essential|crucial|vital|handy|worthwhile|necessary|needed|important) (to|for|when|if|in|as)\b`,
    String.raw`\b(may|might|could|would) (be worth|help|make|let|allow|avoid|prevent|save|reduce)\b`,
    String.raw`(^|[.;:] )(prevent|avoid|stop|eliminate|protect against|get rid of)s? \w`,
    String.raw`\b(fraud|abuse|crash|loss|leak|error|spam|duplicate|drift|misuse) (prevention|protection)\b`,
  ],
  lack: [
    String.raw`\b(there is|there's|there are|has|have|had) (currently |still |effectively )?(no|zero|little|hardly any) (way|easy way|means|warning|feedback|recovery|fallback|protection|guard|visibility|\S+ (\S+ )?(for|to|of|in|on|at|yet|or|and|that)\b)`,
    String.raw`\b(lacks?|lacking)\b`,
    String.raw`\b(currently|today|right now|at present|at the moment|until now|as of today|presently|so far|for now|still)\b[^.;]{0,80} (no|not|cannot|can't|never|only|must|have to|has to|manual|manually|without|missing|lacks?|fails?|breaks?|hard|slow|impossible|nothing|still|requires?|relies|leaks?|stuck|single|hardcode[sd]?|isn't|doesn't|don't|aren't)\b`,
    String.raw`\bno longer (works?|match|reflects?|fits?|contradicts?|suffices?)\b`,
    String.raw`\b(isn't|aren't|is not|are not|wasn't|weren't) (\w+ly )?\w+ed\b`,
    String.raw`\b(pain points?|is a bottleneck|tech(nical)? debt (and|is|has|start\w*|build\w*|that))\b|\bgap( —| -|:|$| (on|that|is)\b)`,
  ],
  defect: [
    String.raw`(?<!\b(when|if|where|unless|until|once|while)\b[^.;,]{0,40})\b(is|are|was|were|gets?|got|becomes?|left|feels?|remains?) (currently |still |now |all |often |very |quite )?${bad}\b`,
    String.raw`(?<!\b(checks?|tests?|builds?|gates?|ci|validation|validator|suites?|lint|pipeline|step|jobs?|and) )\b(crashes|crashed|fails (when|if|on|with|to|silently|under|for|at|in)|breaks (when|if|on|under|the|in|for)|silently (drop|ignor|fail|los|skip|overwrit|swallow|succeed|discard|expos|dropp)\w*|loses|data loss|memory leak|race condition|hangs (when|if|on)|drifts? (from|out)|drifted|diverges?|never (fires|runs|works|reaches|updates|cleaned|triggers?|loads?|called)|does(n't| not) (work|survive|scale|handle|match|load|fit)|leaks|contradicts?|contradicting|truncates|flickers?|bounces|overlaps|accumulates?|falls? (back on|behind|below|short)|hardcodes|bypasses|exposes (secrets|credentials|keys|tokens))\b`,
  ],
  need: [
    String.raw`\b${who} (can't|cannot|can not|have to|has to|struggles?|needs?|wants?|loses?|expects?|complain|get confused|are (forced|unable|confused|stuck)|don't|do not|never|who (need|want|use|run))\b`,
    String.raw`\bas an? [^,.]{2,60},? i (want|need|can|would|should|must)\b`,
    String.raw`\bneeds? (a|an|to|the|some|better|more) \w`,
    String.raw`\b(if|when|once) (a|an|some|any) (real )?[^.;,]{0,40}\b(needs?|wants?|asks?|complains?)\b`,
  ],
};

/** Marks of other languages, asked only where their script or one of their words can occur. */
export const otherLanguages: readonly { readonly where: RegExp; readonly marks: readonly string[] }[] = [
  {
    where: /[\u3040-\u30ff]/,
    marks: [
      "ため",
      "ので",
      "から、",
      "できるよう",
      "防ぐ",
      "防止",
      "避ける",
      "困って",
      "困る",
      "課題",
      "しやすく",
      "せいで",
      "できない",
      "なくなる",
      "不便",
      "手間",
    ],
  },
  {
    where: /[\u4e00-\u9fff]/,
    marks: [
      "因为",
      "由于",
      "以便",
      "为了",
      "避免",
      "防止",
      "痛点",
      "否则",
      "从而",
      "导致",
      "以免",
      "根因",
      "起因",
      "解决",
      "无法",
      "不便",
      "方便用户",
      "目前(没有|缺乏|无法|只能)",
      "讓使用者",
      "让用户",
    ],
  },
  {
    where: /[\uac00-\ud7af]/,
    marks: ["위해", "때문에", "하도록", "방지", "없어서", "불편"],
  },
  {
    where: /[\u0400-\u04ff]/,
    marks: [
      "потому что",
      "чтобы",
      "так как",
      "из-за",
      "для того",
      "позволяет",
      "позволит",
      "иначе",
      "невозможно",
      "неудобно",
      "нельзя",
      "щоб",
      "тому що",
      "дозволяє",
    ],
  },
  {
    where: /[áéíóúñçãõâêôàèùäöüßışğ]|\b(para|por|que|pour|les|und|der|die|das|weil|damit|için)\b/i,
    marks: [
      String.raw`\b(porque|para que|para evitar|para reducir|para mejorar|para reduzir|para melhorar|ya que|debido a|a fin de|permite (a|que)|permitindo que|com o objetivo|pois|devido a|evita(r|ndo)? (que|erros|errores|p[eé]rdidas?|duplic\w+)|actualmente (no|hay)|atualmente (não|há))\b`,
      String.raw`(parce qu[e']|afin (de|que|d')|pour (éviter|que|permettre|réduire|faciliter|aider)|puisque|permet(tant)? (aux|de|d')|actuellement|sinon)\b`,
      String.raw`\b(weil|damit|um [^.,]{1,40}zu (vermeiden|verhindern|erleichtern|sparen|reduzieren)|denn|ermöglicht|sodass|verhindert|derzeit (kein|nicht)\w*)\b`,
      "(çünkü|böylece|amacıyla|önlemek|sayesinde|diye|kolaylaştır)",
      String.raw`\bkoska\b|\bomdat\b|\bzodat\b|\bperché\b|\baffinché\b|\bponieważ\b|\baby\b`,
    ],
  },
];
