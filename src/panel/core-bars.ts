import type { Review } from "../findings/review.ts";
import { type CoreShare, coreShareOf } from "../justification/core-share.ts";
import { amount, unitWord } from "../roadmap/effort-words.ts";
import type { CoreBar } from "./protocol.ts";

/** A bar for each roadmap that declares a core and promises work; the reviews of a roadmap are those of its files. */
export function coreBars(
  roadmaps: readonly { readonly label: string; readonly reviews: readonly Review[] }[],
): CoreBar[] {
  const bars = roadmaps.flatMap(({ label, reviews }) => {
    const core = reviews.find(({ core }) => core)?.core;
    const features = reviews.flatMap(({ features }) => features);
    const share = core && coreShareOf(features, core.marks);
    return core && share
      ? { label, share: share.own / share.all, target: core.amount, text: inWords(share, core.amount) }
      : [];
  });
  return bars.map(({ label, ...bar }) => ({ ...(bars.length > 1 && { of: label }), ...bar }));
}

function inWords({ own, all, unit }: CoreShare, target: number): string {
  const percent = Math.floor((100 * own) / all);
  const of = `${amount(own)} of ${amount(all)}`;
  const fact = unit
    ? `${percent}% of the promised effort goes to the core: ${of} ${unitWord(all, unit)}.`
    : `${percent}% of the promised features go to the core: ${of}.`;
  return own < target * all ? `${fact} It should get at least ${Math.round(100 * target)}%.` : fact;
}
