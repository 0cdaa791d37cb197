import type { JSX } from "preact";
import type { ScopeRow } from "../../scope-protocol.ts";
import { Icon } from "../icon.tsx";
import { LevelMark } from "../level-mark.tsx";
import { menuContext } from "../menu-context.ts";
import { NewMark } from "../new-mark.tsx";
import { amountInWords, levelNames, statusNames } from "../words.ts";
import { type ColumnId, isNumeric } from "./columns.ts";
import { decisionNames } from "./decision-names.ts";

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
        <td key={id} class={`cell ${id}${isNumeric(id) ? " number" : ""}`} title={tips[id]?.(row)} dir={directions[id]}>
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
  level: ({ level, basis }) => (
    <>
      <LevelMark level={level} /> {levelNames[level]} <span class="quiet">{basis?.[0]}</span>
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
  owner: ({ owners }) => owners.join(", "),
  age: ({ age }) => (age === undefined ? undefined : `${amountInWords(age)} days`),
  decision: ({ decision, waiting }) => {
    if (!decision) return waiting ? "Accepted" : undefined;
    return decisionNames[decision.kind] + (decision.overdue ? " (overdue)" : "");
  },
};

const tips: Partial<Record<ColumnId, (row: ScopeRow) => string | undefined>> = {
  title: ({ title }) => title,
  status: ({ written }) => written,
  level: ({ basis = [] }) => basis.join("\n"),
  owner: ({ owners }) => owners.join(", "),
  decision: ({ decision }) => decision?.reason,
};

const directions: Partial<Record<ColumnId, "auto">> = { title: "auto", owner: "auto" };
