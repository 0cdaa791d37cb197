/**
 * Words that sound like a reason and are none, as data: by what they lean on, and by language. Each is the source of a
 * regular expression, read without regard to case; the English ones begin with a word. To teach the reader one, add it to
 * its list and a row to the table in test/rules/weak-justification.test.ts.
 */

/** What a weak reason leans on instead of on a person who needs the feature. */
export const weakKinds = ["trend", "competitor", "authority", "impression", "vague"] as const;
export type WeakKind = (typeof weakKinds)[number];

const chiefs =
  "(the |our )?(ceo|cto|cpo|coo|boss|founders?|management|leadership|board|executives?|upper management|higher-ups|investors?|vp|director)";
const rivals = "(the |our |all |most |many |other )*(competitors?|competition|rivals?)";
const have = "(already |also |all |now |just )*(have|has|do|does|offers?|supports?|ships?|provides?|got|did)";

export const english: Readonly<Record<WeakKind, readonly string[]>> = {
  trend: [
    String.raw`(it's|it is|is|are|very|so|currently|still) (trending|trendy|hot|hyped|fashionable|in fashion|all the rage|the future|the next big thing|a trend|a hot topic)\b`,
    "trendy|on[- ]trend|hyped?|hot topic|buzzwords?",
    "(follow|follows|following|ride|riding) (on )?(the )?(\\w+ )?(trends?|hype|wave)",
    "(the )?(current|latest|market|industry|general) (trends?|hype|fashion)",
    "(cutting|bleeding|leading)[- ]edge|state[- ]of[- ]the[- ]art|next[- ]gen(eration)?|future[- ]proof(ing|s)?",
    "(to )?(stay|remain|be|look|feel|appear) (relevant|current|modern|up to date|ahead|ahead of the curve)",
    "keep(ing)? up with (the )?(times|market|industry|trends?)",
    "(everyone|everybody) (is |else is )?(talks?|talking|uses?|using|does|doing|builds?|building|adopts?|adopting)( about)?( it| this| that| ai)?",
  ],
  competitor: [
    `${rivals} ${have}( (it|this|that|one|so|too))*`,
    `(like|as|same as|what|where) ${rivals}`,
    `(parity|on par|keep up|keeping up|catch up|catching up|compete|competitive) with ${rivals}`,
    "(competitive|competitor) (parity|advantage|edge|pressure)|be(ing)? competitive|stay competitive|table stakes",
    `(others|everyone else|everybody else|(every|all|most) (other|competing|similar) (tool|app|product|service|vendor|platform)s?) ${have}( (it|this|that|one|so|too))*`,
    `(?<=because )\\S+( and \\S+)? ${have} (it|this|that|one|so)( too)?`,
  ],
  authority: [
    `${chiefs} (really |also |just |personally )?(wants?|likes?|loves?|decided|insists?|insisted|says? so|said so|expects?|would like|asked|is excited|promised)( (on|about|for|to have))?( (it|this|that|one))?`,
    `(wanted|mandated|demanded|pushed|decided|ordered) by ${chiefs}`,
    "(strategic|top|executive) (priority|initiative|decision|bet)",
  ],
  impression: [
    "(technically |really |very |super |pretty |so |quite |would be |is |looks? |it's )+(cool|impressive|awesome|amazing|exciting|sexy|neat|fancy|slick|elegant|interesting|challenging)",
    "(wow|cool)[- ](factor|effect)|cool|awesome|impressive",
    "(to )?(show(s|ing)? off|showcas(e|es|ing)|impress(es)?) ((our|the|its) )?(technology|tech|skills?|engineering|stack|capabilities|users|customers|investors|visitors|people)?",
    "fun to (build|work on|implement|write|make)|world[- ]class|(a )?(great|nice|good|killer) demo",
  ],
  vague: [
    "(a |for )?(better|improved?|improves|improving|enhanced?|enhances|enhancing|great|good|nicer|richer|smoother|seamless|delightful|modern) (the |our |overall |general |more )*(user|developer|customer|player|reader)?( |-)?(experience|ux|dx|usability|look and feel)",
    "(more |very )?(user|developer|customer)[- ]friendl(y|iness)",
    "((increas|improv|boost|enhanc|optimi[sz])(e|es|ing)|better|more|higher) (the |our |overall |user |team |code |customer )*(productivity|efficiency|engagement|quality|satisfaction|maintainability|flexibility|usability|scalability)",
    "(industry |common )?best practices?|industry standards?|nice[- ]to[- ]have",
    "(adds?|provides?|brings?|delivers?|creates?|gives?|offers?) (a lot of |real |great |more |immediate |business |user |customer |much |added )*value( (to|for) (the |our )?(users?|customers?|clients?|everyone|product|business))?",
    "(many|most|some|all|lots of|other) (users|people|customers|developers|teams) (would|will|could|may|might) (really |surely |probably )?(like|love|want|enjoy|appreciate|benefit from|need|use|find)( (it|this|that))?( (useful|helpful|handy))?",
    "(would|could|might) (also |really )?be (very |really )?(nice|great|good|useful|helpful|handy)( to have)?",
    "mak(e|es|ing) (it|things|life|everything|the (product|app|tool|site)) (much |even |a lot )?(better|easier|nicer|simpler|great)",
    "(it |this )?(just |simply )?makes (a lot of |perfect )?sense|obvious(ly)?|self-explanatory|no-brainer",
    "(everyone|everybody) (wants|needs|expects|loves) (it|this|that|one)?",
    "(is |are |very |really |so |quite )*(important|useful|helpful|necessary|needed|essential|crucial|valuable|beneficial)",
  ],
};

