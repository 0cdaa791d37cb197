import type { Field } from "../roadmap/feature.ts";
import type { JudgedFeature } from "./level.ts";

/** A decision that stands in the settings, since the roadmap is to stay as it is. */
export interface ToldDecision {
  /** Id or title of the feature. */
  readonly feature: string;
  /** What it says, by its keys: `{ kind: "cut", reason: "..." }`. */
  readonly says: Readonly<Record<string, string>>;
}

/** Features with the decisions told about them, as if their entries said so at their titles; they count before the entries' own. */
export function withTold(features: readonly JudgedFeature[], told: readonly ToldDecision[]): readonly JudgedFeature[] {
  if (told.length === 0) return features;
  const named = new Map(told.map(decision => [decision.feature, decision]));
  return features.map(feature => {
    const decision = named.get(feature.id ?? "") ?? named.get(feature.title.text);
    if (!decision) return feature;
    const { span } = feature.title;
    const fields = Object.entries(decision.says).map(
      ([key, value]): Field => ({ path: `decision.${key}`, value, span }),
    );
    return { ...feature, fields: [...feature.fields, ...fields] };
  });
}

/** The names that are of none of the features. */
export function unknownIn(told: readonly ToldDecision[], features: readonly JudgedFeature[]): string[] {
  const names = new Set(features.flatMap(({ id, title }) => [title.text, ...(id === undefined ? [] : [id])]));
  return told.map(({ feature }) => feature).filter(name => !names.has(name));
}
