/** Roadmaps written in every shape that people use, from the same entries. */

export type Entry = Readonly<Record<string, unknown>>;

/** A way to write entries; the text has line ends of one sign. */
export interface Shape {
  readonly name: string;
  write(entries: readonly Entry[]): string;
  /** Whether its entries have comments. */
  readonly hasComments?: true;
}

/** A word that needs no quotes, or the text in some. */
const scalar = (value: unknown, quote = '"'): string =>
  /^[\w.-][\w .-]*$/.test(String(value)) ? String(value) : `${quote}${value}${quote}`;

function flow(value: unknown, quote = '"'): string {
  if (Array.isArray(value)) return `[${value.map(item => flow(item, quote)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value, quote);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner, quote)}`);
  return `{ ${pairs.join(", ")} }`;
}

/** The lines of a block map, from column 0. */
function block(entry: Entry, step = "  ", quote = '"'): string[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    if (Array.isArray(value)) return [`${key}:`, ...value.flatMap(item => listItem(item, step, quote))];
    if (typeof value === "object" && value !== null)
      return [`${key}:`, ...block(value as Entry, step, quote).map(line => step + line)];
    return [`${key}: ${scalar(value, quote)}`];
  });
}

function listItem(item: unknown, step: string, quote: string): string[] {
  if (typeof item !== "object" || item === null) return [`${step}- ${scalar(item, quote)}`];
  return block(item as Entry, step, quote).map((line, index) => `${step}${index === 0 ? "- " : "  "}${line}`);
}

const indented = (by: string, lines: readonly string[]): string[] => lines.map(line => by + line);
const dashed = (lines: readonly string[]): string[] => lines.map((line, index) => (index === 0 ? "- " : "  ") + line);
const text = (...lines: readonly (readonly string[])[]): string => `${lines.flat().join("\n")}\n`;

const blockList = (entries: readonly Entry[], by = "  ", step = "  ", quote = '"'): string =>
  text(
    ["features:"],
    entries.flatMap(entry => indented(by, dashed(block(entry, step, quote)))),
  );

const halves = (entries: readonly Entry[]): (readonly Entry[])[] => [entries.slice(0, 3), entries.slice(3)];

const keyName = ({ title }: Entry): string => String(title).toLowerCase().replaceAll(" ", "-");

export const shapes: readonly Shape[] = [
  { name: "a list", write: entries => blockList(entries) },
  { name: "a list at the margin", write: entries => blockList(entries, "") },
  { name: "a list that is indented far", write: entries => blockList(entries, "        ", "    ") },
  { name: "a list in single quotes", write: entries => blockList(entries, "  ", "  ", "'") },
  {
    name: "a list with dashes on lines of their own",
    write: entries =>
      text(
        ["features:"],
        entries.flatMap(entry => ["  -", ...indented("    ", block(entry))]),
      ),
  },
  {
    name: "a list with comments and blank lines",
    hasComments: true,
    write: entries =>
      text(
        ["# Ours", "features:", ""],
        entries.flatMap(entry => {
          const [first, ...others] = dashed(block(entry));
          return [
            "",
            "  # ---- Next ----",
            `  ${first}   # of the board`,
            ...indented("  ", others),
            "",
            "    # ----",
            "",
          ];
        }),
      ),
  },
  { name: "a list at the top", write: entries => text(entries.flatMap(entry => dashed(block(entry)))) },
  {
    name: "a list with something behind it",
    write: entries => `title: Ours\n${blockList(entries)}owner: Ada\nnotes: |\n  One.\n  Two.\n`,
  },
  {
    name: "a list whose entries end with a text of several lines",
    write: entries =>
      text(
        ["features:"],
        entries.flatMap((entry, index) => [
          ...indented("  ", dashed(block(entry))),
          ...[
            ["    about: |-", "      Menus, toolbars", "", "      # and panes", ""],
            ["    about: >", "      Menus, toolbars", "      and panes"],
            ["    about: Menus, toolbars", "      and panes"],
          ][index % 3]!,
        ]),
      ),
  },
  {
    name: "entries with anchors",
    write: entries =>
      text(
        ["features:"],
        entries.flatMap((entry, index) =>
          indented("  ", dashed([...block(entry), index === 0 ? "area: &area menus" : "area: *area"])),
        ),
      ),
  },
  {
    name: "keyed entries",
    write: entries =>
      text(
        ["features:"],
        entries.flatMap(entry => [`  ${keyName(entry)}:`, ...indented("    ", block(entry))]),
      ),
  },
  {
    name: "groups in groups",
    write: entries =>
      text(
        ["phases:"],
        halves(entries).flatMap((some, index) => [
          `  - name: Phase ${index + 1}`,
          "    epics:",
          `      - name: Epic ${index + 1}`,
          "        tasks:",
          ...some.flatMap(entry => indented("          ", dashed(block(entry)))),
        ]),
      ),
  },
  {
    name: "documents one behind the other",
    write: entries =>
      `---\n${halves(entries)
        .map(half => blockList(half))
        .join("---\n")}...\n`,
  },
  {
    name: "flow maps",
    write: entries =>
      text(
        ["features:"],
        entries.map(entry => `  - ${flow(entry)}`),
      ),
  },
  {
    name: "flow maps in single quotes, with commas and comments behind",
    write: entries =>
      text(
        ["features:"],
        entries.map(entry => `  - ${flow(entry, "'").replace(/ \}$/, ", }")} # of the board`),
      ),
  },
  {
    name: "flow maps over two lines",
    write: entries =>
      text(
        ["features:"],
        entries.flatMap(entry => flowLines(entry, ({ first, last }) => [`  - { ${first},`, `      ${last} }`])),
      ),
  },
  {
    name: "flow maps with a line for each key",
    write: entries =>
      text(
        ["features:"],
        entries.flatMap(entry => ["  - {", ...pairs(entry).map(pair => `      ${pair},`), "    }"]),
      ),
  },
  {
    name: "flow maps with comments inside",
    hasComments: true,
    write: entries =>
      text(
        ["features:"],
        entries.flatMap(entry => [
          "  - {",
          ...withCommas(pairs(entry)).map(pair => `      ${pair} # of the board`),
          "    }",
        ]),
      ),
  },
  {
    name: "keyed flow maps",
    write: entries =>
      text(
        ["features:"],
        entries.map(entry => `  ${keyName(entry)}: ${flow(entry)}`),
      ),
  },
  { name: "one flow map", write: entries => `${flow({ features: entries })}\n` },
  { name: "JSON", write: entries => `${JSON.stringify({ features: entries })}\n` },
  { name: "JSON in many lines", write: entries => `${JSON.stringify({ features: entries }, null, 2)}\n` },
];

