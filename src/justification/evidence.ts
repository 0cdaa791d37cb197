import type { Field, Span } from "../roadmap/feature.ts";
import { lastKey, type Role } from "./key-role.ts";
import type { Evidence } from "./level.ts";
import { demandMarks, evidenceHint, hopeMarks, measuredMarks, usageMarks } from "./vocabulary.ts";

/** The evidence that a value is by its key: `votes: 37`, `measured: { users: 412 }`, `github_issue: 214`. */
export function evidenceInValue({ path, value, span }: Field, role: Role): Evidence | undefined {
  if (role === "demand" || role === "usage") {
    const counted = countOf(value);
    if (counted) return { kind: role, text: value, span, count: counted.count, unit: counted.unit || lastKey(path) };
    return undefined;
  }
  if (role !== "issue") return undefined;
  const named = /^#?\d+$|^[\w.-]+(\/[\w.-]+)?#\d+$|\/(issues|discussions)\/\d+|trello\.com\/c\/|forum|discuss/i.test(
    value.trim(),
  );
  return named && value.trim() !== "0" ? { kind: "demand", text: value, span } : undefined;
}

/** A positive number in front of what it counts: `412`, `1,260 users`, `~40`. */
function countOf(value: string): { count: number; unit: string } | undefined {
  const match = /^[~≈]?\s*(\d[\d,_ ]*(?:\.\d+)?)\s*([km])?\s*([\p{L} ]*)/iu.exec(value.trim());
  if (!match || /^\d{4}-\d\d/.test(value.trim())) return undefined;
  const scale = { k: 1_000, m: 1_000_000 }[match[2]?.toLowerCase() ?? ""] ?? 1;
  const count = Number(match[1]!.replace(/[,_ ]/g, "")) * scale;
  return count > 0 ? { count, unit: match[3]!.trim().split(" ")[0]! } : undefined;
}

/** The first sentence of a text that cites demand or use; a hope or a target cites nothing. */
export function evidenceInText({ value, span }: { value: string; span: Span }): Evidence | undefined {
  if (value.length < 6 || !evidenceHint.test(value)) return undefined;
  for (const sentence of sentences(value)) {
    if (hopeMarks.test(sentence)) continue;
    const used = matchOf(sentence, usageMarks);
    if (used) return { kind: "usage", text: sentence, span, ...counted(used) };
    const asked = matchOf(sentence, demandMarks) ?? matchOf(sentence, measuredMarks);
    if (asked) return { kind: "demand", text: sentence, span, ...counted(asked) };
  }
  return undefined;
}

const sentences = (text: string): string[] =>
  text
    .slice(0, 4_000)
    .split(/(?<=[.!?。])\s+|\n+/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== "");

function matchOf(text: string, marks: readonly RegExp[]): string | undefined {
  for (const mark of marks) {
    const match = mark.exec(text);
    if (match) return match[0];
  }
  return undefined;
}

function counted(words: string): { count?: number; unit?: string } {
  const match = /\b(\d[\d,]*)\s+(?:\p{L}+ )?(\p{L}{3,}s)\b/u.exec(words);
  return match ? { count: Number(match[1]!.replaceAll(",", "")), unit: match[2]! } : {};
}
