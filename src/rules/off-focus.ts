import { isCore } from "../justification/core-work.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { isPromised } from "../justification/promised.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import { type EffortUnit, effortUnits } from "../roadmap/feature.ts";
import { quoted } from "./quoted.ts";
import { defineRule } from "./rule.ts";

export default defineRule({
  id: "off-focus",
  severity: "warning",
  summary: "The core gets less of the work than the project means it to get",
  *check({ features, policy: { core } }) {
    const promised = core ? features.filter(isPromised) : [];
    if (!core || promised.length === 0) return;
    const { weight, inWords } = measureOf(promised);
    const sum = (some: readonly JudgedFeature[]) => some.reduce((sum, feature) => sum + weight(feature), 0);
    const inCore = new Set(promised.filter(feature => isCore(feature, core.marks)));
    const [all, own] = [sum(promised), sum([...inCore])];
    const share = Math.floor((100 * own) / all);
    if (own >= core.amount * all) return;
    const target = `at least ${Math.round(100 * core.amount)}%`;
    const elsewhere = promised.filter(feature => !inCore.has(feature)).toSorted((a, b) => weight(b) - weight(a));
    const names = elsewhere.slice(0, 3).map(({ title }) => quoted(title.text));
    const marks = core.marks.map(mark => `"${mark}"`).join(" or ");
    yield {
      in: "settings",
      at: core.span,
      message:
        inCore.size === 0
          ? `Nothing that is promised belongs to the core, which should get ${target}. Mark what does, under a goal, tag, kind or group named ${marks}.`
          : `${amount(own)} of ${inWords(all)}, ${share}% of what is promised, ${own === 1 ? "goes" : "go"} to the core, which should get ${target}. Weigh first what goes elsewhere: ${names.join(", ")}.`,
    };
  },
});

/** Effort in the unit that most state, or else the number of features, where fewer than half of them state any. */
function measureOf(features: readonly JudgedFeature[]) {
  const stating = (unit: EffortUnit) => features.filter(({ effort }) => effort?.unit === unit).length;
  const unit = effortUnits.toSorted((a, b) => stating(b) - stating(a))[0]!;
  return 2 * stating(unit) >= features.length
    ? {
        weight: ({ effort }: JudgedFeature) => (effort?.unit === unit ? effort.amount : 0),
        inWords: (all: number) => `${amount(all)} ${unitWord(all, unit)}`,
      }
    : { weight: () => 1, inWords: (all: number) => `${amount(all)} ${all === 1 ? "feature" : "features"}` };
}
