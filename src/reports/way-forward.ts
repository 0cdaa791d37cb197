import { isCrowded } from "../findings/crowded.ts";
import { type Ranked, worstFirst } from "../findings/worst-first.ts";
import { positions } from "../roadmap/lines.ts";
import type { ReviewedFile } from "./reviewed-file.ts";
import { oneLine } from "./wording.ts";

/** Lines that say, where so much was found that it looks like a wall, where to begin, and how the rest can wait. */
export function wayForward(files: readonly ReviewedFile[]): string[] {
  if (!isCrowded(files.map(({ review }) => review))) return [];
  const worst = files.flatMap(ranked).sort(worstFirst).slice(0, 5);
  return [
    "",
    "Begin with these five:",
    ...worst.map(({ file: { path, text }, feature: { title } }) => {
      return `  ${oneLine(path)}:${positions(text)(title.span.start).line}  ${shortened(oneLine(title.text))}`;
    }),
    'The rest can wait: "feature-scope baseline" accepts what was found today, and only what is new counts from then on.',
  ];
}

function ranked(file: ReviewedFile): (Ranked & { readonly file: ReviewedFile })[] {
  const { features, findings } = file.review;
  const entries = features.map(feature => ({ file, feature, findings: [] as (typeof findings)[number][] }));
  for (const finding of findings) if (finding.feature !== undefined) entries[finding.feature]!.findings.push(finding);
  return entries.filter(({ findings }) => findings.length > 0);
}

const shortened = (title: string): string => (title.length > 80 ? `${title.slice(0, 79)}…` : title);
