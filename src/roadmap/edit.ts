import type { Span } from "./feature.ts";

/** Replace `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A mend: edits of one file, named as a person would ask for it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}
