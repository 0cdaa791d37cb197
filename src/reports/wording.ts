import { acceptedInWords, findingsInWords } from "../findings/in-words.ts";
import type { ReviewedFile, Summary } from "./reviewed-file.ts";

/** `1 feature`, `2 features`. */
export function counted(amount: number, singular: string, plural = `${singular}s`): string {
  return `${amount.toLocaleString("en")} ${amount === 1 ? singular : plural}`;
}

/** What justifies the features, in words: `12 features: 2 show use, 1 shows demand, ...`. */
export function justificationInWords({ features, byJustification: by }: Summary): string {
  const parts = [
    by.usage && `${counted(by.usage, "shows", "show")} use`,
    by.demand && `${counted(by.demand, "shows", "show")} demand`,
    by.claim && `${counted(by.claim, "rests", "rest")} on a claim`,
    by.none && `${counted(by.none, "says", "say")} nothing about why`,
  ].filter(part => part);
  return parts.length > 0 ? `${counted(features, "feature")}: ${parts.join(", ")}` : counted(features, "feature");
}

export const allIsWell = "Nothing to complain about.";

/** The outcome as a sentence. Silence about a file is good news only where all of it was read. */
export function outcome(files: readonly ReviewedFile[], summary: Summary): string {
  const found = findingsInWords(summary.findings);
  const accepted = acceptedInWords(summary.accepted, found !== "");
  if (found) return [`Findings: ${found}.`, accepted].filter(Boolean).join(" ");
  if (accepted) return accepted;
  return files.some(file => file.review.problems.length > 0) ? "No findings." : allIsWell;
}

/** What a finding says of a whole roadmap, in the settings that hold for several. */
export function ofRoadmap(name: string, message: string): string {
  return `${name}: ${message}`;
}

/**
 * One line without control characters, since titles come from files and the report goes to a terminal; and without those
 * that turn the direction of all that follows. Text that is written from right to left needs none.
 */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
  return text
    .replace(control, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}
