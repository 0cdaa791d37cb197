import type { JudgedFeature, Level } from "../justification/level.ts";
import { expected, type Policy } from "../justification/policy.ts";
import type { Status } from "../roadmap/feature.ts";
import { lackOf } from "../rules/lack.ts";
import { isUpkeep } from "../rules/upkeep.ts";

const subjects = {
  planned: "what is planned",
  "in-progress": "work in progress",
  shipped: "what is shipped",
  dropped: "what is dropped",
  unknown: "an entry without a status",
} as const satisfies Record<Status, string>;

const nouns = {
  none: "nothing",
  claim: "a reason",
  demand: "demand",
  usage: "measured use",
} as const satisfies Record<Level, string>;

/**
 * What would lift a feature to the level that is asked of it, with an example, as Markdown; undefined where it is there.
 * @param today 2026-11-23, by which a decision may be due again; the example bears it.
 */
export function nextStep(feature: JudgedFeature, policy: Policy, today: string): string | undefined {
  const lack = lackOf(feature, policy, today);
  if (!lack || (lack === "usage" && isUpkeep(feature))) return undefined;
  const wanted = expected(feature, policy)!;
  const lines = [
    ...(lack === "reason" ? ["why: Field staff lose the connection for hours."] : []),
    ...(wanted === "claim" ? [] : evidence[lack === "usage" ? "usage" : "demand"](today)),
  ];
  const asked = `Asked of ${subjects[feature.status]}: ${nouns[wanted]}. For example:`;
  return `${asked}\n\n\`\`\`yaml\n${lines.join("\n")}\n\`\`\``;
}

const evidence = {
  demand: today => [
    "evidence:",
    "  - { kind: request, count: 12, unit: customers,",
    `      date: ${today}, source: support desk }`,
  ],
  usage: today => [
    "evidence:",
    "  - { kind: usage, count: 412, unit: users,",
    `      window: 30 days, date: ${today}, source: server log }`,
  ],
} as const satisfies Record<string, (today: string) => string[]>;
