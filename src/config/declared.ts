import type { ToldDecision } from "../justification/told-decisions.ts";
import type { Layout } from "../roadmap/layout.ts";
import { exclude } from "./candidates.ts";
import type { Config, DeclaredRoadmaps } from "./config.ts";
import { baselineFileName, configFileName } from "./file-name.ts";
import { type FolderFile, folderFile } from "./folder.ts";
import { globMatcher } from "./glob.ts";

/** What a project's settings say of one file. */
export interface Wish {
  /** Whether it is a roadmap; undefined where they leave that to its name and content. */
  readonly declared?: boolean;
  /** How it is read. */
  readonly layout?: Layout;
  /** Present where it is one feature of a roadmap of many files. */
  readonly one?: FolderFile;
  /** Decisions about its features, where they stand in the settings. */
  readonly decisions?: readonly ToldDecision[];
  /** Entries of `roadmaps` whose pattern names it, in their order. */
  readonly entries: readonly DeclaredRoadmaps[];
}

export interface Declarations {
  /** @param path relative to the folder of the settings. */
  of(path: string): Wish;
  /** Whether files that are declared may lie in a folder that is else never searched; its path ends with a slash. */
  reachInto(folder: string): boolean;
}

const isExcluded = globMatcher(exclude);

export function declarations({ roadmaps, layout, decisions }: Config): Declarations {
  const named = roadmaps.map(entry => {
    const not = entry.glob.startsWith("!");
    const pattern = entry.glob
      .slice(not ? 1 : 0)
      .replace(/^(?:\.?[\\/])+/, "")
      .replaceAll("\\", "/");
    const outright = /^[^*?[{]*/.exec(pattern)![0];
    // The folders that it names outright. A pattern gets into dist or vendor only where it says so.
    const prefix = outright === pattern ? pattern : outright.slice(0, outright.lastIndexOf("/") + 1);
    return { entry, not, pattern, prefix, excluded: isExcluded(prefix), matches: globMatcher([pattern]) };
  });
  const reaching = named.filter(({ not, excluded }) => excluded && !not);
  return {
    of(path) {
      const readable = /\.ya?ml$/i.test(path) && ![configFileName, baselineFileName].some(name => path.endsWith(name));
      const matching = readable
        ? named.filter(({ matches, excluded }) => matches(path) && (excluded || !isExcluded(path)))
        : [];
      const entries = matching.flatMap(({ entry, not }) => (not ? [] : entry));
      const folder = matching.findLast(({ entry }) => entry.one);
      const own = {
        ...merged([layout, ...entries.map(entry => entry.layout)]),
        ...(decisions && { decisions: decisions.filter(({ roadmap }) => roadmap === path) }),
      };
      if (matching.some(({ not }) => not)) return { declared: false, ...own, entries: [] };
      const one = folder && { one: folderFile(folder.pattern, path) };
      return { ...(entries.length > 0 && { declared: true }), ...own, ...one, entries };
    },
    reachInto: folder =>
      reaching.some(({ prefix }) => {
        const [shorter, longer] = [folder, prefix].map(path => path.toLowerCase()).sort((a, b) => a.length - b.length);
        return longer!.startsWith(shorter!);
      }),
  };
}

/** Key by key, the last that says something counts; words of `statuses` are keys of their own. */
function merged(layouts: readonly (Layout | undefined)[]): { readonly layout?: Layout } {
  const given = layouts.flatMap(layout => layout ?? []);
  if (given.length === 0) return {};
  const statuses = Object.assign({}, ...given.map(layout => layout.statuses));
  return { layout: Object.assign({}, ...given, Object.keys(statuses).length > 0 && { statuses }) };
}
