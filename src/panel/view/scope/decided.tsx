import type { ScopeRow, SunsetStep } from "../../scope-protocol.ts";
import { decisionNames, stepNames } from "./decision-names.ts";

/** All that a decision says. */
export function Decided({ decision }: { decision: NonNullable<ScopeRow["decision"]> }) {
  const { kind, to, date, reason, steps = {}, revisit, overdue } = decision;
  const said = (Object.keys(stepNames) as SunsetStep[]).filter(step => steps[step] !== undefined);
  // Of what goes in steps the last says when it is to be gone, which is when it is looked at.
  const again = revisit !== steps.removeBy && revisit;
  return (
    <p>
      Decided: {decisionNames[kind]}
      {to && ` to ${to}`}
      {date && `, ${date}`}
      {reason && `. ${reason}`}
      {(said.length > 0 || again || overdue) && (
        <span class="quiet">
          {" "}
          {[
            ...said.map(step => `${stepNames[step]}: ${steps[step]}`),
            ...(again ? [`To be looked at again: ${again}`] : []),
          ].join(" · ")}
          {overdue && " (overdue)"}
        </span>
      )}
    </p>
  );
}
