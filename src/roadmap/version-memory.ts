import { isCollection, type Node } from "yaml";
import type { Feature } from "./feature.ts";
import type { Layout } from "./layout.ts";
import type { Entry } from "./outline.ts";

/**
 * What reading a text has made of its nodes, for the next version of it: parsing that takes over the nodes that are the
 * same, and gives a collection in which something is another a new list of items.
 */
export class VersionMemory {
  /** What was read of the keys of entries. */
  readonly entries = new Kept<Pick<Entry, "properties" | "known" | "collections">>();
  /** Features, with their places as they were when they were read. */
  readonly features = new Kept<Feature>();
  /** Maps in which no key is repeated. */
  readonly clean = new Kept<true>();
  private layout = "";

  /** Forgets all where the text is read in another way than the one before. */
  readUnder(layout: Layout | undefined): void {
    const written = JSON.stringify(layout ?? {});
    if (written !== this.layout) for (const kept of [this.entries, this.features, this.clean]) kept.forget();
    this.layout = written;
  }
}

class Kept<Made extends object | true> {
  private byNode = new WeakMap<Node, { readonly items: unknown; readonly made: Made }>();

  of(node: Node): Made | undefined {
    const kept = this.byNode.get(node);
    return kept?.items === itemsOf(node) ? kept?.made : undefined;
  }

  keep(node: Node, made: Made): void {
    this.byNode.set(node, { items: itemsOf(node), made });
  }

  forget(): void {
    this.byNode = new WeakMap();
  }
}

const itemsOf = (node: Node): unknown => (isCollection(node) ? node.items : undefined);
