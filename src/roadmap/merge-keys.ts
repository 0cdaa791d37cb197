import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import { eachNode } from "./nodes.ts";

/**
 * Gives every map what its merge key refers to: `<<: *defaults`. The nodes taken over keep their place in the text, and
 * what the map says itself counts.
 */
export function takeOverMerged(document: Document): void {
  // Resolving an alias by itself would look through the whole document each time.
  const anchors = new Map<string, YAMLMap>();
  const merging: { map: YAMLMap; sources: YAMLMap[] }[] = [];
  eachNode(document.contents, map => {
    if (!isMap(map)) return;
    if (map.anchor) anchors.set(map.anchor, map);
    const sources = map.items.flatMap(pair => (isMergeKey(pair) ? mapsIn(pair.value, anchors) : []));
    if (sources.length > 0) merging.push({ map, sources });
  });
  for (const { map, sources } of merging) {
    const known = new Set(map.items.map(({ key }) => (isScalar(key) ? String(key.value) : undefined)));
    const taken = sources
      .flatMap(source => source.items)
      .filter(({ key, value }) => {
        // Lists would be counted once for every map that takes them over.
        if (!isScalar(key) || !isScalar(value) || known.has(String(key.value))) return false;
        known.add(String(key.value));
        return true;
      });
    map.items.unshift(...taken);
  }
}

const isMergeKey = ({ key }: Pair): boolean => isScalar(key) && key.value === "<<";

function mapsIn(value: unknown, anchors: ReadonlyMap<string, YAMLMap>): YAMLMap[] {
  const named = (isSeq(value) ? value.items : [value]).map(item => (isAlias(item) ? anchors.get(item.source) : item));
  return named.filter(node => isMap(node));
}
