import type { Row } from "../protocol.ts";
import { Icon } from "./icon.tsx";
import type { Item } from "./items.ts";
import { LevelMark } from "./level-mark.tsx";
import { menuContext } from "./menu-context.ts";
import { NewMark, newSince } from "./new-mark.tsx";
import { Spark } from "./spark.tsx";
import { levelMeanings, severityNames, statusNames } from "./words.ts";

interface Properties {
  item: Extract<Item, { kind: "row" }>;
  id: string;
  top: number;
  active: boolean;
  /** The editor's cursor is in its entry. */
  marked: boolean;
  onClick: (event: MouseEvent) => void;
}

/** One feature: how far it is justified, its title, and what the order rests on. */
export function FeatureRow({ item, id, top, active, marked, onClick }: Properties) {
  const { row, level, position, siblings } = item;
  return (
    // biome-ignore lint/a11y: the tree has the focus and the keys, as aria-activedescendant wants it.
    <div
      id={id}
      class={`line row status-${row.status}${row.waiting ? " waiting" : ""}${active ? " active" : ""}${marked ? " marked" : ""}`}
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-current={marked ? "location" : undefined}
      aria-description={[
        ...(row.basis ?? []),
        ...useOf(row),
        ...row.findings.map(({ message }) => message),
        ...accepted(row),
      ].join(" ")}
      title={tooltip(row)}
      data-vscode-context={menuContext({ file: item.file, row: row.key })}
      style={{ top: `${top}px` }}
      onClick={onClick}
    >
      <LevelMark level={row.level} />
      <span class="title" dir="auto">
        {row.title}
      </span>{" "}
      {row.isNew && <NewMark />}
      {row.use && (
        <span class="use">
          <span>{row.use.amount}</span> <span>{row.use.unit}</span>
        </span>
      )}{" "}
      {!row.use && (
        <span class="description">{[row.waiting && "accepted", row.group.at(-1)].filter(Boolean).join(" · ")}</span>
      )}{" "}
      {row.use?.points && <Spark points={row.use.points} />}
      {row.sign && <Icon name={row.sign} />}
      {row.effort && (
        <span class="effort">
          {row.effort.amount}
          <span class="unit"> {row.effort.unit}</span>
        </span>
      )}
      <Icon name={row.status} />
      <span class="unseen">{`, ${status(row)}, ${levelMeanings[row.level]}`}</span>
    </div>
  );
}

function tooltip(row: Row): string {
  const facts = [status(row), effort(row), levelMeanings[row.level] + basis(row)].filter(Boolean).join(" · ");
  const findings = row.findings.map(({ severity, message }) => `${severityNames[severity]}: ${message}`);
  const since = row.isNew && newSince;
  return [row.title, row.group.join(" › "), facts, ...useOf(row), since, ...findings, ...accepted(row)]
    .filter(Boolean)
    .join("\n");
}

const accepted = (row: Row): string[] => (row.accepted ?? []).map(message => `Accepted: ${message}`);

const useOf = ({ use }: Row): string[] => [use?.trend, use?.cost].filter(said => said !== undefined);

function status(row: Row): string {
  return row.written ? `${statusNames[row.status]} (${row.written})` : statusNames[row.status];
}

function effort({ effort }: Row): string {
  if (!effort) return "";
  return effort.note ? `size ${effort.amount}, ${effort.note}` : `${effort.amount} ${effort.unit}`;
}

/** What the level rests on, quoted. */
function basis({ basis }: Row): string {
  return basis ? `: ${basis.map(words => `“${words}”`).join(", ")}` : "";
}
