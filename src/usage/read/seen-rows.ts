/** Low half of the hash, high half, row: side by side, since memory is fetched by the line. */
const slot = 3;

/** Rows by a hash of what they say, at sixteen to thirty-two bytes each: a file may have millions of them. */
export class SeenRows {
  private slots = new Int32Array(slot << 12);
  private mask = (1 << 12) - 1;
  private size = 0;

  /**
   * The row that said the same before; undefined where this one is the first, which is remembered.
   * @param row from 1.
   */
  firstOf(hash: number, row: number): number | undefined {
    if (this.size * 4 > this.mask * 3) this.grow();
    return this.place(hash | 0, (hash / 0x100000000) | 0, row);
  }

  private place(low: number, high: number, row: number): number | undefined {
    const { slots, mask } = this;
    // Numbers in sequence are to lie apart.
    const mixed = Math.imul(low ^ high, 0x9e3779b1);
    for (let at = (mixed ^ (mixed >>> 15)) & mask; ; at = (at + 1) & mask) {
      const known = slots[at * slot + 2]!;
      if (known === 0) {
        slots[at * slot] = low;
        slots[at * slot + 1] = high;
        slots[at * slot + 2] = row;
        this.size++;
        return undefined;
      }
      if (slots[at * slot] === low && slots[at * slot + 1] === high) return known;
    }
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = this.mask * 2 + 1;
    this.size = 0;
    for (let at = 0; at < slots.length; at += slot) {
      if (slots[at + 2] !== 0) this.place(slots[at]!, slots[at + 1]!, slots[at + 2]!);
    }
  }
}

/** What a text says, in 53 bits, so that two of a million rows are as good as never taken for one; never 0. */
export const hashOf = (text: string): number => hashOfCells([text]);

/** The same of a row. */
export function hashOfCells(cells: readonly string[]): number {
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (const text of cells) {
    // From 0 on, each cell ends with what is no letter.
    for (let index = 0; index <= text.length; index++) {
      const code = index < text.length ? text.charCodeAt(index) : 0xfffff;
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
    }
  }
  high ^= high >>> 15;
  return (high >>> 11) * 0x100000000 + (low >>> 0) || 1;
}
