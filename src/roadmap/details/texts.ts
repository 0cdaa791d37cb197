import type { Field, Text } from "../feature.ts";

const nothing =
  /^(?:null|~|none|n\/?a|tbd|tba|tbc|unassigned|unknown|undefined|nobody|no one|[-–—?.]+|todo|true|false|yes|no|to be (?:decided|defined|determined|announced|confirmed|assigned)|ninguno|ninguna|nenhum|aucune?|keine?r?|nessuno|geen|brak|нет|无|無|なし|未定|待定|未分配|없음|미정|yok)$/i;

/** Whether a value says that there is none. */
export const isNothing = (value: string): boolean => value.trim() === "" || nothing.test(value.trim());

export const textOfField = ({ value, span }: Field): Text => ({ text: value, span });

/** A part of a field's value with its own place, where the value stands in the file as it reads; else the whole place. */
export function partOf({ value, span }: Field, start: number, text: string): Text {
  const signs = span.end - span.start - value.length;
  // Nothing but a pair of quotes is around it: escapes, folding and block scalars take more.
  const at = signs === 0 ? span.start : signs === 2 ? span.start + 1 : undefined;
  return { text, span: at === undefined ? span : { start: at + start, end: at + start + text.length } };
}

/** The pieces between separators, trimmed, with their places; empty ones are left out. */
export function piecesOf(field: Field, separator: RegExp): Text[] {
  const pieces: Text[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = field.value.slice(from, to);
    const text = raw.trim();
    if (text !== "") pieces.push(partOf(field, from + raw.indexOf(text), text));
  };
  for (const { 0: sign, index } of field.value.matchAll(separator)) {
    add(index);
    from = index + sign.length;
  }
  add(field.value.length);
  return pieces;
}
