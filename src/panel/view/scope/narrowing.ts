import type { ScopeRow } from "../../scope-protocol.ts";

/** What the table is narrowed to besides text, level and status; "" lets all pass. */
export interface Narrowing {
  /** `=` and a name, or `none` for what has none. */
  readonly owner: string;
  readonly goal: string;
  readonly decision: DecisionState | "";
}

export const decisionStates = ["undecided", "decided", "overdue"] as const;
export type DecisionState = (typeof decisionStates)[number];

export const noNarrowing: Narrowing = { owner: "", goal: "", decision: "" };

export const isNarrowed = ({ owner, goal, decision }: Narrowing): boolean => `${owner}${goal}${decision}` !== "";

/** Whether a row is among what was chosen; all that is chosen has to hold. */
export function isAmong({ owner, goal, decision }: Narrowing): (row: ScopeRow) => boolean {
  return row => isOneOf(row.owners, owner) && isOneOf(row.goals, goal) && (!decision || decision === stateOf(row));
}

const isOneOf = (names: readonly string[], chosen: string): boolean =>
  chosen === "" || (chosen === "none" ? names.length === 0 : names.includes(chosen.slice(1)));

/** A decision whose day has passed is to be taken again. */
const stateOf = ({ decision }: ScopeRow): DecisionState =>
  decision ? (decision.overdue ? "overdue" : "decided") : "undecided";

type Option = readonly [value: string, name: string];

const stateNames = {
  undecided: "Undecided",
  decided: "Decided",
  overdue: "Decision overdue",
} as const satisfies Record<DecisionState, string>;

/** What there is to choose from, nothing where all rows are alike; what is chosen stays to be seen, also where no row has it. */
export function choicesOf(rows: readonly ScopeRow[], chosen: Narrowing): Record<keyof Narrowing, readonly Option[]> {
  const states = decisionStates.filter(state => rows.some(row => stateOf(row) === state) || state === chosen.decision);
  return {
    owner: optionsOf(
      rows.map(({ owners }) => owners),
      chosen.owner,
      ["Any owner", "No owner"],
    ),
    goal: optionsOf(
      rows.map(({ goals }) => goals),
      chosen.goal,
      ["Any goal", "No goal"],
    ),
    decision:
      states.length > 1 ? [["", "Decided or not"], ...states.map((state): Option => [state, stateNames[state]])] : [],
  };
}

function optionsOf(
  named: readonly (readonly string[])[],
  chosen: string,
  [any, none]: readonly [any: string, none: string],
): readonly Option[] {
  const names = new Set([...named.flat(), ...(chosen.startsWith("=") ? [chosen.slice(1)] : [])]);
  const options = [...names].sort((a, b) => a.localeCompare(b)).map((name): Option => [`=${name}`, name]);
  const some =
    names.size > 0 && named.some(names => names.length === 0) ? [...options, ["none", none] as const] : options;
  return some.length > 1 ? [["", any], ...some] : [];
}

/** Reads what was kept, however old. */
export function narrowingIn(kept: unknown): Narrowing {
  const { owner, goal, decision } = (typeof kept === "object" && kept !== null ? kept : {}) as Record<string, unknown>;
  const name = (value: unknown) => (typeof value === "string" && /^(?:=.*|none)$/s.test(value) ? value : "");
  return { owner: name(owner), goal: name(goal), decision: decisionStates.find(state => state === decision) ?? "" };
}
