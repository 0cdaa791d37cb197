import { isMap, isNode, isSeq, type Node } from "yaml";

/** Hands on a node and every one below it, in the order of the text. Composing has bounded how deep that is. */
export function eachNode(node: unknown, take: (node: Node) => void): void {
  if (!isNode(node)) return;
  take(node);
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      eachNode(key, take);
      eachNode(value, take);
    }
  } else if (isSeq(node)) for (const item of node.items) eachNode(item, take);
}
