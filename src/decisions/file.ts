import type { Document } from "yaml";
import { type OwnKeys, ownKeys } from "../assist/own-keys.ts";
import { quoteOf, type Style } from "../fixes/value.ts";
import { type JudgedText, type ReviewOptions, readAndJudge } from "../review.ts";
import { composeDocuments } from "../roadmap/compose.ts";
import { parseYaml } from "../roadmap/parse.ts";

/** A text, and what has to be known of it to write into it as it is written. */
export interface RoadmapFile {
  readonly text: string;
  readonly judged: JudgedText;
  readonly documents: readonly Document[];
  readonly keys: OwnKeys;
  readonly quote: Style["quote"];
}

export function fileOf(text: string, options: ReviewOptions): RoadmapFile {
  const parsed = parseYaml(text);
  const judged = readAndJudge(text, options, parsed);
  // A merge key brings nodes of other places into a map; its own are wanted here.
  const isMerging = text.includes("<<:") && parsed.problems.length === 0;
  const documents = isMerging ? composeDocuments(text)! : parsed.documents;
  return { text, judged, documents, keys: ownKeys(judged.features, text), quote: quoteOf(documents) };
}
