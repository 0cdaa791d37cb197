import type { Feature, Field, Text } from "../roadmap/feature.ts";
import { evidenceInText } from "./evidence-text.ts";
import { evidenceInMaps, evidenceInValue } from "./evidence-values.ts";
import { type Role, roleOf } from "./key-role.ts";
import type { Evidence, JudgedFeature, Level } from "./level.ts";
import { givesReason, reasonIn } from "./reasons.ts";
import { runningText } from "./running-text.ts";

/**
 * Judges what justifies a feature from everything in its entry. The highest rung that anything reaches counts.
 * @param why keys, as written, whose text is a reason because the team says so.
 */
export function judge(feature: Feature, why: readonly string[] = []): JudgedFeature {
  const evidence: Evidence[] = [];
  const parts: Field[] = [];
  let reason: Text | undefined;
  for (const field of feature.fields) {
    const role = why.includes(field.path) ? "reason" : roleOf(field.path);
    if (role === "nothing") continue;
    if (role === "particular") {
      parts.push(field);
      continue;
    }
    const said = textRoles.has(role) ? runningText(field.value, field.span) : undefined;
    const found = evidenceInValue(field, role) ?? (said && evidenceInText(said));
    if (found) evidence.push(found);
    reason ??= reasonIn(field, role, said);
  }
  if (parts.length > 0) evidence.push(...evidenceInMaps(parts));
  for (const { text, span } of [feature.title, ...feature.comments]) {
    const said = runningText(text, span);
    const found = evidenceInText(said);
    if (found) evidence.push(found);
    if (!reason && givesReason(said)) reason = { text, span };
  }
  evidence.sort((a, b) => a.span.start - b.span.start);
  // Spreading the feature into a literal costs several times as much.
  return Object.assign({ level: levelOf(evidence, reason), evidence }, feature, reason && { reason });
}

/** The highest rung that evidence, or else a reason, reaches. */
export function levelOf(evidence: readonly Evidence[], reason: Text | undefined): Level {
  if (evidence.length > 0) return evidence.some(({ kind }) => kind === "usage") ? "usage" : "demand";
  return reason ? "claim" : "none";
}

/** What can hold words that cite or give a reason. */
const textRoles: ReadonlySet<Role> = new Set([
  "reason",
  "reason-or-state",
  "prose",
  "citation",
  "issue",
  "score",
  "goal",
]);
