import type { Text } from "../feature.ts";
import type { PlacedField } from "./place.ts";
import { isNothing, piecesOf } from "./texts.ts";

/** A place in the code that belongs to a feature. */
export interface CodePath extends Text {
  /** A path or pattern as written, without the remark behind it: `src/export/**`; the name of a package stays a name. */
  readonly path: string;
}

export function codeIn(fields: readonly PlacedField[]): CodePath[] {
  const seen = new Set<string>();
  const found: CodePath[] = [];
  for (const { place, field } of fields) {
    if ((place.role !== "code" && place.role !== "packages") || field.value.length > 2_000) continue;
    for (const piece of piecesOf(field, /[,;，、；\n]/g)) {
      const path = pathIn(piece.text, place.role === "packages");
      if (path === undefined || seen.has(path)) continue;
      seen.add(path);
      found.push({ ...piece, path });
    }
  }
  return found;
}

/** `src/a.rs: added`, `src/a.rs (+20 lines)`, "`src/a.rs`", `src/a.rs:12` -> the path; undefined for prose. */
function pathIn(text: string, isPackage: boolean): string | undefined {
  const path = /^`?([^\s`]+?)`?(?::\d+(?:[-:]\d+)*)?(?=$|:$|:\s|\s+[-–—(（#])/u.exec(text)?.[1];
  if (path === undefined || isNothing(path) || /:\/\/|^[\d.]+$/.test(path)) return undefined;
  const isPath = /[/\\*]/.test(path)
    ? /[\w*]/.test(path) && !/^[\d/]+$/.test(path)
    : /^[\w.-]*\.[a-z]\w{0,9}$/i.test(path);
  return isPath || (isPackage && /^[\p{L}@][\p{L}\p{N}_.@:-]*$/u.test(path)) ? path : undefined;
}
