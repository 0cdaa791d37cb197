import { Icon } from "./icon.tsx";
import type { Item } from "./items.ts";

interface Properties {
  item: Extract<Item, { kind: "file" }>;
  id: string;
  top: number;
  active: boolean;
  onClick: (event: MouseEvent) => void;
}

/** The line above a file's features; folds them away. */
export function FileHeader({ item, id, top, active, onClick }: Properties) {
  const { file, name, expanded, matches, position, siblings } = item;
  const { sentences = [], atStake } = file.total ?? {};
  const words = sentences.flatMap(({ text, note }) => (note ? [text, note] : [text]));
  return (
    // biome-ignore lint/a11y: the tree has the focus and the keys, as aria-activedescendant wants it.
    <div
      id={id}
      class={`line file${active ? " active" : ""}`}
      role="treeitem"
      aria-level={1}
      aria-expanded={expanded}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-description={words.join(" ")}
      title={[file.label, ...words].join("\n")}
      style={{ top: `${top}px` }}
      onClick={onClick}
    >
      <Icon name={expanded ? "chevron-down" : "chevron-right"} />
      {name.hint && <span class="hint">{name.hint}</span>}
      <span class="title">{name.base}</span> <span class="description">{name.folder}</span>{" "}
      {atStake && (
        <span class="effort">
          {atStake.amount}
          <span class="unit"> {atStake.unit}</span>
          <span class="unseen"> at stake,</span>
        </span>
      )}{" "}
      <span class="count">
        {matches}
        <span class="unseen"> {matches === 1 ? "feature" : "features"}</span>
      </span>
    </div>
  );
}