const pairs = (entry: Entry): string[] => Object.entries(entry).map(([key, value]) => `${key}: ${flow(value)}`);
const withCommas = (lines: readonly string[]): string[] =>
  lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line));

function flowLines(entry: Entry, write: (parts: { first: string; last: string }) => string[]): string[] {
  const all = pairs(entry);
  return write({ first: all.slice(0, -1).join(", "), last: all.at(-1)! });
}

/** Shapes of entries that are texts, of which the list tells the state. */
export const shapesOfTexts: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "texts in a list",
    text: "features:\n  - Dark mode\n  - Print view # soon\n  - \"Undo: a row\"\n  - 'Keep it'\n",
  },
  { name: "texts at the margin", text: "now:\n- Dark mode\n- Print view\nlater:\n- Undo a delete\n" },
  {
    name: "texts among maps",
    text: "features:\n  - name: Dark mode\n    status: planned\n  - name: Zoom\n  - Print view\n  - Undo a delete\n",
  },
  {
    name: "texts of several lines",
    text: "features:\n  - Dark mode for\n    the editor\n  - >-\n    Print view of\n    a page\n  - Undo a delete\n",
  },
  { name: "texts in brackets", text: "now: [Dark mode, Print view]\nlater: [Undo a delete]\n" },
  { name: "texts of JSON", text: '{"now": ["Dark mode", "Print view"], "later": ["Undo a delete"]}\n' },
  {
    name: "texts with a remark",
    text: "features:\n  - Dark mode: the editor at night\n  - Print view: a page without menus\n",
  },
];

/** Shapes in which an entry says less, or another thing, once it is a map; nothing is added to those. */
export const shapesToLeave: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: "states by name",
    text: "features:\n  dark-mode: planned\n  print-view: in progress # soon\n  undo: 'planned'\n",
  },
  { name: "states in brackets", text: "features: { dark-mode: planned, print-view: planned, undo: planned }\n" },
  { name: "texts with boxes", text: 'features:\n  - "[ ] Dark mode"\n  - "[ ] Print view"\n  - "[ ] Undo a delete"\n' },
  { name: "texts with anchors", text: "features:\n  - &dark Dark mode\n  - !!str Print view\n  - *dark\n" },
  { name: "a text with errors", text: 'features:\n  - title: Print\n    status: planned\nnotes: "open\n' },
];

/** The same text with other line ends, with none behind its last line, and behind a byte order mark. */
export const dressed = (text: string): string[] => [
  text,
  text.replaceAll("\n", "\r\n"),
  text.replace(/\n+$/, ""),
  // A list right behind the mark is none to the parser; readers of files take the mark away before.
  ...(text.startsWith("-") ? [] : [`\uFEFF${text}`]),
];
