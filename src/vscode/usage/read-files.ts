import * as vscode from "vscode";
import type { StampedSource } from "../../exports/read-sources.ts";
import type { UsageSource } from "../../usage/mapping.ts";
import type { ReadExport } from "../../usage/measured.ts";
import { core } from "../core.ts";
import { filesBelow } from "../yaml-files.ts";
import { loadReader } from "./reader.ts";

/** Files that are handed over as a whole, and read beside everything else. */
const mostBytes = 20_000_000;

/** The files of each source as they were read last. */
export type Known = readonly {
  readonly source: UsageSource;
  readonly files: readonly { readonly path: string; readonly stamp?: string; readonly read: ReadExport }[];
}[];

/** Reads the exports that the settings in a folder name, as far as they are not known. Rejects where `signal` aborts. */
export async function readFiles(
  folder: vscode.Uri,
  sources: readonly UsageSource[],
  known: Known,
  signal: AbortSignal,
): Promise<Known> {
  const stamps = known.map(({ files }) =>
    Object.fromEntries(files.flatMap(({ path, stamp }) => (stamp === undefined ? [] : [[path, stamp]]))),
  );
  const { readInThread } = loadReader();
  const read =
    readInThread && folder.scheme === "file"
      ? await readInThread(folder.fsPath, sources, stamps, signal)
      : await Promise.all(sources.map((source, index) => readVirtual(folder, source, stamps[index] ?? {})));
  return read.map(({ source, files }, index) => ({
    source,
    files: files.map(file => {
      return { ...file, read: file.read ?? known[index]!.files.find(({ path }) => path === file.path)!.read };
    }),
  }));
}

/** The files of a source where only the editor can reach them. */
async function readVirtual(
  folder: vscode.Uri,
  source: UsageSource,
  known: Readonly<Record<string, string>>,
): Promise<StampedSource> {
  const isWanted = core.globMatcher([source.files]);
  const fixed = source.files.split("/").slice(0, -1);
  const wild = fixed.findIndex(part => /[*?{[]/.test(part));
  const start = vscode.Uri.joinPath(folder, ...fixed.slice(0, wild < 0 ? undefined : wild));
  const pathOf = ({ path }: vscode.Uri) => path.slice(folder.path.length).replace(/^\//, "");
  const paths = (await filesBelow(start, uri => isWanted(pathOf(uri)))).map(pathOf).sort();
  const files: StampedSource["files"][number][] = [];
  for (const path of paths) files.push(await readOne(vscode.Uri.joinPath(folder, path), path, source, known[path]));
  return { source, files };
}

async function readOne(uri: vscode.Uri, path: string, { mapping }: UsageSource, known: string | undefined) {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    // Some file systems do not know when a file was changed.
    const stamp = mtime > 0 ? `${size} ${mtime}` : undefined;
    if (stamp !== undefined && stamp === known) return { path, stamp };
    if (size > mostBytes) {
      const why =
        "it is larger than 20 MB, which is read only from a disk. Open the folder on your computer, or export less.";
      return { path, read: core.unreadExport(path, why) };
    }
    const bytes = await vscode.workspace.fs.readFile(uri);
    return {
      path,
      ...(stamp !== undefined && { stamp }),
      read: await loadReader().readExport({ path, chunks: only(bytes) }, mapping),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { path, read: core.unreadExport(path, `it could not be read (${why}).`) };
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
