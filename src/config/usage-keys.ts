import { formats } from "../usage/mapping.ts";
import { meanings, usageKinds } from "../usage/measured.ts";
import { presets } from "../usage/presets.ts";
import type { Key, Shape, Text } from "./shape.ts";

/** Nothing above this folder, and files rather than a folder. */
const files: Text = { glob: true, pattern: /^(?!!|\.\.[\\/])(?!.*[\\/]\.\.[\\/]).*[^\\/]$/ };

const place = "the name of a column, a path or a group, or a list of such";
const texts: Shape = { expected: place, text: {}, list: { expected: place, text: {} } };
const one = (expected: string): Shape => ({ expected, text: {} });
const placeFor = (says: string): Key => ({ says, shape: texts });
const wordFor = (says: string, what: string, words: readonly string[]): Key => ({
  says,
  shape: { expected: words.length > 1 ? `one of ${words.join(", ")}` : words[0]!, text: { what, words } },
});

/** What `usage` may hold in `.feature-scope.yaml`. */
export const usageKey: Key = {
  says: "Files that say how much features are used, or what they cost: exports of what already counts it.",
  shape: {
    expected: "a list of sources",
    list: {
      expected: "a source, with files and preset, or with files and format",
      keys: {
        what: "key",
        forms: [
          ["files", "preset"],
          ["files", "format"],
        ],
        known: {
          files: {
            says: "The export, or several: `usage/*.csv`.",
            shape: { expected: "a pattern of files in this folder or below, such as usage/*.csv", text: files },
          },
          preset: wordFor(
            "What wrote the file. Keys beside it take the place of its own.",
            "preset",
            Object.keys(presets),
          ),
          format: wordFor("What the file is, where no preset fits.", "format", formats),
          rows: placeFor("JSON and YAML: where the rows are, such as `items[]`, or `flags{}` for each key of a map."),
          line: {
            says: "Text: an expression with named groups, such as `^(?P<name>\\S+) (?P<count>\\d+)`.",
            shape: one("an expression"),
          },
          key: placeFor("Where a row names what was used: an event, a path, a package; of each entry of a map `@key`."),
          "key-format": {
            says: "How the roadmap writes such a key: `#{}` for the number of an issue, `{property}={value}` for what stands in two columns.",
            shape: one("a text with {}, or with the names of places in braces"),
          },
          "key-ends": { says: "A text at which the key ends; what follows names a variant.", shape: one("a text") },
          value: placeFor("Where the count is. Without it each row counts as one."),
          absent: wordFor("What a row without a value means, where that is not unknown.", "number", ["0"]),
          share: wordFor("The value is a share, written so.", "way to write a share", ["percent", "fraction"]),
          total: placeFor("Where it stands what the count is a part of; several add up."),
          "last-seen": placeFor("Where the day of the last use is, in place of a count."),
          date: placeFor("Where the day of a row is."),
          from: placeFor("Where the first day is, or that day: `2026-10-01`."),
          to: placeFor("Where the last day is, or that day: `2026-10-31`."),
          series: {
            says: "Two lists side by side: counts and their days.",
            shape: {
              expected: "values and dates",
              keys: {
                what: "key",
                forms: [["values", "dates"]],
                known: {
                  values: { says: "The list of counts.", shape: one("a path") },
                  dates: { says: "The list of days.", shape: one("a path") },
                },
              },
            },
          },
          skip: placeFor("Rows that have something here are left out."),
          unit: {
            says: "What was counted: `users`, `downloads`, `votes`; of money the currency: `USD`.",
            shape: one("a unit"),
          },
          kind: wordFor("How counts follow on one another.", "kind", usageKinds),
          meaning: wordFor("What the count speaks of, where the unit does not tell.", "meaning", meanings),
          decimal: wordFor("The sign before a fraction.", "sign", [".", ","]),
          complete: wordFor("The file holds every key, so that one that is not there was not used.", "answer", [
            "true",
            "false",
          ]),
          features: {
            says: "Which feature a key of the file is, by id or title, where the names differ.",
            shape: {
              expected: "keys of the file, each with the id or title of a feature",
              keys: { what: "key", any: { expected: "the id or title of a feature", text: {} } },
            },
          },
        },
      },
    },
  },
};
