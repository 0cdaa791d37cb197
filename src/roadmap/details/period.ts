import { words } from "../vocabulary.ts";

/** First and last day, `2026-07-01`; neither where no year is named. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** The names of the months, by language; three letters or more of one are enough. */
const monthNames: readonly (readonly string[])[] = [
  words("january, february, march, april, may, june, july, august, september, october, november, december"),
  words("enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre"),
  words("janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro"),
  words("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
  words("januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember"),
  words("gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre"),
  words("январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь"),
  words("января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря"),
  words("ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık"),
];

/** Words around a date that do not change which one it is. */
const around: ReadonlySet<string> = new Set(
  words(
    `early, mid, late, end, beginning, start, by, before, until, around, about, approx, approximately, ca, circa, of, the, in, on, at, est, estimated, target,
     planned, expected, spring, summer, autumn, fall, winter, anfang, mitte, ende, bis, fin, début, mi, fines, finales, principios, mediados, de, du, del, des, do,
     da, au, le, der, des, année, año, jahr, year, года, год, г, конец, начало, середина, к, до`,
  ),
);

/** Reads a date or a stretch of time; undefined where the text says anything else. */
export function periodOf(text: string): Period | undefined {
  const said = text.trim().toLowerCase();
  const whole = oneOf(said);
  if (whole) return whole;
  for (const { 0: sign, index } of said.matchAll(
    /\s+(?:to|through|until|bis|a|à|al|до|по)\s+|\s*(?:\.{2,}|[-–—→~～/])\s*/gu,
  )) {
    const to = oneOf(said.slice(index + sign.length));
    const left = said.slice(0, index);
    if (!to) continue;
    const first = oneOf(left);
    // "Q1 - Q2 2026" names the year once.
    const from = first && !first.from && to.to ? oneOf(`${left} ${to.to.slice(0, 4)}`) : first;
    if (from) return from.from && to.to && from.from <= to.to ? { from: from.from, to: to.to } : {};
  }
  return undefined;
}

function oneOf(text: string): Period | undefined {
  const said = text
    .replace(/^[~≈]\s*/, "")
    .split(/[\s,]+/)
    .filter(word => !around.has(word.replace(/\.$/, "")))
    .map(word => word.replace(/^(?:early|mid|late)-|(?<=^\d\d?)(?:st|nd|rd|th|er|\.)$/g, ""))
    .join(" ");
  for (const [pattern, read] of notations) {
    const match = pattern.exec(said);
    const period = match && read(match);
    if (period) return period;
  }
  return named(said);
}

type Read = (match: RegExpExecArray) => Period | undefined;

const notations: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d\d:.*)?$/, ([, y, m, d]) => days(+y!, +m!, +d!)],
  [/^(\d{4})-?w(\d\d?)$/, ([, y, w]) => week(+y!, +w!)],
  [/^(?:kw|w|week) ?(\d\d?)(?:[ /-]+(\d{4}))?$/, ([, w, y]) => (y ? week(+y, +w!) : {})],
  [/^(\d{4})[-/](\d{1,2})$|^(\d{4})\.(\d\d)$/, match => days(+(match[1] ?? match[3])!, +(match[2] ?? match[4])!)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([, d, m, y]) => days(+y!, +m!, +d!)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([, a, b, y]) => ofSlashes(+a!, +b!, +y!)],
  [/^(?:q|t)([1-4])[ '/-]*(\d{4}|\d\d)?$/, ([, q, y]) => months(y, +q! * 3 - 2, 3)],
  [/^([1-4])[qt][ '/-]*(\d{4}|\d\d)?$/, ([, q, y]) => months(y, +q! * 3 - 2, 3)],
  [/^(\d{4})[ /-]*(?:q|t)([1-4])$/, ([, y, q]) => months(y, +q! * 3 - 2, 3)],
  [/^([1-4])(?:-?й)?\s*кв(?:артал)?\.?(?: (\d{4}))?$/, ([, q, y]) => months(y, +q! * 3 - 2, 3)],
  [/^(\d{4})\s*[年년]?\s*第?([1-4一二三四])\s*(?:季度|四半期|분기)$/, ([, y, q]) => months(y, quarter(q!) * 3 - 2, 3)],
  [
    /^h([12])[ '/-]*(\d{4}|\d\d)?$|^([12])h[ '/-]*(\d{4}|\d\d)$/,
    match => half(match[1] ?? match[3], match[2] ?? match[4]),
  ],
  [/^(\d{4})[ /-]*h([12])$/, ([, y, h]) => half(h, y)],
  [/^(\d{4})\s*[年년]$/, ([, y]) => months(y, 1, 12)],
  [/^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]$/, ([, y, m]) => days(+y!, +m!)],
  [/^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]$/, ([, y, m, d]) => days(+y!, +m!, +d!)],
  [/^((?:19|20)\d\d)$/, ([, y]) => months(y, 1, 12)],
  // A fiscal year begins when its company says so.
  [/^fy ?'?(?:20)?\d\d(?:[ -]?[qh][1-4])?$|^[qh][1-4] fy ?'?(?:20)?\d\d$|^\d\d?月$/, () => ({})],
];

const quarter = (sign: string): number => "一二三四".indexOf(sign) + 1 || +sign;
const half = (which: string | undefined, year: string | undefined) => months(year, which === "1" ? 1 : 7, 6);

/** `march 2026`, `2026 march`, `1 march 2026`, `march 1 2026`, `march`. */
function named(text: string): Period | undefined {
  const parts = text.split(" ");
  const at = parts.findIndex(part => monthOf(part) > 0);
  if (at < 0 || parts.length > 3) return undefined;
  const month = monthOf(parts[at]!);
  const numbers = parts.filter((_, index) => index !== at);
  const year = numbers.find(number => /^'?(?:\d{4}|\d\d)$/.test(number) && (number.length > 2 || numbers.length === 1));
  const day = numbers.find(number => number !== year);
  if (year === undefined) return numbers.length === 0 || /^\d{1,2}$/.test(day!) ? {} : undefined;
  if (day === undefined) return months(year.replace("'", ""), month, 1);
  return /^\d{1,2}$/.test(day) ? days(+year, month, +day) : undefined;
}

function monthOf(word: string): number {
  const name = word.replace(/\.$/, "");
  if (name.length < 3) return 0;
  for (const names of monthNames) {
    const index = names.findIndex(month => month.startsWith(name));
    if (index >= 0) return index + 1;
  }
  return 0;
}

/** Of two numbers up to 12, one country reads the first as the day and another as the month. */
function ofSlashes(a: number, b: number, year: number): Period | undefined {
  if (a > 12) return days(year, b, a);
  if (b > 12) return days(year, a, b);
  return a === b ? days(year, a, b) : {};
}

/** One day, or all days of a month. */
function days(year: number, month: number, day?: number): Period | undefined {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > last))) return undefined;
  return { from: date(year, month, day ?? 1), to: date(year, month, day ?? last) };
}

/** @param year two digits or four; without it the stretch is known, and not the year. */
function months(year: string | undefined, first: number, count: number): Period {
  if (!year) return {};
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return { from: days(full, first)!.from!, to: days(full, first + count - 1)!.to! };
}

/** Weeks as ISO 8601 counts them: the first has the year's first Thursday. */
function week(year: number, number: number): Period | undefined {
  if (number < 1 || number > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { from: iso(monday), to: iso(monday + 6 * 86_400_000) };
}

const date = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
