import type { Problem } from "../roadmap/feature.ts";
import type { LayoutMiss } from "../roadmap/layout.ts";
import { type Config, placedKeys } from "./config.ts";
import type { Wish } from "./declared.ts";
import { globMatcher } from "./glob.ts";
import { meantBy, suggestion } from "./suggestion.ts";

/** A file that was looked at under the settings in question. */
export interface LookedAt {
  /** Relative to the folder of the settings. */
  readonly path: string;
  readonly wish: Wish;
  /** Absent where it is no roadmap, and no layout was tried on it. */
  readonly layoutMisses?: readonly LayoutMiss[] | undefined;
}

/** Patterns and paths that name none of the files. To be asked once everything in the folder of the settings was looked for. */
export function globProblems({ roadmaps, decisions = [] }: Config, files: readonly LookedAt[]): Problem[] {
  const matched = new Set(files.flatMap(({ wish }) => wish.entries));
  const paths = files.map(({ path }) => path);
  const undecided = decisions
    .filter(({ roadmap }) => !paths.includes(roadmap))
    .map(({ roadmap, spans }) => {
      const meant = meantBy(roadmap, paths);
      const next = meant ? `Did you mean "${meant}"?` : "Check the path, which begins at the folder of this file.";
      return { message: `"${roadmap}" is no roadmap. ${next}`, span: spans.roadmap };
    });
  const unmatched = roadmaps
    .filter(entry => !matched.has(entry) && !entry.glob.startsWith("!"))
    .map(({ glob, span }) => {
      const excluding = roadmaps.find(
        ({ glob: other }) => other.startsWith("!") && globMatcher([other.slice(1)])(glob),
      );
      if (excluding) return { message: `"${glob}" is left out by "${excluding.glob}". Remove one of the two.`, span };
      const meant = /[*?]/.test(glob) ? undefined : meantBy(glob, paths);
      const next = /\.ya?ml\}?$|\*$/i.test(glob)
        ? "Check the path, which begins at the folder of this file."
        : `Only files that end in .yaml or .yml are read${/\.\w+$/.test(glob) ? "" : `; those of this folder are ${glob}/*.yaml`}.`;
      return { message: `"${glob}" names no file. ${meant ? `Did you mean "${meant}"?` : next}`, span };
    });
  return [...unmatched, ...undecided];
}

/** Paths and keys of layouts that lead to nothing in any of the files they hold for, and decisions about no feature. */
export function layoutProblems({ layout, roadmaps, decisions = [] }: Config, files: readonly LookedAt[]): Problem[] {
  const undecided = decisions.flatMap(({ roadmap, feature, spans }) => {
    const file = files.find(({ path }) => path === roadmap);
    const miss = file?.layoutMisses?.find(({ key, written }) => key === "decisions" && written === feature);
    if (!miss) return [];
    const meant = meantBy(feature, miss.known);
    const next = meant ? `Did you mean "${meant}"?` : "Write one of them here.";
    return [
      {
        message: `"${feature}" is neither the id nor the title of a feature of ${roadmap}. ${next}`,
        span: spans.feature,
      },
    ];
  });
  const layouts = [layout, ...roadmaps.map(entry => entry.layout)].flatMap(owner =>
    placedKeys.flatMap(key => {
      // Layouts are merged key by key, so what holds for a file is the very list that stands here.
      const readBy = files.filter(file => file.layoutMisses && file.wish.layout?.[key] === owner?.[key]);
      return (owner?.[key] ?? []).flatMap((written, index) => {
        const misses = readBy.map(file =>
          file.layoutMisses?.find(miss => miss.key === key && miss.written === written),
        );
        if (misses.length === 0 || !misses.every(miss => miss !== undefined)) return [];
        const known = [...new Set(misses.flatMap(miss => miss.known))].slice(0, 8);
        const what = key === "features" ? "leads to no features" : "is the key of no feature";
        const where = misses.length > 1 ? `any of the ${misses.length} roadmaps` : "the roadmap";
        const next = known.length > 0 ? suggestion(written, known) : "Check how it is written there.";
        return {
          message: `"${written}" ${what} in ${where} it is meant for. ${next}`,
          span: owner!.spans[key]![index]!,
        };
      });
    }),
  );
  return [...layouts, ...undecided];
}
