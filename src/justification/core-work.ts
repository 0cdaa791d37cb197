import type { Feature } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { remembered } from "../roadmap/remembered.ts";
import { namesUnder } from "./essential.ts";
import { serves } from "./goals.ts";
import { plainName } from "./plain-name.ts";

const markKey = remembered(path =>
  /^(?:type|kind|category|categories|(?:issue|work) ?type|labels?|tags?|areas?|components?|modules?|products?|pillars?|tracks?|epics?|streams?)$/.test(
    keyWords(path),
  ),
);

/** Whether an entry belongs to the core: it serves such a goal, has such a tag, kind or group, or such a key that is `true`. */
export function isCore(feature: Feature, marks: readonly string[]): boolean {
  const wanted = marks.map(plainName);
  return (
    serves(feature, marks) ||
    namesUnder(feature, markKey).some(name => wanted.includes(name)) ||
    feature.fields.some(({ path, value }) => /^(?:true|yes)$/i.test(value) && wanted.includes(plainName(path)))
  );
}
