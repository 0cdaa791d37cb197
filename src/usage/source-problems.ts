import type { Problem } from "../roadmap/feature.ts";
import type { ReadSource } from "./join.ts";
import type { Usage } from "./measure.ts";

const start = { start: 0, end: 0 };

/** What is wrong with sources and their files, at the place in the settings where each is declared. */
export function sourceProblems(sources: readonly ReadSource[], usage: Pick<Usage, "problems">): Problem[] {
  const spanOf = (path: string | undefined) =>
    sources.find(({ exports }) => exports.some(one => one.path === path))?.source.span ?? start;
  const ofFiles = sources.flatMap(({ source: { files, span = start }, exports }) =>
    exports.length === 0
      ? [{ message: `No file is found at ${files}. Put the export there, or name where it is.`, span }]
      : exports.flatMap(({ path, problems }) =>
          problems.map(({ message, at }) => ({ message: `${path}${at ? `:${at.row}` : ""}: ${message}`, span })),
        ),
  );
  const ofJoin = usage.problems.map(({ message, at }) => ({
    message: at ? `${at.path}:${at.row}: ${message}` : message,
    span: spanOf(at?.path),
  }));
  return [...ofFiles, ...ofJoin];
}
