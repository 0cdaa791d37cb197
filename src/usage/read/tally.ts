import type { ExportProblem, Measured, Window } from "../measured.ts";
import { detached } from "./detached.ts";
import { PlainCounts } from "./plain-counts.ts";
import { ReadError } from "./row.ts";
import { SeenRows } from "./seen-rows.ts";

/** More keys and days than this are no features; most likely the key is taken from the wrong place. */
const most = 200_000;
const mostTold = 5;

type Count = { -readonly [K in keyof Measured]: Measured[K] };

/**
 * Gathers rows by key and window, so that a log of any length takes no more room than it has keys and days. What happens adds
 * up over the rows of one window, which are its variants; people do not, so that their rows stay apart. A row that is there
 * twice, in every cell, counts once.
 */
export class Tally {
  private readonly counts = new Map<string, Map<string, Count>>();
  private readonly plain: PlainCounts;
  private size = 0;
  private readonly seen = new SeenRows();
  private repeats = 0;
  private shares = 0;
  readonly problems: ExportProblem[] = [];

  /**
   * @param adds whether counts of one key and window add up.
   * @param totalsAdd whether what they are a part of does so, too: not where it is that of the whole file.
   */
  constructor(
    private readonly path: string,
    readonly adds: boolean,
    private readonly totalsAdd = true,
  ) {
    this.plain = new PlainCounts(totalsAdd);
  }

  /**
   * A number that adds up, with nothing beside it but what it is a part of.
   * @param row where it stands.
   * @param hash of all that it says; without it each row counts, whatever others say.
   */
  addCount(
    key: string,
    window: Window,
    count: number,
    total: number | undefined,
    row: number,
    hash: number | undefined,
  ): void {
    const added = this.plain.add(key, window, count, total, row, hash);
    if (added === "new") this.grow(row);
    else if (added !== "more") this.tellRepeated(row, added);
  }

  /** One row that states a number. @param hash of all that it says. */
  add(one: Measured, hash: number): void {
    const isOne = this.adds || one.lastSeen !== undefined || one.share !== undefined;
    if (!this.isRepeated(hash, one.at.row)) this.addUp(one, isOne ? "" : ` ${hash}`);
  }

  /** Whether a row before said the same, which is told. @param hash of all that it says. */
  private isRepeated(hash: number, row: number): boolean {
    const first = this.seen.firstOf(hash, row);
    if (first !== undefined) this.tellRepeated(row, first);
    return first !== undefined;
  }

  private tellRepeated(row: number, first: number): void {
    if (++this.repeats <= mostTold) {
      this.problems.push({
        message: `Row ${row} says the same as row ${first} and was counted once. Export the file again, if it should not.`,
        at: { path: this.path, row },
      });
    }
  }

  private addUp(one: Measured, variant: string): void {
    const count = this.at(one, variant);
    if (!count) return;
    if (one.count !== undefined) count.count = (count.count ?? 0) + one.count;
    if (one.total !== undefined) count.total = this.totalsAdd ? (count.total ?? 0) + one.total : one.total;
    // What was seen in any place, such as an environment, was seen.
    if ((one.lastSeen ?? "") > (count.lastSeen ?? "")) count.lastSeen = one.lastSeen!;
    if (one.share !== undefined && one.share !== count.share) this.takeLarger(count, one.share, one.at);
  }

  /** Shares do not add up, whatever they are of. */
  private takeLarger(known: Count, share: number, at: Measured["at"]): void {
    if (known.share !== undefined && ++this.shares <= mostTold) {
      this.problems.push({
        message: `Row ${at.row} gives "${known.key}" another share than row ${known.at.row} for the same time, and shares do not add up: the larger one counts. Give variants keys of their own, or leave rows out by "skip".`,
        at,
      });
    }
    if (share < (known.share ?? -1)) return;
    known.share = share;
    known.at = at;
  }

  /** All that was gathered. @param base what is the same of all that `addCount` was given. */
  measured(base: Pick<Measured, "meaning" | "kind" | "unit">): Measured[] {
    const plain = this.plain.all(base, this.path);
    if (this.repeats > mostTold) {
      this.problems.push({
        message: `${this.repeats - mostTold} more rows say the same as others, and were counted once.`,
      });
    }
    if (this.shares > mostTold) {
      this.problems.push({ message: `${this.shares - mostTold} more rows give other shares for the same time.` });
    }
    return (this.counts.size === 0 ? plain : this.with(plain)).map(one =>
      one.count !== undefined && one.total !== undefined && one.total > 0 && one.count <= one.total
        ? { ...one, share: one.count / one.total }
        : one,
    );
  }

  private with(plain: readonly Measured[]): Measured[] {
    // They were counted when they came.
    this.size = 0;
    for (const one of plain) this.addUp(one, "");
    return [...this.counts.values()].flatMap(windows => [...windows.values()]);
  }

  /** What was gathered of the same key and window, or undefined where this row is the first, which stands for itself. */
  private at(one: Measured, variant: string): Count | undefined {
    const { from = "", to = "" } = one;
    const window = (from === to ? from : `${from} ${to}`) + variant;
    let windows = this.counts.get(one.key);
    const known = windows?.get(window);
    if (known) {
      known.rows += one.rows;
      return known;
    }
    this.grow(one.at.row);
    if (!windows) {
      windows = new Map();
      this.counts.set(detached(one.key), windows);
    }
    const [like] = windows.values();
    windows.set(window, { ...one, key: like?.key ?? detached(one.key) });
    return undefined;
  }
  private grow(row: number): void {
    if (++this.size <= most) return;
    throw new ReadError(
      `The file ${this.path} has more than 200,000 keys and days. Look whether "key" names the right place, or export less of it.`,
      row,
    );
  }
}
