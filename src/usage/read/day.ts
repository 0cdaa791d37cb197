import { periodOf } from "../../roadmap/details/period.ts";
import type { Window } from "../measured.ts";

const day = String.raw`(\d{4})-?(\d\d)-?(\d\d)`;
const compact = new RegExp(`^${day}$`);
const moment = /^\d{4}-\d\d-\d\d(?:$|[T ]\d\d:\d\d)/;
const range = new RegExp(`^${day}(?:T[^,/]*)?\\s*(?:[,/–—]|\\.\\.|-| - | to )\\s*${day}(?:T.*)?$`);

/** The days that a value of an export names, in UTC; undefined where it names none. Numbers are seconds or milliseconds since 1970. */
export function windowIn(value: unknown): Window | undefined {
  if (typeof value === "number") return sinceEpoch(value);
  if (typeof value !== "string") return undefined;
  const known = value.length === 10 ? days.get(dayNumber(value)) : undefined;
  if (known) return known;
  const text = value.trim();
  if (moment.test(text)) return dayOf(text.slice(0, 10));
  if (/^\d{10}$|^\d{13}$/.test(text)) return sinceEpoch(Number(text));
  const [, ...ends] = range.exec(text) ?? compact.exec(text) ?? [];
  if (ends.length > 0) {
    const first = ends.slice(0, 3).join("-");
    const last = ends.length > 3 ? ends.slice(3).join("-") : first;
    return isDay(first) && isDay(last) && first <= last ? { from: first, to: last } : undefined;
  }
  const period = periodOf(text);
  return period?.from && period.to ? { from: period.from, to: period.to } : undefined;
}

/** Two days in a text, as a report names them above its table; undefined unless there are two, or a range. */
export function windowInPreamble(text: string): Window | undefined {
  const days = [...text.matchAll(/(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)/g)]
    .map(([, ...parts]) => parts.join("-"))
    .filter(isDay);
  const [from, to, ...more] = days;
  return from && to && more.length === 0 && from <= to ? { from, to } : undefined;
}

const days = new Map<number, Window>();
/** A log has as many moments as rows, and few days. */
const mostDays = 10_000;

/** The same object for the same day. */
function dayOf(text: string): Window | undefined {
  const number = dayNumber(text);
  const known = days.get(number);
  if (known) return known;
  if (days.size >= mostDays) days.clear();
  if (!isDay(text)) return undefined;
  const window = { from: text, to: text };
  days.set(number, window);
  return window;
}

/** 2026-10-01 -> 20261001; 0 of what does not begin like this. */
function dayNumber(text: string): number {
  let number = 0;
  for (let index = 0; index < 10; index++) {
    const code = text.charCodeAt(index);
    if (index === 4 || index === 7) {
      if (code !== 45) return 0;
      continue;
    }
    if (!(code >= 48 && code <= 57)) return 0;
    number = number * 10 + code - 48;
  }
  return number;
}

function sinceEpoch(number: number): Window | undefined {
  const milliseconds = number > 1e11 ? number : number > 1e8 ? number * 1000 : Number.NaN;
  if (!(milliseconds < 4.2e12)) return undefined;
  return dayOf(new Date(milliseconds).toISOString().slice(0, 10));
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
