import { periodOf } from "../roadmap/details/period.ts";
import { isNothing } from "../roadmap/details/texts.ts";
import type { Feature, Field, Text } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { remembered } from "../roadmap/remembered.ts";
import { type DecidedDay, decisionOf } from "./decision.ts";

/** What an entry says of its end. */
export interface Ending {
  readonly reason?: Text;
  readonly date?: DecidedDay;
}

/** Why and when a feature was dropped, as far as its entry says so, in its own words. */
export function endingOf(feature: Feature): Ending {
  const decision = decisionOf(feature);
  const reason = decision?.reason ?? reasonIn(feature.fields) ?? reasonInStatus(feature.statusAsWritten);
  const date = decision?.date ?? dateIn(feature.fields) ?? (reason && dateSaid(reason));
  return { ...(reason && { reason }), ...(date && { date }) };
}

/** Words that tell an end, in any field: `superseded by the new importer`. */
export const end =
  /\b(?:drop|cancel|reject|declin|abandon|supersed|replac|obsolet|deprecat|descop|duplicat|merged? in|instead|in favou?r|no longer|not worth|not needed|nobody|no one|won'?t|decid|out of scope|removed?|retir|because|since|due to|cost|risk|descart|cancelad|sustitu|reemplaz|abandonn|remplac|annul|verworf|ersetzt|abgelehnt|отмен|замен|отклон)|取消|取り?やめ|中止|廃止|代替|却下|不要|放弃|废弃|替代|取代|不做|搁置/i;

/** Keys whose text speaks of how the entry went. */
export const tellsEnd = remembered(path =>
  /\b(?:reason|reasons|rationale|note|notes|comment|comments|remark|remarks|resolution|outcome|lesson|lessons|decision|superseded|replaced|replacement|duplicate|cancellation|rejection|cancelled|canceled|dropped|motivo|raison|grund|причина|理由|原因|備考|备注)\b/i.test(
    keyWords(path),
  ),
);

/** Keys that can only give the reason of an end. */
const givesReason = remembered(path =>
  /\b(?:(?:drop(?:ped)?|cancell?(?:ed|ation)|reject(?:ed|ion)|declined|cut|abandoned)(?: \w+)? (?:reason|because)|reason (?:for )?(?:dropp\w+|cancell?\w+|reject\w+)|why (?:not|dropped|cut|rejected)|not doing because|superseded by|replaced by|cancellation|rejection)$/i.test(
    keyWords(path),
  ),
);

function reasonIn(fields: readonly Field[]): Text | undefined {
  const said = fields.filter(({ value }) => isSaid(value));
  const field =
    said.find(({ path }) => givesReason(path)) ?? said.find(({ path, value }) => tellsEnd(path) && end.test(value));
  return field && { text: field.value.trim(), span: field.span };
}

const isSaid = (value: string): boolean => !isNothing(value) && /\p{L}{2}/u.test(value) && !periodOf(value);

/** `dropped: too dear`, `won't do (nobody asked)`. */
function reasonInStatus(status: Text | undefined): Text | undefined {
  const [, text] =
    /^\P{L}*[\p{L}' ]{3,20}?(?:\s*[:;,(（–—]|\s-)\s*(\S.{5,}?)\s*[)）]?$/su.exec(status?.text.trim() ?? "") ?? [];
  return text === undefined ? undefined : { text, span: status!.span };
}

const datesEnd = remembered(path =>
  /^(?:dropped|cancell?ed|rejected|declined|abandoned|cut|closed|decided|retired|removed)(?: (?:on|at|date|in))?$/i.test(
    keyWords(path),
  ),
);

function dateIn(fields: readonly Field[]): DecidedDay | undefined {
  for (const { path, value, span } of fields) {
    const period = datesEnd(path) && periodOf(value);
    if (period) return { text: value, span, ...period };
  }
  return undefined;
}

/** `Nobody asked for it. Decided on 2026-06-12.` */
function dateSaid({ text, span }: Text): DecidedDay | undefined {
  const [, day] =
    /\b(?:dropped|cancell?ed|rejected|declined|abandoned|cut|closed|decided)(?: on)? (\d{4}-\d\d-\d\d)(?!\d)/i.exec(
      text,
    ) ?? [];
  const period = day === undefined ? undefined : periodOf(day);
  return period && { text: day!, span, ...period };
}
