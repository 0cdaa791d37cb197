import { presets } from "../justification/policy.ts";
import type { Key, Shape, Text } from "./shape.ts";
import { usagePolicyKey } from "./usage-policy-keys.ts";

const preset: Text = { what: "preset", words: Object.keys(presets) };
/** `nothing` asks for nothing. */
const asked: Text = { what: "level", words: ["nothing", "claim", "demand", "usage"] };

const levelKey = (says: string): Key => ({
  says: `${says}: \`nothing\`, a \`claim\`, \`demand\` or \`usage\`.`,
  shape: { expected: "a level", text: asked },
});
const age: Shape = {
  expected: "an age such as 12 months, 1 year or 90 days",
  text: { pattern: /^[1-9]\d{0,4} ?(?:days?|weeks?|months?|years?)$/ },
};
const names = (expected: string): Shape => ({ expected, text: {}, list: { expected, text: {} } });

/** What `policy` may hold in `.feature-scope.yaml`. */
export const policyKey: Key = {
  says: "What is asked of features: `community`, `business`, or in detail.",
  shape: {
    expected: "community, business, or what is asked in detail",
    text: preset,
    keys: {
      what: "policy key",
      known: {
        preset: {
          says: "What the other keys change: `community` is content with somebody who asked, `business` wants demand before and use after.",
          shape: { expected: "community or business", text: preset },
        },
        planned: levelKey("Asked of what is planned or has no status"),
        "in-progress": levelKey("Asked of what is being built"),
        shipped: levelKey("Asked of what is shipped"),
        "evidence-age": { says: "How old the newest evidence may get: `12 months`.", shape: age },
        "stalled-after": {
          says: "How long what is in progress may be left without a change to its entry, as git tells it: `90 days`.",
          shape: age,
        },
        essential: {
          says: "Kinds of work that need a reason and nothing more: `[security, legal]`. An entry says its kind under `type`, `category`, `labels` or `tags`.",
          shape: names("the name of a kind of work, or a list of such"),
        },
        "in-progress-limit": {
          says: "How many features of a roadmap may be in progress at a time.",
          shape: { expected: "a whole number such as 3", text: { whole: true, pattern: /^[1-9]\d{0,5}$/ } },
        },
        capacity: {
          says: "How much effort a roadmap may promise, in progress and planned together: `40 points`.",
          shape: {
            expected: "an amount with its unit, such as 40 points, 12 weeks or 30 days",
            text: {
              pattern:
                /^(?!0+(?:\.0+)?[^\d.])\d{1,9}(?:\.\d{1,3})? ?(?:points?|hours?|days?|weeks?|months?|sprints?|size points?)$/,
            },
          },
        },
        goals: {
          says: "Ids or names of your goals. What serves none of them is told.",
          shape: names("the id or name of a goal, or a list of such"),
        },
        core: {
          says: "What marks a feature as part of the core: a goal, tag, kind or group, or a key that is `true`.",
          needs: "core-share",
          shape: names("a goal, tag, kind, group or key, or a list of such"),
        },
        "core-share": {
          says: "How much of the open effort the core is to get, at least: `60%`.",
          needs: "core",
          shape: { expected: "a share such as 60%", text: { pattern: /^(?:100|[1-9]\d?) ?%$/ } },
        },
        usage: usagePolicyKey,
      },
    },
  },
};
