import type { OneFeature } from "../roadmap/one-feature.ts";

/** A file of a folder whose files are one feature each, and one roadmap together. */
export interface FolderFile extends OneFeature {
  /** The pattern that the files of the roadmap have in common, as the project writes it. */
  readonly pattern: string;
}

/** What a file's place says of its feature: `keps/sig-node/1287-resize/kep.yaml` is called `1287-resize`, in `sig-node`. */
export function folderFile(pattern: string, path: string): FolderFile {
  const outright = /^(?:[^*?[{/]*\/)*/.exec(pattern)![0];
  const folders = path.slice(outright.length).split("/");
  const file = folders.pop()!;
  const nameVaries = /[*?[{]/.test(pattern.slice(pattern.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""));
  // A name that all files share says nothing of any of them; their folders do.
  const name = (nameVaries ? undefined : folders.pop()) ?? file.replace(/\.ya?ml$/i, "");
  return { pattern, name, group: folders };
}
