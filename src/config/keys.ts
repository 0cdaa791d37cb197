import { severitySettings } from "../findings/finding.ts";
import { statuses } from "../roadmap/feature.ts";
import { rules } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { decisionsKey } from "./decision-keys.ts";
import { policyKey } from "./policy-keys.ts";
import type { Key, Shape, Text } from "./shape.ts";
import { usageKey } from "./usage-keys.ts";

/** Keys, `*` and `[]`, with dots between; the last sign says what the list consists of. `stepsOf` reads the same. */
const path: Text = {
  pattern: /^(?=.*(?:\[\]|\*)$)(?:\[\]|"[^"]*"|\*|[^.*[\]"]+)(?:\[\]|\.(?:"[^"]*"|\*|[^.*[\]"]+))*$/,
};
/** Nothing above this folder, and files rather than a folder. */
const files: Text = { glob: true, pattern: /^(?!!|\.\.[\\/])(?!.*[\\/]\.\.[\\/]).*[^\\/]$/ };
const filesOrNot: Text = { glob: true, pattern: /^(?!!?\.\.[\\/])(?!.*[\\/]\.\.[\\/]).*[^\\/!]$/ };

const texts = (expected: string, text: Text): Shape => ({ expected, text, list: { expected, text } });
const keysFor = (says: string): Key => ({ says, shape: texts("the name of a key, or a list of such", {}) });

const layout: Shape = {
  expected: "the parts of a layout",
  keys: {
    what: "layout key",
    known: {
      features: {
        says: "Where the features are: `epics[].features[]`, `areas.*`. `[]` is each item of a list, `*` each key of a map.",
        shape: texts(
          'a path that ends in [] for each item of a list, or * for each key of a map, such as epics[].features[], or "[]" for the top',
          path,
        ),
      },
      title: keysFor("The key of a feature that holds its title; of several, the first that is there."),
      status: keysFor("The key that says how far a feature is."),
      id: keysFor("The key that identifies a feature."),
      effort: keysFor("The key that says how much work a feature is."),
      why: keysFor("Keys whose text says why a feature should exist."),
      statuses: {
        says: "What your words for a status mean: `parked: dropped`.",
        shape: {
          expected: "words of your roadmap, each with the status it means",
          keys: {
            what: "word",
            any: { expected: "a status", text: { what: "status", words: statuses } },
          },
        },
      },
    },
  },
};

const layoutKey: Key = { says: "How these files are read. What it leaves out is found out.", shape: layout };
const pattern = "a pattern of files in this folder or below, such as docs/plan-*.yaml";

/** All that `.feature-scope.yaml` may hold, where these are the rules. */
export const shapeFor = (rules: readonly Pick<Rule, "id" | "summary" | "severity">[]): Shape => ({
  expected: "the names of its settings",
  keys: {
    what: "setting",
    known: {
      rules: {
        says: "How loudly each rule speaks.",
        shape: {
          expected: "rule ids, each with a severity",
          keys: {
            what: "rule",
            known: Object.fromEntries(
              rules.map(({ id, summary, severity }) => [
                id,
                {
                  says: `${summary}. Severity: ${severity}, unless you say otherwise.`,
                  shape: { expected: "a severity", text: { what: "severity", words: severitySettings } },
                },
              ]),
            ),
          },
        },
      },
      policy: policyKey,
      roadmaps: {
        says: "Files that are roadmaps, whatever their names: `docs/plan-*.yaml`. In quotes, with `!` in front: files that are none.",
        shape: {
          expected: `${pattern}, or a list of such`,
          text: filesOrNot,
          list: {
            expected: `${pattern}, or an entry with files or with folder and one`,
            text: filesOrNot,
            keys: {
              what: "key",
              forms: [["files"], ["folder", "one"]],
              known: {
                files: {
                  says: "Files that are roadmaps: `docs/plan-*.yaml`.",
                  shape: { expected: pattern, text: files },
                },
                folder: {
                  says: "Files that make one roadmap together: `keps/**/kep.yaml`.",
                  shape: { expected: pattern, text: files },
                },
                one: {
                  says: "What each file of the folder is: `feature`.",
                  shape: { expected: "feature", text: { what: "value", words: ["feature"] } },
                },
                layout: layoutKey,
              },
            },
          },
        },
      },
      layout: { says: "How all roadmaps below are read. What it leaves out is found out.", shape: layout },
      decisions: decisionsKey,
      usage: usageKey,
    },
  },
});

export const fileShape = shapeFor(rules);
