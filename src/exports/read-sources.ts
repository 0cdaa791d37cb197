import { createReadStream } from "node:fs";
import type { ReadSource } from "../usage/join.ts";
import type { UsageSource } from "../usage/mapping.ts";
import { type ReadExport, unreadExport } from "../usage/measured.ts";
import { readExport } from "../usage/read/read-export.ts";
import { filesOf, lookedUp } from "./files.ts";
import { unreadable } from "./unreadable.ts";

/** A source and its files. Of one that has the stamp it was known by, nothing is read. */
export interface StampedSource {
  readonly source: UsageSource;
  readonly files: readonly { readonly path: string; readonly stamp?: string; readonly read?: ReadExport }[];
}

/** By source and path what a file was when it was read last. */
export type Stamps = readonly Readonly<Record<string, string>>[];

/** Reads the exports that the settings in a folder name. What cannot be read is a problem of its source; the rest goes on. */
export async function readSources(folder: string, sources: readonly UsageSource[]): Promise<ReadSource[]> {
  const read = await readChanged(folder, sources);
  return read.map(({ source, files }) => ({ source, exports: files.flatMap(({ read }) => read ?? []) }));
}

/** @param known the stamps of each source, in their order. */
export async function readChanged(
  folder: string,
  sources: readonly UsageSource[],
  known: Stamps = [],
): Promise<StampedSource[]> {
  const all: StampedSource[] = [];
  for (const [index, source] of sources.entries()) {
    const files: StampedSource["files"][number][] = [];
    for (const path of await filesOf(folder, source.files)) {
      files.push(await readOne(folder, path, source, known[index]?.[path]));
    }
    all.push({ source, files });
  }
  return all;
}

async function readOne(folder: string, path: string, { mapping }: UsageSource, known: string | undefined) {
  try {
    const found = await lookedUp(folder, path);
    if (typeof found === "string") return { path, read: unreadExport(path, found) };
    const { place, stamp } = found;
    if (stamp === known) return { path, stamp };
    return { path, stamp, read: await readExport({ path, chunks: createReadStream(place) }, mapping) };
  } catch (error) {
    return { path, read: unreadExport(path, unreadable(error)) };
  }
}
