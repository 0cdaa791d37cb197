import { coreShareOf, weightOf } from "../justification/core-share.ts";
import { isCore } from "../justification/core-work.ts";
import { isPromised } from "../justification/promised.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "off-focus",
  severity: "warning",
  summary: "The core gets less of the work than the project means it to get",
  *check({ features, policy: { core } }) {
    if (!core) return;
    const promised = features.filter(isPromised);
    const weight = weightOf(promised);
    const share = coreShareOf(features, core.marks, weight);
    if (!share || share.own >= core.amount * share.all) return;
    const { own, all, unit } = share;
    const percent = Math.floor((100 * own) / all);
    const inWords = `${amount(all)} ${unit ? unitWord(all, unit) : all === 1 ? "feature" : "features"}`;
    const inCore = new Set(promised.filter(feature => isCore(feature, core.marks)));
    const target = `at least ${Math.round(100 * core.amount)}%`;
    const elsewhere = promised.filter(feature => !inCore.has(feature)).toSorted((a, b) => weight.of(b) - weight.of(a));
    const names = elsewhere.slice(0, 3).map(({ title }) => quoted(title.text));
    const marks = core.marks.map(mark => `"${mark}"`).join(" or ");
    yield {
      in: "settings",
      at: core.span,
      message:
        inCore.size === 0
          ? `Nothing that is promised belongs to the core, which should get ${target}. Mark what does, under a goal, tag, kind or group named ${marks}.`
          : `${amount(own)} of ${inWords}, ${percent}% of what is promised, ${own === 1 ? "goes" : "go"} to the core, which should get ${target}. Weigh first what goes elsewhere: ${names.join(", ")}.`,
    };
  },
});
