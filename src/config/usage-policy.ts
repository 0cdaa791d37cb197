import { type ExitPolicy, exitModels, type UsagePolicy } from "../justification/usage-policy.ts";
import type { Checked } from "./check.ts";
import { daysIn } from "./days.ts";

/** What a checked `usage` under `policy` asks for. */
export function usagePolicyIn(checked: Checked | undefined): UsagePolicy | undefined {
  if (!checked?.entries) return undefined;
  const kinds = checked.entries.get("kinds")?.entries;
  const asked = [...(kinds ?? [])].map(([kind, own]) => [kind, usagePolicyIn(own) ?? {}] as const);
  const text = (key: string) => checked.entries!.get(key)?.text;
  const [, count, unit] = /^(\d+)(?: (.*))?$/.exec(text("at-least") ?? "") ?? [];
  const share = text("share");
  const [ageDays, observeDays] = [daysIn(text("age")), daysIn(text("observe"))];
  const exit = exitIn(checked.entries.get("exit"));
  return {
    ...(count && { atLeast: { count: Number(count), ...(unit && { unit: unit.toLowerCase() }) } }),
    ...(share !== undefined && { share: Number.parseFloat(share) / 100 }),
    ...(ageDays !== undefined && { ageDays }),
    ...(observeDays !== undefined && { observeDays }),
    ...(exit && { exit }),
    ...(asked.length > 0 && { kinds: Object.fromEntries(asked) }),
  };
}

function exitIn(checked: Checked | undefined): ExitPolicy | undefined {
  if (checked?.text !== undefined) return exitModels[checked.text as keyof typeof exitModels];
  const [after, notice] = ["after", "notice"].map(key => daysIn(checked?.entries?.get(key)?.text));
  return after !== undefined && notice !== undefined ? { afterDays: after, noticeDays: notice } : undefined;
}
