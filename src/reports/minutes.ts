import { sentences } from "../panel/sentences.ts";
import { focusHead, focusOf, focusRows } from "./focus.ts";
import { changeSection } from "./minutes-change.ts";
import { type MinutesOptions, minutesContent } from "./minutes-content.ts";
import { sections } from "./minutes-sections.ts";
import type { MinutesStyle } from "./minutes-style.ts";
import type { ReviewedFile, ReviewedRoadmap } from "./reviewed-file.ts";
import { counted } from "./wording.ts";

/** The scope review as a document: where the effort goes, what was decided, and what is left to decide. */
export function minutes(files: readonly ReviewedFile[], options: MinutesOptions, style: MinutesStyle): string {
  const content = minutesContent(files, options);
  const { today, roadmaps } = content;
  const { text, heading, paragraph } = style;
  const title = heading("Scope review", 1);
  const [only, ...others] = roadmaps;
  if (!only) return style.document([title, paragraph("No roadmap was found.")]);
  const of = others.length === 0 ? only.name : counted(roadmaps.length, "roadmap");
  const pictures = roadmaps.flatMap(roadmap => [
    heading(others.length === 0 ? focusTitle : `${focusTitle}: ${text(roadmap.name)}`, 2),
    paragraph(text(inSentences(roadmap))),
    ...focus(roadmap, style, others.length > 0),
  ]);
  const change = options.change ? changeSection(options.change, style) : [];
  const blocks = [
    title,
    paragraph(text(`Of ${of}, on ${today}.`)),
    ...pictures,
    ...change,
    ...sections(content, style),
  ];
  return style.document(blocks);
}

export const focusTitle = "Where the effort goes";

/** What the picture shows, in words. */
const inSentences = ({ files }: ReviewedRoadmap): string =>
  sentences(
    files.map(({ review }) => review),
    true,
  )
    .map(({ text }) => text)
    .join(" ");

/** The picture and its numbers. @param isOneOfMany whether the table has to say of which roadmap it is. */
export function focus({ name, files }: ReviewedRoadmap, style: MinutesStyle, isOneOfMany = false): string[] {
  const features = files.flatMap(({ review }) => review.features);
  if (features.length === 0) return [];
  const rows = focusRows(features).map(row => row.map(style.text));
  const picture = style.picture(focusOf(features));
  const caption = `Features by status and by what justifies them${isOneOfMany ? `: ${style.text(name)}` : ""}`;
  const table = style.table(caption, focusHead, rows, [1, 2, 3, 4, 5]);
  return picture === "" ? [table] : [picture, table];
}
