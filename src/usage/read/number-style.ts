import { numberIn } from "./number.ts";

interface Seen {
  readonly text: string;
  readonly row: number;
}

/** Reads the numbers of one file, which are all written in one way. */
export class NumberStyle {
  private ambiguous: Seen | undefined;
  /** A number that was taken to group its digits by commas, and may have a fraction instead. */
  private grouped: Seen | undefined;
  private readonly decided = new Map<"." | ",", Seen>();

  constructor(private readonly decimal?: "." | ",") {}

  /** The number that a text is; undefined where it is none, and its text where it cannot be read. */
  read(text: string, row: number): number | undefined | { readonly unreadable: string } {
    const whole = wholeNumber(text);
    if (whole !== undefined) return whole;
    const read = numberIn(text, this.decimal);
    if (read === "none") return undefined;
    if (read === "unreadable") return { unreadable: text };
    if (read === "ambiguous") {
      this.ambiguous ??= { text, row };
      return undefined;
    }
    if (read.decimal && !this.decided.has(read.decimal)) this.decided.set(read.decimal, { text, row });
    if (!this.decimal && /^\D*\d{1,3},\d{3}\D*$/.test(text)) this.grouped ??= { text, row };
    return read.value;
  }

  /** Why the numbers cannot be told, in a sentence, and where; known when all were read. */
  problem(): { readonly message: string; readonly row: number } | undefined {
    if (this.decimal) return undefined;
    const comma = this.decided.get(",");
    const unclear = this.ambiguous ?? (comma && this.grouped);
    if (unclear) {
      const plain = unclear.text.trim();
      return {
        row: unclear.row,
        message: `"${plain}" may be a number with a fraction, or one in the thousands. Say which sign stands before a fraction: decimal: "," or decimal: "."`,
      };
    }
    const point = this.decided.get(".");
    if (!comma || !point) return undefined;
    const later = comma.row > point.row ? comma : point;
    const other = later === comma ? point : comma;
    return {
      row: later.row,
      message: `"${later.text.trim()}" and "${other.text.trim()}" in row ${other.row} are written in two ways. Export the file with numbers of one way.`,
    };
  }
}

/** Nearly all numbers are whole and plain, and a file may have millions of them. */
function wholeNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > 15) return undefined;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
