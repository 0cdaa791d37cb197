/**
 * What may stand at a place of `.feature-scope.yaml`: a text, a list or named values, whichever of these is given. The parser,
 * completion, hover and the JSON schema all go by it.
 */
export interface Shape {
  /** The object of a sentence: `a path such as epics[].features[]`. */
  readonly expected: string;
  readonly text?: Text;
  readonly list?: Shape;
  readonly keys?: Keys;
}

export interface Text {
  /** What a word of `words` is called. */
  readonly what?: string;
  /** All there are. */
  readonly words?: readonly string[];
  /** What the text must match; reading it must take linear time. */
  readonly pattern?: RegExp;
  readonly glob?: true;
  /** A whole number; `pattern` says the same of its digits. */
  readonly whole?: true;
}

export interface Keys {
  /** What one of them is called. */
  readonly what: string;
  /** Those that are known, or else any name goes, with values of one shape. */
  readonly known?: Readonly<Record<string, Key>>;
  readonly any?: Shape;
  /** Of these sets of keys there must be exactly one, and that whole. */
  readonly forms?: readonly (readonly string[])[];
}

export interface Key {
  /** For hover, completion and the schema; Markdown. */
  readonly says: string;
  readonly shape: Shape;
  /** The key that must stand beside it. */
  readonly needs?: string;
}
