import type { UnclaimedKey } from "../justification/measured-use.ts";
import { figure, numberInWords } from "../justification/measured-words.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

/** A message is no list. */
const most = 3;
/** Where a file has far more keys than features, such as one of all packages there are, it is not about this product. */
const fold = 20;

export default defineRule({
  id: "unclaimed-usage",
  severity: "information",
  summary: "Something is used that no feature of the roadmap claims",
  *check({ usage }) {
    for (const { files, span, claimed, keys } of usage?.unclaimed ?? []) {
      const used = keys.filter(({ number: { count = 1 } }) => count > 0);
      if (claimed === 0 || used.length === 0 || used.length > claimed * fold) continue;
      const rest = used.length > most ? `, and ${figure(used.length - most)} more` : "";
      const what = used.length === 1 ? "One key" : `${figure(used.length)} keys`;
      yield {
        at: span,
        in: "settings",
        measuredAt: used[0]!.number.at,
        message: `${what} of ${files} ${used.length === 1 ? "is" : "are"} used, and no feature claims ${used.length === 1 ? "it" : "them"}: ${used.slice(0, most).map(inWords).join("; ")}${rest}. Name the key under "usage" of the feature it belongs to, or add what nobody planned to the roadmap.`,
      };
    }
  },
});

const inWords = ({ key, number, near }: UnclaimedKey): string =>
  `${quoted(key)}, ${numberInWords(number)}${near === undefined ? "" : ` (did ${quoted(near)} mean it?)`}`;
