import { realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Review } from "../findings/review.ts";
import { type Gone, Repository } from "../git/repository.ts";
import { comparison } from "../history/compare.ts";
import { GitError } from "../history/git.ts";
import { findingsOfChange } from "../history/of-change.ts";
import type { RoadmapChange, ScopeChange } from "../reports/change.ts";
import { readAndJudge, reviewTogether, withUse } from "../review.ts";
import type { ReviewCommand } from "./commands.ts";
import { partsOf } from "./parts.ts";
import type { JudgedFile, Roadmap } from "./review-roadmaps.ts";

/**
 * What a review is to report: all of it, or only what has changed since what the command names.
 * @returns undefined where git cannot tell; `tell` is handed why.
 */
export async function sinceThen(
  { since: ref }: Pick<ReviewCommand, "since">,
  roadmaps: readonly Roadmap[],
  cwd: string,
  tell: (message: string) => void,
): Promise<{ readonly roadmaps: readonly Roadmap[]; readonly change: ScopeChange | undefined } | undefined> {
  if (ref === undefined) return { roadmaps, change: undefined };
  try {
    return await since(ref, roadmaps, cwd);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    tell(`--since ${ref}: ${error.message}`);
    return undefined;
  }
}

/** Roadmaps with only those findings that a change is answerable for, and what the change does to them. */
interface SinceThen {
  readonly roadmaps: readonly Roadmap[];
  readonly change: ScopeChange;
}

/**
 * Holds roadmaps against what they were at a branch, tag or commit. Rejects with a `GitError`.
 */
async function since(ref: string, roadmaps: readonly Roadmap[], cwd: string): Promise<SinceThen> {
  const past = new Past(ref, cwd);
  const changed: Roadmap[] = [];
  const changes: RoadmapChange[] = [];
  for (const roadmap of roadmaps) {
    const files = await past.filesOf(roadmap);
    // By the exports of today on both sides, so that only the change makes a difference.
    const measured = withUse(
      files.map(({ judged }) => judged),
      roadmap.files[0].options,
    );
    const then = files.map((file, index) => ({ ...file, judged: measured[index]! }));
    const before = reviewTogether(then, roadmap.files[0].options);
    const compared = comparison(featuresOf(before), featuresOf(roadmap.reviews), roadmap.files[0].options);
    const reviews = findingsOfChange(compared, before, roadmap.reviews);
    changed.push({ ...roadmap, reviews });
    if (![...before, ...roadmap.reviews].some(review => review.roadmap)) continue;
    const { path, partOf = path } = roadmap.files[0];
    const isNew = !before.some(review => review.roadmap);
    changes.push({ name: partOf, isNew, comparison: compared, leftOut: count(roadmap.reviews) - count(reviews) });
  }
  return { roadmaps: changed, change: { since: ref, roadmaps: changes } };
}

const featuresOf = (reviews: readonly Review[]) => reviews.flatMap(({ features }) => features);
const count = (reviews: readonly Review[]) =>
  reviews.reduce((sum, { findings, inSettings = [] }) => sum + findings.length + inSettings.length, 0);

type PastFile = Parameters<typeof reviewTogether>[0][number];

interface There {
  readonly repository: Repository;
  readonly base: string;
  /** Asked only where it is needed, since git then looks at all files. */
  gone(): Promise<readonly Gone[]>;
}

/** What the files of roadmaps were at a ref. */
class Past {
  private readonly known = new Map<string, Promise<There>>();

  constructor(
    private readonly ref: string,
    private readonly cwd: string,
  ) {}

  /** The files of a roadmap as they were; those that were not there are left out. */
  async filesOf({ files }: Roadmap): Promise<PastFile[]> {
    const places = await Promise.all(files.map(({ path }) => realpath(resolve(this.cwd, path))));
    const { repository, base, gone } = await this.at(dirname(places[0]!));
    const byPath = new Map(files.map((file, index) => [repository.pathOf(places[index]!), file]));
    const inside = [...byPath.keys()].filter(path => !/^\.\.|^[a-z]:/i.test(path));
    const blobs = await repository.blobs(base, inside);
    const found: { file: Pick<JudgedFile, "path" | "options">; blob: string | undefined }[] = [...byPath].map(
      ([path, file]) => ({ file, blob: blobs.get(path) }),
    );
    const [first] = files;
    if (first.partOf !== undefined || blobs.size === 0) {
      const parts = await partsOf(first, this.cwd);
      for (const { path, blob, now } of await gone()) {
        const file = now === undefined ? parts?.at(repository.placeOf(path)) : byPath.get(now);
        const known = found.find(one => one.file === file);
        if (known) known.blob ??= blob;
        else if (file) found.push({ file, blob });
      }
    }
    const there = found.flatMap(({ file, blob }) => (blob === undefined ? [] : { file, blob }));
    const before: PastFile[] = [];
    for await (const text of repository.texts(there.map(({ blob }) => blob))) {
      const { path, options } = there[before.length]!.file;
      before.push({ path, judged: readAndJudge(text, options) });
    }
    return before;
  }

  private at(folder: string): Promise<There> {
    let known = this.known.get(folder);
    if (!known) {
      known = this.lookAt(folder);
      this.known.set(folder, known);
    }
    return known;
  }

  private async lookAt(folder: string): Promise<There> {
    const repository = await Repository.of(folder);
    const base = await repository.base(this.ref);
    let gone: Promise<readonly Gone[]> | undefined;
    return { repository, base, gone: () => (gone ??= repository.gone(base)) };
  }
}
