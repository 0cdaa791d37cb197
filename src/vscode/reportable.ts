import * as vscode from "vscode";
import type { Finding } from "../findings/finding.ts";
import type { ReviewedFile } from "../reports/reviewed-file.ts";
import { labelOf } from "./entry.ts";
import type { FileReview } from "./reviews.ts";

/** What a report takes of a file, and of the files its findings speak of: the names that people know them by. */
export function reportable({ label, text, review, partOf }: FileReview): ReviewedFile {
  const findings = review.findings.map(named);
  return { path: label, text, review: { ...review, findings }, ...(partOf && { partOf: partOf.label }) };
}

function named({ related, ...finding }: Finding): Finding {
  if (!related) return finding;
  const path = related.path === undefined ? {} : { path: labelOf(vscode.Uri.parse(related.path, true)) };
  return { ...finding, related: { ...related, ...path } };
}