/** Other languages, those of which the marks are looked for anywhere in a text. */
export const otherLanguages: Readonly<Record<WeakKind, RegExp>> = {
  trend:
    /est[áa] de moda|(?:seguir|sigue) (?:la|las|una?) (?:moda|tendencias?)|à la mode|dans l'air du temps|im trend|zeitgemäß|в тренде|модно|趋势|潮流|跟上时代|与时俱进|流行り|流行って|トレンド|最先端|最新鋭|先进|트렌드/giu,
  competitor:
    /la competencia (?:ya )?(?:lo )?(?:tiene|ofrece)|los competidores (?:ya )?(?:lo )?(?:tienen|ofrecen)|(?:nos|les) concurrents (?:l'ont|le font|en ont)(?: déjà)?|(?:die )?(?:konkurrenz|wettbewerber|mitbewerber) (?:hat|haben|kann|können|bietet|bieten)(?: (?:es|das))?(?: auch| schon)?|у конкурентов (?:уже )?(?:это )?есть|как у конкурентов|竞品(?:都|也|已)?有?|对标|競合(?:他社)?(?:も|が|に)?(?:ある|持って)?|他社(?:も|に)(?:ある|負けない)?|경쟁사/giu,
  authority:
    /(?:el jefe|la dirección|la directiva) (?:lo )?(?:quiere|pide)|la direction (?:le|la) (?:veut|demande)|(?:der chef|die geschäftsführung|die leitung) (?:will|möchte|wünscht)(?: (?:es|das))?|начальство (?:хочет|просит)|руководство (?:хочет|требует)|老板(?:要求|想要|要)|领导(?:要求|想要|要)|上司が|社長が|経営陣が/giu,
  impression:
    /\b(?:impresionante|mola|impressionnant|beeindruckend)\b|впечатляет|круто|酷炫|很酷|炫酷|高大上|かっこいい|カッコいい|멋진/giu,
  vague:
    /mejor(?:ar?)? (?:la )?(?:experiencia(?: de(?:l)? usuario)?|usabilidad|calidad|productividad)|melhorar (?:a )?(?:experiência(?: do usuário)?|usabilidade|qualidade)|améliorer (?:l'expérience(?: utilisateur)?|la qualité|l'ergonomie)|(?:bessere|verbesserte?|verbessert die) (?:benutzererfahrung|nutzererfahrung|usability|qualität)|benutzerfreundlich(?:er|keit)?|улучш(?:ить|ает|ение) (?:пользовательск\p{L}+ опыт\p{L}*|качеств\p{L}+|удобств\p{L}+)|удобнее|(?:提升|改善|优化|提高)(?:用户)?(?:体验|质量|效率)|更好的(?:用户)?体验|更友好|便利になる|使いやすく(?:する|なる)?|(?:ユーザー|ユーザ)体験(?:の|を)?(?:向上|改善)|利便性(?:の|を)?(?:向上|改善)|品質(?:の|を)?向上|사용자 경험 (?:개선|향상)/giu,
};

/** Words that are left when all else is taken away, and say nothing by themselves. */
export const fillers: ReadonlySet<string> = new Set(
  `a an and are as at be because been but by can could do does for from get give has have help here i if in into is it its just like make makes many may more most
   much must need needs no not now of on one only or our ours own so some such than that the their them then there these they thing things this those to too up us use
   very want wants was we well what when which who will with would you your also all already always any better easier even every everyone feature features functionality
   app application product project software site system tool platform service people user users customer customers client clients developer developers team teams
   improve improves improved improving allow allows enable enables help helps provide provides add adds support supports new today nowadays currently modern simple
   easy good great nice really should way y e o el la los las de del que para por con un una es se lo le les des du et est pour der die das und ist für mit zu в и на не
   это для с`.split(/\s+/),
);
