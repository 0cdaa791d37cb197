import type { Feature, Field, Text } from "../roadmap/feature.ts";
import { evidenceInText } from "./evidence-text.ts";
import { evidenceInMaps, evidenceInValue } from "./evidence-values.ts";
import { type Role, roleOf } from "./key-role.ts";
import type { Evidence, JudgedFeature, Level } from "./level.ts";
import { markedReason, reasonIn } from "./reasons.ts";

/** Judges what justifies a feature from everything in its entry. The highest rung that anything reaches counts. */
export function judge(feature: Feature): JudgedFeature {
  const evidence: Evidence[] = [];
  const parts: Field[] = [];
  let reason: Text | undefined;
  for (const field of feature.fields) {
    const role = roleOf(field.path);
    if (role === "nothing") continue;
    if (role === "particular") {
      parts.push(field);
      continue;
    }
    const found = evidenceInValue(field, role) ?? (isText(role) ? evidenceInText(textOf(field)) : undefined);
    if (found) evidence.push(found);
    reason ??= reasonIn(field, role);
  }
  if (parts.length > 0) evidence.push(...evidenceInMaps(parts));
  for (const text of [feature.title, ...feature.comments]) {
    const found = evidenceInText(text);
    if (found) evidence.push(found);
    reason ??= markedReason(text);
  }
  evidence.sort((a, b) => a.span.start - b.span.start);
  return { ...feature, level: levelOf(evidence, reason), evidence, ...(reason && { reason }) };
}

function levelOf(evidence: readonly Evidence[], reason: Text | undefined): Level {
  if (evidence.length > 0) return evidence.some(({ kind }) => kind === "usage") ? "usage" : "demand";
  return reason ? "claim" : "none";
}

const isText = (role: Role): boolean => textRoles.has(role);

const textRoles: ReadonlySet<Role> = new Set(["reason", "reason-or-state", "prose", "citation", "issue", "score"]);

const textOf = ({ value, span }: Field): Text => ({ text: value, span });
