import type { Feature, Field, Text } from "../roadmap/feature.ts";
import { evidenceInText, evidenceInValue } from "./evidence.ts";
import { keyWords, lastKey, type Role, roleOf } from "./key-role.ts";
import type { Evidence, JudgedFeature } from "./level.ts";
import { reasonMarks } from "./vocabulary.ts";

/** Judges what justifies a feature from everything in its entry. The highest rung that anything reaches counts. */
export function judge(feature: Feature): JudgedFeature {
  const evidence: Evidence[] = [];
  let reason: Text | undefined;
  let usage = false;
  for (const field of feature.fields) {
    // In `evidence: [{ kind: usage, count: 412 }]` the kind says what the count below it is.
    if (field.path === "evidence.kind") usage = /^(usage|use|measured|adoption)\b/i.test(field.value);
    const role = usage && field.path === "evidence.count" ? "usage" : roleOf(field.path);
    if (role === "nothing") continue;
    const found = evidenceInValue(field, role) ?? (isText(role) ? evidenceInText(field) : undefined);
    if (found) evidence.push(found);
    reason ??= reasonIn(field, role);
  }
  for (const { text, span } of [feature.title, ...feature.comments]) {
    const found = evidenceInText({ value: text, span });
    if (found) evidence.push(found);
    reason ??= markedReason(text, span);
  }
  const level = highest(evidence) ?? (reason ? "claim" : "none");
  return { ...feature, level, evidence, ...(reason && { reason }) };
}

function highest(evidence: readonly Evidence[]): Evidence["kind"] | undefined {
  return evidence.find(one => one.kind === "usage")?.kind ?? evidence[0]?.kind;
}

const isText = (role: Role): boolean => role === "reason" || role === "prose";

function reasonIn(field: Field, role: Role): Text | undefined {
  const { value, span } = field;
  if (role === "score")
    return Number.parseFloat(value) > 0 ? { text: `${lastKey(field.path)}: ${value}`, span } : undefined;
  if (role === "reason") return isSentence(value) ? { text: value, span } : undefined;
  return role === "prose" ? markedReason(value, span) : undefined;
}

/** A word or a number under `why` is no reason: `impact: high`, `reason: TBD`. */
function isSentence(value: string): boolean {
  const text = value.trim();
  if (/^(tbd|todo|n\/?a|none|null|unknown|-|\?+|\.{3})$/i.test(text)) return false;
  return keyWords(text).includes(" ") || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(text);
}

/** All marks at once: one search of a text takes half as long as one for each mark. */
const reasonMark = new RegExp(reasonMarks.map(mark => mark.source).join("|"), "i");

function markedReason(text: string, span: Text["span"]): Text | undefined {
  return reasonMark.test(text) ? { text, span } : undefined;
}
