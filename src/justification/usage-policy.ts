import { kindsOf } from "./essential.ts";
import type { JudgedFeature } from "./level.ts";
import { plainName } from "./plain-name.ts";

/** What a team asks of use that exports measure. What is left out is not asked. */
export interface UsagePolicy {
  /** In thirty days; where a unit is given, of that unit. */
  readonly atLeast?: { readonly count: number; readonly unit?: string };
  /** From 0 to 1, of a denominator that an export names. */
  readonly share?: number;
  /** How many days old the newest number may get. */
  readonly ageDays?: number;
  /** For how many days after it was shipped a feature is watched before anything is said against it. */
  readonly observeDays?: number;
  readonly exit?: ExitPolicy;
  /** What is asked otherwise of kinds of work, as written. */
  readonly kinds?: Readonly<Record<string, Omit<UsagePolicy, "kinds">>>;
}

/** How a feature that is under the bar is taken away. */
export interface ExitPolicy {
  /** The project whose rules it follows. */
  readonly model?: keyof typeof exitModels;
  /** For how many days it must have been under the bar. */
  readonly afterDays: number;
  /** From the announcement until it is gone. */
  readonly noticeDays: number;
}

/** What real projects do, and what that comes to here. */
export const exitModels = {
  /** Nothing in 90 days is deprecated, and gone after a year; what is still much used gets six months more. */
  homebrew: { model: "homebrew", afterDays: 90, noticeDays: 365 },
  /** Few users and nobody who looks after it: somebody may take it over, or it goes. */
  debian: { model: "debian", afterDays: 180, noticeDays: 180 },
  /** Nine months without moving on: it is deprecated, and gone after a year. */
  kubernetes: { model: "kubernetes", afterDays: 274, noticeDays: 365 },
  /** A small or falling share that still has to be supported: gone after six months. */
  "home-assistant": { model: "home-assistant", afterDays: 90, noticeDays: 182 },
} as const satisfies Readonly<Record<string, Omit<ExitPolicy, "model"> & { readonly model: string }>>;

export const defaultExit: ExitPolicy = { afterDays: 90, noticeDays: 90 };

/** Four weeks, so that the shortest month is enough. */
const leastDays = 28;

/** What is asked of the use of one feature, by its kind. */
export function usagePolicyFor(
  feature: JudgedFeature,
  { kinds, ...general }: UsagePolicy = {},
): UsagePolicy & Required<Pick<UsagePolicy, "observeDays" | "exit">> {
  const own = kinds && kindsOf(feature);
  const special = Object.entries(kinds ?? {}).find(([kind]) => own!.includes(plainName(kind)))?.[1];
  return { observeDays: leastDays, exit: defaultExit, ...general, ...special };
}
