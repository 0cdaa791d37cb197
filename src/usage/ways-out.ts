import { decisionOf, settles } from "../justification/decision.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { dayAfter, daysIn, type MeasuredNumber, type WayOut } from "../justification/measured-use.ts";
import { counted, figure } from "../justification/measured-words.ts";
import type { Policy } from "../justification/policy.ts";
import { type ExitPolicy, usagePolicyFor } from "../justification/usage-policy.ts";
import { verdictOf } from "../justification/use-verdict.ts";
import { detailsOf } from "../roadmap/details/details.ts";

/**
 * What the policy proposes for a feature that is under its bar or costs far more than others for each use; undefined for the
 * others, and where somebody has decided.
 * @param today 2026-11-23; without it nothing can be dated.
 */
export function wayOutOf(
  feature: JudgedFeature,
  policy: Policy,
  today: string | undefined,
  isCostly = false,
): WayOut | undefined {
  if (!today || isSettled(feature, today)) return undefined;
  const verdict = verdictOf(feature, policy);
  if (!verdict && !isCostly) return undefined;
  const { exit } = usagePolicyFor(feature, policy.usage);
  const why = verdict ? underTheBar(verdict.kind, verdict.since) : costs(feature);
  const { since = feature.measured?.shipped } = verdict ?? {};
  if (exit.model === "debian") return debian(feature, exit, why, today);
  const due = since === undefined ? today : dayAfter(since, exit.afterDays);
  const announce = due > today ? due : today;
  const days = exit.noticeDays + (exit.model === "homebrew" && isMuchUsed(verdict?.number) ? sixMonths : 0);
  const isSoon = announce === today;
  return {
    kind: "sunset",
    announce,
    removeBy: dayAfter(announce, days),
    because: isSoon
      ? `${why}, so the ${nameOf(exit)} gives ${days} days of notice.`
      : `${why}; if it stays so for ${exit.afterDays} days, the ${nameOf(exit)} gives ${days} days of notice.`,
  };
}

const sixMonths = 182;

function isSettled(feature: JudgedFeature, today: string): boolean {
  const decision = decisionOf(feature);
  return decision !== undefined && settles(decision, today);
}

const sentences = {
  none: "nobody used it",
  low: "it is used less than the policy asks",
  falling: "its use has fallen by half or more",
} as const;

const underTheBar = (kind: keyof typeof sentences, since: string | undefined): string =>
  capital(`${since ? `since ${since} ` : ""}${sentences[kind]}`);

function costs({ measured }: JudgedFeature): string {
  const { each, use, cost } = measured?.economics ?? {};
  const unit = use && counted(1, use.unit);
  return each === undefined
    ? "It costs far more for each use than the others"
    : `It costs ${figure(each)} ${cost!.currency} a month for each ${unit}, far more than the others`;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const nameOf = ({ model }: ExitPolicy): string => (model ? `policy modelled on ${modelNames[model]}` : "policy");

const modelNames = {
  homebrew: "Homebrew",
  debian: "Debian",
  kubernetes: "Kubernetes",
  "home-assistant": "Home Assistant",
} as const satisfies Record<NonNullable<ExitPolicy["model"]>, string>;

/** Debian keeps what somebody looks after, and offers the rest before it removes it. */
function debian(feature: JudgedFeature, { afterDays, noticeDays }: ExitPolicy, why: string, today: string): WayOut {
  const [owner] = detailsOf(feature).owner;
  return owner
    ? {
        kind: "keep",
        revisit: dayAfter(today, afterDays),
        because: `${why}, but ${owner.text} looks after it; the policy modelled on Debian keeps it and looks again after ${afterDays} days.`,
      }
    : {
        kind: "hand-over",
        announce: today,
        removeBy: dayAfter(today, noticeDays),
        because: `${why}, and nobody is said to look after it, so the policy modelled on Debian offers it for ${noticeDays} days and then removes it.`,
      };
}

/** More than 1,000 in 90 days. */
const isMuchUsed = (number: MeasuredNumber | undefined): boolean => {
  const { count = 0, from, to } = number ?? {};
  const days = from && to ? daysIn(from, to) : 30;
  return (count / days) * 90 > 1_000;
};
