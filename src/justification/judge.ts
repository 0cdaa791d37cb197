import type { Feature } from "../roadmap/feature.ts";
import type { JudgedFeature } from "./level.ts";

/** Judges what justifies a feature from everything in its entry. */
export function judge(feature: Feature): JudgedFeature {
  for (const field of feature.fields) {
    if (/^(users|usage|votes)$/.test(field.path) && Number(field.value) > 0) {
      const kind = field.path === "votes" ? "demand" : "usage";
      return {
        ...feature,
        level: kind,
        evidence: [{ kind, text: field.value, span: field.span, count: Number(field.value), unit: field.path }],
      };
    }
    if (/^(why|reason)$/.test(field.path)) {
      return { ...feature, level: "claim", evidence: [], reason: { text: field.value, span: field.span } };
    }
  }
  return { ...feature, level: "none", evidence: [] };
}
