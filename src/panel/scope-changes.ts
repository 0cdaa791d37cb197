import type { JudgedFeature } from "../justification/level.ts";
import { type ChangeLine, changeLines, changeSums } from "./change-words.ts";
import type { ReviewedFile } from "./model.ts";
import type { RowPlace } from "./protocol.ts";
import type { ChangeKind, ScopeChange } from "./scope-protocol.ts";
import { shortened } from "./shortened.ts";

/** A longer list is looked up in the roadmap itself. */
const mostLines = 40;

/** What happened to each roadmap since the last commit; those to which nothing did are left out. */
export function scopeChanges(
  files: readonly ReviewedFile[],
  isOneOfMany: boolean,
  placeOf: (feature: JudgedFeature) => RowPlace | undefined,
): ScopeChange[] {
  const byRoadmap = new Map(files.map(file => [file.partOf?.key ?? file.key, file]));
  return [...byRoadmap.values()].flatMap(({ label, partOf, sinceLastCommit }) => {
    if (!sinceLastCommit) return [];
    const lines = changeLines(sinceLastCommit);
    return {
      ...(isOneOfMany && { roadmap: partOf?.label ?? label }),
      sums: changeSums(sinceLastCommit),
      lines: lines.slice(0, mostLines).map(({ kind, title, says, feature }) => {
        const at = feature && placeOf(feature);
        return { kind, title: shortened(title), says: shortened(says), ...(at && { at }) };
      }),
      counts: countsOf(lines),
    };
  });
}

function countsOf(lines: readonly ChangeLine[]): ScopeChange["counts"] {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
