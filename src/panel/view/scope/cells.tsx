import type { JSX } from "preact";
import type { Cost, ScopeRow } from "../../scope-protocol.ts";
import { Icon } from "../icon.tsx";
import { LevelMark } from "../level-mark.tsx";
import { menuContext } from "../menu-context.ts";
import { NewMark } from "../new-mark.tsx";
import { amountInWords, levelMeanings, levelNames, statusNames } from "../words.ts";
import { type ColumnId, isNumeric } from "./columns.ts";
import { decisionNames } from "./decision-names.ts";
import { costInWords, evidenceInWords } from "./worth-words.ts";

interface Properties {
  row: ScopeRow;
  columns: readonly ColumnId[];
  place: { readonly id: string; readonly "aria-rowindex": number; readonly style: { readonly top: string } };
  active: boolean;
  onClick: () => void;
}

/** A feature as a line of the table. */
export function Cells({ row, columns, place, active, onClick }: Properties) {
  return (
    <tr
      {...place}
      class={`line row status-${row.status}${row.waiting ? " waiting" : ""}${active ? " active" : ""}`}
      aria-selected={active}
      data-vscode-context={menuContext({ file: row.file, row: row.key })}
      onClick={onClick}
    >
      {columns.map(id => (
        <td key={id} class={`cell ${id}${isNumeric(id) ? " number" : ""}`} title={tips[id](row)} dir={directions[id]}>
          {contents[id](row)}
        </td>
      ))}
    </tr>
  );
}

const contents: Record<ColumnId, (row: ScopeRow) => JSX.Element | string | undefined> = {
  title: ({ title, isNew }) => (
    <span class="marked">
      <span class="words">{title}</span> {isNew && <NewMark />}
    </span>
  ),
  status: ({ status }) => (
    <>
      <Icon name={status} /> {statusNames[status]}
    </>
  ),
  level: ({ level }) => (
    <>
      <LevelMark level={level} /> {levelNames[level]}
    </>
  ),
  evidence: ({ newest, evidence, basis }) => (
    <>
      {newest?.said} <span class="quiet">{evidence?.[0]?.words ?? basis?.[0]}</span>
    </>
  ),
  reach: ({ reach }) => (
    <>
      {reach && amountInWords(reach.count)} <span class="quiet">{reach?.unit}</span>
    </>
  ),
  effort: ({ effort }) => (
    <>
      {effort?.amount} <span class="quiet">{effort?.unit}</span>
    </>
  ),
  running: ({ running }) => <Monthly {...running} />,
  perUser: ({ perUser }) => <Monthly {...perUser} />,
  age: ({ age }) => (age === undefined ? undefined : `${amountInWords(age)} ${age === 1 ? "day" : "days"}`),
  owner: ({ owners }) => owners.join(", "),
  decision: ({ decision, waiting }) => {
    if (!decision) return waiting ? "Accepted" : undefined;
    return decisionNames[decision.kind] + (decision.overdue ? " (overdue)" : "");
  },
};

function Monthly({ amount, currency }: Partial<Cost>) {
  return (
    <>
      {amount !== undefined && costInWords(amount)} <span class="quiet">{currency && `${currency} a month`}</span>
    </>
  );
}

/** All that a cell says, since it may be cut. */
const tips: Record<ColumnId, (row: ScopeRow) => string | undefined> = {
  title: ({ title }) => title,
  status: ({ status, written }) => written ?? statusNames[status],
  level: ({ level }) => levelMeanings[level],
  evidence: ({ evidence, basis }) => evidence?.map(evidenceInWords).join("\n") ?? basis?.[0],
  reach: ({ reach }) => reach && `${amountInWords(reach.count)} ${reach.unit ?? ""}`.trim(),
  effort: ({ effort }) => effort && (effort.note ?? `${effort.amount} ${effort.unit}`),
  running: ({ running }) => running?.text,
  perUser: ({ perUser, reach }) =>
    perUser &&
    `${costInWords(perUser.amount)} ${perUser.currency} a month for each of ${amountInWords(reach!.count)} ${perUser.unit}`,
  age: ({ past }) => past,
  owner: ({ owners }) => owners.join(", ") || undefined,
  decision: ({ decision, waiting }) => decision?.reason ?? (waiting && "All that was found about it is accepted."),
};

const directions: Partial<Record<ColumnId, "auto">> = { title: "auto", owner: "auto" };
