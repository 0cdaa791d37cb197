import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { composeDocuments } from "../../roadmap/compose.ts";

/** Aliases of aliases make a file of a hundred lines into more values than there is memory for. */
const mostValues = 20_000_000;

/**
 * The value of a text in YAML, by the same reader as a roadmap's: maps as objects, plain words as the core schema takes them.
 * Of several documents the first. Throws where it is no YAML, or too much of it, with a sentence.
 */
export function yamlValue(text: string): unknown {
  const documents = composeDocuments(text);
  if (!documents) throw new Error("it is nested deeper than 200 levels");
  const [document] = documents;
  if (!document) return null;
  const [error] = document.errors;
  if (error) throw error;
  return new Values().of(document.contents);
}

class Values {
  /** What an alias stands for, and of how many values that consists. */
  private readonly anchors = new Map<string, { value: unknown; size: number }>();
  private size = 0;

  of(node: unknown): unknown {
    const before = this.size;
    this.size++;
    if (isAlias(node)) {
      const { value, size } = this.anchors.get(node.source) ?? { value: null, size: 0 };
      this.size += size;
      if (this.size > mostValues) throw new Error("its aliases stand for more than 20 million values");
      return value;
    }
    const value = this.plain(node);
    const { anchor } = (node ?? {}) as Partial<Node> & { readonly anchor?: string };
    if (anchor !== undefined) this.anchors.set(anchor, { value, size: this.size - before });
    return value;
  }

  private plain(node: unknown): unknown {
    if (isScalar(node)) return node.type === "PLAIN" ? plainValue(String(node.value)) : node.value;
    if (isSeq(node)) return node.items.map(item => this.of(item));
    if (!isMap(node)) return null;
    const map: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) map[String(this.of(key))] = this.of(value);
    return map;
  }
}

function plainValue(text: string): unknown {
  if (/^(?:null|Null|NULL|~|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : text;
}
