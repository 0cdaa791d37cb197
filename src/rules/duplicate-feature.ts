import type { JudgedFeature } from "../justification/level.ts";
import { partOf } from "./part-of-roadmap.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";
import { titleKey } from "./title-key.ts";

/** What repeats more often than this is a label that entries share, and nobody's mistake. */
const mostEntries = 3;

export default defineRule({
  id: "duplicate-feature",
  severity: "warning",
  summary: "The same feature stands in the roadmap twice",
  *check({ features }) {
    const byPlaceAndTitle = new Map<string, JudgedFeature[]>();
    for (const feature of features) {
      const title = isOpen(feature) ? titleKey(feature.title.text) : undefined;
      if (title === undefined) continue;
      const key = JSON.stringify([title, ...partOf(feature)]);
      const same = byPlaceAndTitle.get(key);
      if (same) same.push(feature);
      else byPlaceAndTitle.set(key, [feature]);
    }
    for (const [first, ...others] of byPlaceAndTitle.values()) {
      if (!first || others.length >= mostEntries) continue;
      for (const feature of others) {
        yield {
          at: feature.title.span,
          feature,
          message: `${quoted(feature.title.text)} stands in this roadmap twice. Keep one entry and merge what the other says, or give them titles that tell them apart.`,
          related: { message: "The first entry with this title", span: first.title.span },
        };
      }
    }
  },
});

/** What is planned may well follow on what was shipped or dropped under the same title, and that is history. */
function isOpen({ status }: JudgedFeature): boolean {
  return status !== "shipped" && status !== "dropped";
}
