import { mask } from "./masks.ts";

/** How quotes of one kind stand in a value that begins with one. */
type Quotes =
  /** Around all of it, with others inside: `"Say "undo" once"`, `'Don't ask'`. */
  | "around"
  /** Around parts of it: `"Print view" for "A4"`. */
  | "within"
  | "unclear";

export function quotesIn(value: string): Quotes {
  const sign = value[0]!;
  let kinds = "";
  for (let at = 0; at < value.length; at++) {
    if (value[at] !== sign || (sign === '"' && value[at - 1] === "\\")) continue;
    const before = value[at - 1] ?? " ";
    const after = value[at + 1] ?? " ";
    const isApostrophe = sign === "'" && /[\p{L}\d]/u.test(before) && /\p{L}/u.test(after);
    const opens = /[\s([{/"']/.test(before) && /\S/.test(after);
    const closes = /\S/.test(before) && /[\s)\]}.,;:!?/"']/.test(after);
    kinds += isApostrophe ? "a" : opens === closes ? "?" : opens ? "o" : "c";
  }
  const pairs = kinds.replaceAll("a", "");
  if (value.endsWith(sign) && (/^o(oc)+c$/.test(pairs) || (pairs === "oc" && kinds.includes("a")))) return "around";
  return /^(oc)+$/.test(pairs) ? "within" : "unclear";
}

/** The value with the quotes inside it masked, so that it ends where it should. */
export const maskInside = (value: string): string =>
  value[0] + value.slice(1, -1).replaceAll(value[0]!, mask(value[0]!)) + value.at(-1);

/** The value in quotes of the other kind, where that takes no escaping. */
export function inOtherQuotes(value: string): string | undefined {
  const inside = value.slice(1, -1);
  if (value[0] === '"') return /['\\]/.test(inside) ? undefined : `'${inside}'`;
  return /["\\]|''/.test(inside) ? undefined : `"${inside}"`;
}
