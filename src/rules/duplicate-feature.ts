import { defineRule } from "./rule.ts";

export default defineRule({
  id: "duplicate-feature",
  severity: "warning",
  summary: "The same feature stands in the roadmap twice",
  *check({ features }) {
    const seen = new Map<string, (typeof features)[number]>();
    for (const feature of features) {
      const key = feature.title.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      const first = seen.get(key);
      if (!first) {
        seen.set(key, feature);
        continue;
      }
      yield {
        at: feature.title.span,
        feature,
        message: `"${feature.title.text}" stands in this roadmap twice. Keep one entry and merge what the other says.`,
        related: { message: "The first entry", span: first.title.span },
      };
    }
  },
});
