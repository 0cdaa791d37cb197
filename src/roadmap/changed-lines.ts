/** Lines that stand in the place of others: from `first` to before `end`, and before `newFirst` to `newEnd`. */
export interface ChangedLines {
  readonly first: number;
  readonly end: number;
  readonly newFirst: number;
  readonly newEnd: number;
}

/** So many equal lines in a row are taken for the same lines. */
const enough = 3;
/** Texts that differ over more lines than this have little in common. */
const farthest = 60;

/**
 * Where two texts differ, in their order. Between these places the lines are equal, one by one; that there are as few of
 * them as could be is not promised.
 */
export function changedLines(before: readonly string[], after: readonly string[]): ChangedLines[] {
  const changed: ChangedLines[] = [];
  let [at, now] = [0, 0];
  let [end, newEnd] = [before.length, after.length];
  while (end > 0 && newEnd > 0 && before[end - 1] === after[newEnd - 1]) {
    end--;
    newEnd--;
  }
  while (at < end || now < newEnd) {
    if (at < end && now < newEnd && before[at] === after[now]) {
      at++;
      now++;
      continue;
    }
    const [skipped, added] = nextEqual(at, now) ?? [end - at, newEnd - now];
    changed.push({ first: at, end: at + skipped, newFirst: now, newEnd: now + added });
    at += skipped;
    now += added;
  }
  return changed;

  /** The shortest way on to where both go on alike. */
  function nextEqual(at: number, now: number): readonly [number, number] | undefined {
    for (let way = 1; way <= farthest; way++) {
      for (let added = 0; added <= way; added++) {
        const skipped = way - added;
        if (areEqual(at + skipped, now + added)) return [skipped, added];
      }
    }
    return undefined;
  }

  function areEqual(at: number, now: number): boolean {
    for (let line = 0; line < enough; line++) {
      if (at + line >= end || now + line >= newEnd || before[at + line] !== after[now + line]) return false;
    }
    return true;
  }
}
