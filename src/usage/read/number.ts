/** A number of an export, or why it is none. */
export type ReadNumber =
  | {
      readonly value: number /** Of the two ways to write numbers, the one this must be. */;
      readonly decimal?: "." | ",";
    }
  | "none"
  | "ambiguous"
  | "unreadable";

const nothing = /^(?:|-|–|—|n\/?a|null|none|undefined|nan|\(not set\)|false)$/i;
const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const scientific = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i;
const written = /^[~≈]?\s*[$€£¥]?\s*([+-]?)([\d.,'\s]*\d)\s*([kmb])?(?:\s*%|\s*[$€£¥]|\s*\/\s*[a-z]+)?$/i;

/**
 * Reads a number as people export it: `283,122`, `1.234.567`, `3.2k`, `66,67 %`, `3.2k/month`.
 * @param decimal the sign before the fraction, where it is known. Without it `2.546` may be 2546 as well, and is ambiguous;
 *   `2,546` is taken for 2546, as long as no other number of the file has a decimal comma.
 */
export function numberIn(text: string, decimal?: "." | ","): ReadNumber {
  const said = text.replace(/[\u00a0\u2007\u202f]/g, " ").trim();
  if (nothing.test(said)) return "none";
  if (scientific.test(said)) return finite(Number(said));
  const [, sign, digits, scale = ""] = written.exec(said) ?? [];
  if (digits === undefined) return "unreadable";
  const plain = digits.replace(/(?<=\d)[\s'](?=\d{3}(?!\d))/g, "");
  if (/[\s']/.test(plain)) return "unreadable";
  const style = decimal ?? decimalOf(plain, scale !== "");
  if (style === "ambiguous" || style === "unreadable") return style;
  const [whole = "", fraction = "", ...more] = plain.split(style ?? ".");
  const grouped = style === "," ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/;
  if (more.length > 0 || !(grouped.test(whole) || /^\d*$/.test(whole)) || !/^\d*$/.test(fraction)) return "unreadable";
  const value =
    Number(`${sign}${whole.replace(/[.,]/g, "") || "0"}.${fraction || "0"}`) * (scales[scale.toLowerCase()] ?? 1);
  const exact = scale === "" ? value : Number(value.toPrecision(12));
  return finite(exact, decidesStyle(plain, style) ? style : undefined);
}

const finite = (value: number, decimal?: "." | ","): ReadNumber =>
  Number.isFinite(value) ? { value, ...(decimal && { decimal }) } : "unreadable";

/** The decimal sign that a number itself shows; undefined where it has none. */
function decimalOf(plain: string, isScaled: boolean): "." | "," | undefined | "ambiguous" | "unreadable" {
  const signs = plain.match(/[.,]/g) ?? [];
  const last = signs.at(-1) as "." | "," | undefined;
  if (last === undefined) return undefined;
  if (new Set(signs).size > 1) return last;
  if (signs.length > 1) return last === "." ? "," : ".";
  const [whole = "", fraction = ""] = plain.split(last);
  const isGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !isScaled;
  if (!isGroup) return last;
  return last === "," ? "." : "ambiguous";
}

/** Whether a number can be written in one way only; `2,546` and whole numbers can in both. */
function decidesStyle(plain: string, style: "." | "," | undefined): boolean {
  if (style === undefined) return false;
  return plain.includes(style) || (plain.match(/[.,]/g)?.length ?? 0) > 1;
}
