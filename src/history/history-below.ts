import { withoutTemplateComments } from "../justification/template-comments.ts";
import { type JudgedText, type ReviewOptions, readAndJudge } from "../review.ts";
import { parseYaml } from "../roadmap/parse.ts";
import { Chronicle, type History } from "./chronicle.ts";
import type { Git } from "./git.ts";

interface Part extends JudgedText {
  readonly path: string;
  readonly isWhole: boolean;
}

/**
 * The history of a roadmap of many files, read from its repository.
 * @param folder that all its files stand below.
 * @param optionsOf how a file is read, by its path in the repository; undefined for one that is no part of the roadmap.
 */
export async function historyBelow(
  git: Git,
  folder: string,
  optionsOf: (path: string) => ReviewOptions | undefined,
  options: ReviewOptions = {},
): Promise<History> {
  const commits = (await git.logBelow(folder)).toReversed().map(({ files, ...moment }) => ({
    moment,
    files: [...files].flatMap(([path, blob]) => {
      const options = optionsOf(path);
      return options ? [{ path, blob, options }] : [];
    }),
  }));
  const chronicle = new Chronicle(options);
  const parts = new Map<string, Part>();
  const blobs = commits.flatMap(({ files }) => files.flatMap(({ blob }) => blob ?? []));
  const texts = git.texts(blobs)[Symbol.asyncIterator]();
  try {
    for (const { moment, files } of commits) {
      if (files.length === 0) continue;
      for (const { path, blob, options } of files) {
        const text = blob === undefined ? undefined : await texts.next();
        if (text && !text.done) parts.set(path, partOf(path, text.value, options));
        else parts.delete(path);
      }
      chronicle.addRead(moment, together([...parts.values()]));
    }
  } finally {
    await texts.return?.();
  }
  return chronicle.history;
}

function partOf(path: string, text: string, options: ReviewOptions): Part {
  const parsed = parseYaml(text);
  return { path, ...readAndJudge(text, options, parsed), isWhole: parsed.problems.length === 0 };
}

function together(parts: readonly Part[]) {
  const sorted = parts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const counting = withoutTemplateComments(
    sorted.map(({ features, roadmap }) => ({ features, why: roadmap.layout?.why })),
  );
  return { features: counting.flat(), isWhole: parts.every(({ isWhole }) => isWhole) };
}
