import type { Level } from "../justification/level.ts";
import { defaultPolicy, type Limit, type Policy, presets } from "../justification/policy.ts";
import { type EffortUnit, effortUnits } from "../roadmap/feature.ts";
import type { Checked } from "./check.ts";
import { daysIn } from "./days.ts";
import { usagePolicyIn } from "./usage-policy.ts";

/** The policy that a checked `policy` of the settings stands for; what it leaves out is as in its preset, or as always. */
export function policyIn(checked: Checked | undefined): Policy | undefined {
  if (!checked) return undefined;
  const text = (key: string) => checked.entries?.get(key)?.text;
  const base: Policy = presets[(checked.text ?? text("preset")) as keyof typeof presets] ?? defaultPolicy;
  const level = (key: string, otherwise: Level | null): Level | null => {
    const written = text(key);
    return written === undefined ? otherwise : written === "nothing" ? null : (written as Level);
  };
  const evidenceDays = daysIn(text("evidence-age")) ?? base.evidenceDays;
  const stalledDays = daysIn(text("stalled-after"));
  const essential = namesIn(checked, "essential");
  const inProgress = limitIn(checked, "in-progress-limit");
  const capacity = limitIn(checked, "capacity");
  const goals = namesIn(checked, "goals");
  const firstGoal = listIn(checked, "goals")[0];
  const marks = namesIn(checked, "core");
  const share = limitIn(checked, "core-share");
  const usage = usagePolicyIn(checked.entries?.get("usage"));
  return {
    expects: {
      ...base.expects,
      planned: level("planned", base.expects.planned),
      unknown: level("planned", base.expects.unknown),
      "in-progress": level("in-progress", base.expects["in-progress"]),
      shipped: level("shipped", base.expects.shipped),
    },
    ...(evidenceDays !== undefined && { evidenceDays }),
    ...(stalledDays !== undefined && { stalledDays }),
    ...(essential && { essential }),
    ...(inProgress && { inProgress }),
    ...(capacity && { capacity: { ...capacity, unit: unitIn(text("capacity")!) } }),
    ...(goals && firstGoal && { goals: { names: goals, span: firstGoal.span } }),
    ...(marks && share && { core: { marks, ...share, amount: share.amount / 100 } }),
    ...(usage && { usage }),
  };
}

/** `40 points` -> points; `40 size points` -> size. */
function unitIn(capacity: string): EffortUnit {
  const word = /[a-z]+/.exec(capacity)![0];
  return effortUnits.find(unit => unit.startsWith(word))!;
}

function limitIn({ entries }: Checked, key: string): Limit | undefined {
  const limit = entries?.get(key);
  return limit?.text === undefined ? undefined : { amount: Number.parseFloat(limit.text), span: limit.span };
}

function namesIn(checked: Checked, key: string): readonly string[] | undefined {
  const names = listIn(checked, key).flatMap(({ text }) => text ?? []);
  return names.length > 0 ? names : undefined;
}

function listIn({ entries }: Checked, key: string): readonly Checked[] {
  const written = entries?.get(key);
  return written?.list ?? (written ? [written] : []);
}
