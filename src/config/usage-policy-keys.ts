import { exitModels } from "../justification/usage-policy.ts";
import type { Key, Shape, Text } from "./shape.ts";

const days: Shape = {
  expected: "a length of time such as 90 days, 6 weeks or 6 months",
  text: { pattern: /^[1-9]\d{0,4} ?(?:days?|weeks?|months?|years?)$/ },
};
const model: Text = { what: "way out", words: Object.keys(exitModels) };

const asked: Readonly<Record<string, Key>> = {
  "at-least": {
    says: "How much use is asked for in thirty days: `100 users`. Without a unit, of whatever an export counts.",
    shape: {
      expected: "a count such as 100 or 100 users",
      text: { pattern: /^[1-9]\d{0,8}(?: [A-Za-z][A-Za-z -]{0,38}[A-Za-z])?$/ },
    },
  },
  share: {
    says: "What share is asked for of the denominator that an export names: `1%`.",
    shape: {
      expected: "a share such as 1% or 0.5%",
      text: { pattern: /^(?!0+(?:\.0+)? ?%$)\d{1,2}(?:\.\d{1,3})? ?%$/ },
    },
  },
  age: { says: "How old the newest number of use may get: `90 days`.", shape: days },
  observe: {
    says: "For how long after it was shipped a feature is watched before anything is said against its use: `60 days`. Unless you say otherwise, 28 days.",
    shape: days,
  },
  exit: {
    says: "How a feature that is under the bar is taken away: as `homebrew`, `debian`, `kubernetes` or `home-assistant` do it, or `{ after: 90 days, notice: 90 days }`.",
    shape: {
      expected: "homebrew, debian, kubernetes, home-assistant, or after and notice",
      text: model,
      keys: {
        what: "key of a way out",
        known: {
          after: { says: "For how long it must have been under the bar: `90 days`.", needs: "notice", shape: days },
          notice: {
            says: "How long it is from the announcement until it is gone: `90 days`.",
            needs: "after",
            shape: days,
          },
        },
      },
    },
  },
};

/** What `usage` under `policy` may hold in `.feature-scope.yaml`. */
export const usagePolicyKey: Key = {
  says: "What is asked of use that exports measure.",
  shape: {
    expected: "what is asked of measured use",
    keys: {
      what: "usage key",
      known: {
        ...asked,
        kinds: {
          says: "What is asked otherwise of kinds of work: `{ reporting: { observe: 400 days } }`. An entry says its kind under `type`, `category`, `labels` or `tags`.",
          shape: {
            expected: "kinds of work, each with what is asked of it",
            keys: {
              what: "kind of work",
              any: { expected: "what is asked of measured use", keys: { what: "usage key", known: asked } },
            },
          },
        },
      },
    },
  },
};
