import { severities } from "../findings/finding.ts";
import type { Summary } from "./reviewed-file.ts";

/** `1 feature`, `2 features`. */
export function counted(amount: number, singular: string, plural = `${singular}s`): string {
  return `${amount.toLocaleString("en")} ${amount === 1 ? singular : plural}`;
}

/** What justifies the features, in words: `12 features: 2 show use, 1 shows demand, ...`. */
export function justificationInWords({ features, byJustification: by }: Summary): string {
  const parts = [
    by.usage && `${by.usage} ${by.usage === 1 ? "shows" : "show"} use`,
    by.demand && `${by.demand} ${by.demand === 1 ? "shows" : "show"} demand`,
    by.claim && `${by.claim} ${by.claim === 1 ? "rests" : "rest"} on a claim`,
    by.none && `${by.none} ${by.none === 1 ? "says" : "say"} nothing about why`,
  ].filter(part => part);
  return parts.length > 0 ? `${counted(features, "feature")}: ${parts.join(", ")}` : counted(features, "feature");
}

/** The findings in words, the gravest first: `2 warning, 14 information`; empty where there are none. */
export function findingsInWords({ findings }: Summary): string {
  return severities
    .toReversed()
    .filter(severity => findings[severity] > 0)
    .map(severity => `${findings[severity].toLocaleString("en")} ${severity}`)
    .join(", ");
}

/** One line without control characters, since titles come from files and the report goes to a terminal. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}
