/**
 * Signs swapped one for one, so that a repaired line keeps its columns. The stand-ins come from Unicode's private use area:
 * to the parser they are letters.
 */
const signs = [
  " ",
  '"',
  "'",
  "@",
  "`",
  "%",
  "[",
  "]",
  "{",
  "}",
  "*",
  "&",
  "#",
  ":",
  "\\",
  "-",
  "!",
  "|",
  ">",
  "?",
  ",",
];
const maskOf = new Map(signs.map((sign, index) => [sign, String.fromCharCode(0xe000 + index)]));
const signOf = new Map([...maskOf].map(([sign, mask]) => [mask, sign]));

/** Puts back what was masked. */
export function restore(value: string): string {
  return /[\uE000-\uE014]/.test(value) ? value.replace(/[\uE000-\uE014]/g, mask => signOf.get(mask) ?? mask) : value;
}

export const mask = (sign: string): string => maskOf.get(sign) ?? sign;

/** A value as the parser can take it for one plain scalar; a comment behind it stays one. */
export function asPlain(value: string): string {
  const comment = /\s#.*$/.exec(value);
  const text = comment ? value.slice(0, comment.index) : value;
  const rest = text
    .slice(1)
    .replace(/: /g, `:${mask(" ")}`)
    .replace(/:(\s*)$/, `${mask(":")}$1`);
  return mask(text[0]!) + rest + value.slice(text.length);
}
