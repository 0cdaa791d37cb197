import { changeLines } from "../panel/change-words.ts";
import { changeHeading, type ScopeChange, shortened, sumsOf } from "./change.ts";
import type { MinutesStyle } from "./minutes-style.ts";

/** What a change adds to the scope, as a section of the minutes. */
export function changeSection({ since, roadmaps }: ScopeChange, style: MinutesStyle): string[] {
  const { text, heading, paragraph, table } = style;
  const blocks = roadmaps.flatMap(({ name, ...change }) => {
    const { lines, more } = shortened(changeLines(change.comparison));
    const isOne = roadmaps.length === 1;
    const rows = lines.map(({ title, kind, says }) => [title, kind, says].map(text));
    return [
      ...(isOne ? [] : [heading(text(name), 3)]),
      paragraph(text([`Since ${since}:`, ...sumsOf(change)].join(" "))),
      ...(rows.length > 0
        ? [table(isOne ? changeHeading : `${changeHeading}: ${text(name)}`, ["Feature", "Change", "What"], rows)]
        : []),
      ...more.map(sentence => paragraph(text(sentence))),
    ];
  });
  return [heading(changeHeading, 2), ...blocks];
}
