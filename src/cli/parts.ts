import { realpath } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { ReviewOptions } from "../review.ts";
import type { JudgedFile } from "./review-roadmaps.ts";

/** The files of a roadmap of many, be they there or no more. */
export interface Parts {
  /** Absolute path of a folder that all of them stand below, without symbolic links. */
  readonly folder: string;
  /** What a file is of the roadmap; undefined where it is no part of it. @param place absolute, without symbolic links. */
  at(place: string): { readonly path: string; readonly options: ReviewOptions } | undefined;
}

/** Those of the roadmap that a file is a part of; undefined where it is one by itself. */
export async function partsOf({ project, path, options }: JudgedFile, cwd: string): Promise<Parts | undefined> {
  const pattern = project?.wish(resolve(cwd, path)).one?.pattern;
  if (!project || pattern === undefined) return undefined;
  const real = await realpath(project.folder);
  return {
    folder: join(real, /^(?:[^*?[{/]*\/)*/.exec(pattern)![0]),
    at(place) {
      const own = resolve(project.folder, relative(real, place));
      const wish = project.wish(own);
      if (wish.one?.pattern !== pattern) return undefined;
      return { path: relative(cwd, own), options: { ...options, name: relative(cwd, own), ...wish } };
    },
  };
}
