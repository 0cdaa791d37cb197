import type { Measured, Window } from "../measured.ts";
import { detached } from "./detached.ts";
import { SeenRows } from "./seen-rows.ts";

/** More keys than this are told before they are gathered here. */
const mostKeys = 2 ** 20;
const mostDays = 20_000;

/** What is known of a key and a window, side by side, since memory is fetched by the line. `total` is NaN where there is none. */
const at = { key: 0, span: 1, count: 2, total: 3, rows: 4, row: 5, hash: 6 };
const stride = 8;

/** Adds up numbers of millions of rows: in lists of numbers, since finding an object for each row would take longer than to read it. */
export class PlainCounts {
  private readonly keys = new Numbered();
  private readonly windows = new Numbered();
  private readonly spans: Window[] = [];
  private readonly days = new Map<Window, number>();
  private sums = new Float64Array(stride << 8);
  private end = 0;
  /** Where the sum of a key and a window begins. */
  private readonly places = new SeenRows();
  /** The rows beyond the first of each. */
  private readonly seen = new SeenRows();

  /** @param totalsAdd whether what counts are a part of adds up as they do. */
  constructor(private readonly totalsAdd: boolean) {}

  /**
   * @param hash of all that the row says, where another that says the same is not to count.
   * @returns "new" where it is the first of its key and window; the row before that says the same, where there is one.
   */
  add(
    key: string,
    window: Window,
    count: number,
    total: number | undefined,
    row: number,
    hash: number | undefined,
  ): "new" | "more" | number {
    const keyAt = this.keys.of(key);
    const spanAt = this.spanOf(window);
    const known = this.places.firstOf(spanAt * mostKeys + keyAt, this.end + 1);
    if (known === undefined) {
      if (this.end === this.sums.length) this.grow();
      this.sums.set([keyAt, spanAt, count, total ?? Number.NaN, 1, row, hash ?? 0], this.end);
      this.end += stride;
      return "new";
    }
    const { sums } = this;
    const sum = known - 1;
    if (hash !== undefined) {
      // Rows of other keys and windows say something else; and most have one row each.
      const same = sums[sum + at.hash] === hash ? sums[sum + at.row] : this.seen.firstOf(hash, row);
      if (same !== undefined) return same;
    }
    sums[sum + at.count]! += count;
    sums[sum + at.rows]! += 1;
    if (total !== undefined) sums[sum + at.total] = this.totalsAdd ? sums[sum + at.total]! + total : total;
    return "more";
  }

  /** By key. @param base what is the same of all of them. */
  all({ meaning, kind, unit }: Pick<Measured, "meaning" | "kind" | "unit">, path: string): Measured[] {
    const { sums } = this;
    const byKey: Measured[][] = this.keys.names.map(() => []);
    for (let sum = 0; sum < this.end; sum += stride) {
      const keyAt = sums[sum + at.key]!;
      const { from, to } = this.spans[sums[sum + at.span]!]!;
      const total = sums[sum + at.total]!;
      const one: { -readonly [K in keyof Measured]: Measured[K] } = {
        key: this.keys.names[keyAt]!,
        meaning,
        kind,
        unit,
        rows: sums[sum + at.rows]!,
        at: { path, row: sums[sum + at.row]! },
        count: sums[sum + at.count]!,
      };
      if (from !== undefined) one.from = from;
      if (to !== undefined) one.to = to;
      if (!Number.isNaN(total)) one.total = total;
      byKey[keyAt]!.push(one);
    }
    return byKey.flat();
  }

  private grow(): void {
    const { sums } = this;
    this.sums = new Float64Array(sums.length * 2);
    this.sums.set(sums);
  }

  private spanOf(window: Window): number {
    const { from = "", to = "" } = window;
    // Those of one day are the same objects, as long as there are not too many.
    const isDay = from === to;
    const known = isDay ? this.days.get(window) : undefined;
    if (known !== undefined) return known;
    const number = this.windows.of(isDay ? from : `${from} ${to}`);
    if (number === this.spans.length) this.spans.push(window);
    if (isDay && this.days.size < mostDays) this.days.set(window, number);
    return number;
  }
}

/** Texts by the order in which they came. */
class Numbered {
  readonly names: string[] = [];
  private readonly known = new Map<string, number>();

  of(name: string): number {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const own = detached(name);
    this.known.set(own, this.names.length);
    return this.names.push(own) - 1;
  }
}
