import { plainName } from "../justification/plain-name.ts";
import type { Feature } from "../roadmap/feature.ts";

/** What is looked at to know a feature again. */
export type Known = Pick<Feature, "id" | "title" | "group" | "fields" | "effort">;

/**
 * Finds the features of a version in the version before: by id, by title, or as a likely rename.
 * @returns for each of `after` its position in `before`; undefined where it is new.
 */
export function matchFeatures(before: readonly Known[], after: readonly Known[]): (number | undefined)[] {
  const found = after.map((): number | undefined => undefined);
  const pairs = new Pairs(before, after, found);
  pairs.take(feature => feature.id !== undefined && fullName(feature));
  // Where ids only count the entries, one that is put in between moves them all: then the title tells.
  const titles = [pairs.titlesLeft("before"), pairs.titlesLeft("after")] as const;
  const isElsewhere = ({ title }: Known) => titles.every(left => left.has(titleOf(title.text)));
  pairs.take(feature => feature.id !== undefined && !isElsewhere(feature) && feature.id);
  pairs.take(({ title, group }) => JSON.stringify([titleOf(title.text), group]));
  pairs.take(({ title }) => titleOf(title.text));
  pairs.takeRenamed();
  return found;
}

const fullNames = new WeakMap<Known, string>();

/** Of what is the same from version to version, made once. */
function fullName(feature: Known): string {
  const name = fullNames.get(feature) ?? JSON.stringify([feature.id, feature.title.text]);
  fullNames.set(feature, name);
  return name;
}

const titleOf = (title: string): string => plainName(title) || title;

class Pairs {
  private readonly left: Set<number>;

  constructor(
    private readonly before: readonly Known[],
    private readonly after: readonly Known[],
    private readonly found: (number | undefined)[],
  ) {
    this.left = new Set(before.keys());
  }

  titlesLeft(side: "before" | "after"): ReadonlySet<string> {
    const isLeft = (index: number) => (side === "before" ? this.left.has(index) : this.found[index] === undefined);
    return new Set(this[side].flatMap(({ title }, index) => (isLeft(index) ? titleOf(title.text) : [])));
  }

  /** Pairs what has the same name and no pair yet; of several the first with the first. */
  take(nameOf: (feature: Known) => string | false): void {
    if (this.left.size === 0) return;
    const byName = new Map<string, number[]>();
    for (const index of this.left) {
      const name = nameOf(this.before[index]!);
      if (name === false) continue;
      const others = byName.get(name);
      if (others) others.push(index);
      else byName.set(name, [index]);
    }
    for (const [index, feature] of this.after.entries()) {
      if (this.found[index] !== undefined) continue;
      const name = nameOf(feature);
      const match = name === false ? undefined : byName.get(name)?.shift();
      if (match !== undefined) this.pair(index, match);
    }
  }

  /** One that stands between the same neighbours as one that is gone, and says mostly the same, has a new name. */
  takeRenamed(): void {
    for (const [index, feature] of this.after.entries()) {
      if (this.left.size === 0) return;
      if (this.found[index] !== undefined) continue;
      const previous = index === 0 ? -1 : this.found[index - 1];
      const next = index === this.after.length - 1 ? this.before.length : this.found[index + 1];
      const place = previous === undefined ? undefined : previous + 1;
      if (place === undefined || next !== place + 1 || !this.left.has(place)) continue;
      if (isRenamed(this.before[place]!, feature)) this.pair(index, place);
    }
  }

  private pair(after: number, before: number): void {
    this.found[after] = before;
    this.left.delete(before);
  }
}

/** A text of so many characters does not stand in two entries by chance, as a state or a priority does. */
const telling = 20;

function isRenamed(before: Known, after: Known): boolean {
  // Two different ids are two different things.
  if (before.id !== undefined && after.id !== undefined && before.id !== before.title.text) return false;
  const said = ({ fields }: Known) => fields.map(({ path, value }) => `${path}\n${value}`);
  const [old, now] = [new Set(said(before)), said(after)];
  const same = now.filter(field => old.has(field));
  const most = Math.max(old.size, now.length);
  if (same.some(field => field.length >= telling) && 3 * same.length >= 2 * most) return true;
  const [words, others] = [wordsOf(before), wordsOf(after)];
  const shared = [...others].filter(word => words.has(word)).length;
  return same.length === most && shared >= 2 && 3 * shared >= 2 * Math.max(words.size, others.size);
}

const wordsOf = ({ title }: Known): Set<string> => new Set(plainName(title.text).split(" "));
