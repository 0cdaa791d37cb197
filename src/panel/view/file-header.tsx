import { Icon } from "./icon.tsx";
import type { Item } from "./items.ts";
import { featureCount } from "./words.ts";

interface Properties {
  item: Extract<Item, { kind: "file" }>;
  id: string;
  top: number;
  active: boolean;
  onClick: (event: MouseEvent) => void;
}

/** The line above a file's features; folds them away. */
export function FileHeader({ item, id, top, active, onClick }: Properties) {
  const { file, expanded, matches, position, siblings } = item;
  const slash = file.label.lastIndexOf("/");
  const name = file.label.slice(slash + 1);
  const folder = file.label.slice(0, Math.max(slash, 0));
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
      aria-label={`${name} ${folder} ${featureCount(matches)}`}
      title={file.label}
      style={{ top: `${top}px` }}
      onClick={onClick}
    >
      <Icon name={expanded ? "chevron-down" : "chevron-right"} />
      <span class="title">{name}</span> <span class="description">{folder}</span> <span class="count">{matches}</span>
    </div>
  );
}
