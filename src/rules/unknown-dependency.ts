import type { Fix } from "../findings/finding.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { placeOf } from "../roadmap/details/place.ts";
import { dependenciesIn, type Wait } from "./dependencies.ts";
import { idFinder, patternOf } from "./near-id.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "unknown-dependency",
  severity: "warning",
  summary: "It waits for an entry that is not there",
  *check({ features }) {
    const { waits, byId } = dependenciesIn(features);
    const unknown = waits.filter(({ id }) => !byId.has(id) && !byId.has(id.replace(/^#/, "")));
    if (unknown.length === 0 || byId.size === 0) return;
    const named = otherNames(features);
    const nearId = idFinder(byId.keys());
    const patterns = new Set([...byId.keys()].map(patternOf));
    // Where most dependencies name something else than entries, so may this one.
    const areIdsOfHere = (waits.length - unknown.length) * 2 >= waits.length;
    for (const { feature, on, id } of unknown) {
      if (named.has(id) || named.has(on.text)) continue;
      const near = nearId(id);
      if (near) {
        yield {
          at: on.span,
          feature,
          message: `${quoted(id)} is no entry of this roadmap. Did you mean ${quoted(near)}?`,
          fixes: fixes(on, id, near),
        };
      } else if (areIdsOfHere && /\d/.test(id) && patterns.has(patternOf(id))) {
        yield {
          at: on.span,
          feature,
          message: `${quoted(feature.title.text)} waits for ${quoted(id)}, and no entry of this roadmap has that id. Name the entry it waits for, or take the dependency out.`,
        };
      }
    }
  },
});

const namingKeys = /(?:^|[._])(?:ids?|key|ref|code|name|title|provides|alias|aliases|formerly)$/i;

/** What else a dependency may name: a title, a group, a step inside an entry. */
function otherNames(features: readonly JudgedFeature[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { title, group, groupIds = [], fields } of features) {
    for (const name of [title.text, ...group, ...groupIds]) names.add(name.trim());
    for (const { path, value } of fields) {
      if (namingKeys.test(path) && placeOf(path)?.role !== "dependsOn") names.add(value.trim());
    }
  }
  return names;
}

/** Corrects the id and leaves its quotes, and the remark behind it, as they are. */
function fixes({ text, span }: Wait["on"], id: string, near: string): Fix[] {
  const quotes = span.end - span.start - text.length;
  if ((quotes !== 0 && quotes !== 2) || !text.startsWith(id)) return [];
  const start = span.start + quotes / 2;
  return [{ title: `Change to "${near}"`, edits: [{ span: { start, end: start + id.length }, text: near }] }];
}
