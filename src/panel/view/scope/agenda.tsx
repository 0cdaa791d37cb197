import { useRef, useState } from "preact/hooks";
import type { AgendaReason, Mark, ScopeRow } from "../../scope-protocol.ts";
import { post } from "../host.ts";
import { Icon } from "../icon.tsx";
import { LevelMark } from "../level-mark.tsx";
import { useRovingFocus } from "../roving-focus.ts";
import { idOf } from "./page.tsx";
import { costInWords } from "./worth-words.ts";

const reasonWords = {
  "built-without-evidence": "in progress, and nobody is shown to have asked",
  stalled: "in progress without change",
  "decision-overdue": "the day has passed on which it was to be looked at again",
  "waits-for-cut": "waits for something that is cut",
  "planned-without-reason": "nothing says why",
  "shipped-without-use": "shipped, and no use is measured",
  "cost-beyond-use": "costs more than it brings in, or far more for each use than is usual here",
  "little-used": "used less than this roadmap asks for",
  "use-falls": "its use has fallen by half or more",
  "evidence-stale": "its evidence has grown old",
} as const satisfies Record<AgendaReason, string>;

/** As many as a meeting gets through. */
const most = 5;

/** What to decide, in the order of what is at stake: pinned items first, skipped ones out of the way. */
export function Agenda({ rows, onActive }: { rows: readonly ScopeRow[]; onActive: (id: string) => void }) {
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const items = rows.filter(({ agenda }) => agenda !== undefined);
  const skipped = items.filter(({ mark }) => mark === "skipped");
  const open = [...items.filter(({ mark }) => mark === "pinned"), ...items.filter(({ mark }) => mark === undefined)];
  const shown = all ? [...open, ...skipped] : open.slice(0, most);
  const roving = useRovingFocus(list, shown);
  if (items.length === 0) return null;
  const left = items.length - shown.length;

  return (
    <section class="agenda" aria-labelledby="agenda">
      <h2 id="agenda">
        To decide <span class="count">{open.length}</span>
      </h2>
      <ul ref={list} {...roving}>
        {shown.map(row => (
          <AgendaItem key={idOf(row)} row={row} onActive={onActive} />
        ))}
      </ul>
      {(left > 0 || all) && (
        <button type="button" class="link" onClick={() => setAll(!all)}>
          {all
            ? "Show the first five"
            : `Show all ${items.length}${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`}
        </button>
      )}
    </section>
  );
}

function AgendaItem({ row, onActive }: { row: ScopeRow; onActive: (id: string) => void }) {
  const { title, level, effort, mark } = row;
  const at = { file: row.file, row: row.key };
  const toggle = (wanted: Mark) => post({ type: "mark", at, mark: mark === wanted ? null : wanted });
  const reasons = inWords(row);
  return (
    <li data-line class={mark}>
      <button
        type="button"
        class="item"
        tabIndex={-1}
        title={`${title}: ${reasons}`}
        onClick={() => onActive(idOf(row))}
      >
        <LevelMark level={level} />
        <span class="title" dir="auto">
          {title}
        </span>
        <span class="why">{reasons}</span>
        <span class="effort">{effort && `${effort.amount} ${effort.unit}`}</span>
      </button>
      <button type="button" class="toggle" tabIndex={-1} onClick={() => post({ type: "decide", at })}>
        Decide…<span class="unseen"> about {title}</span>
      </button>
      {(["pinned", "skipped"] as const).map(one => (
        <button
          key={one}
          type="button"
          class="toggle"
          tabIndex={-1}
          aria-pressed={mark === one}
          aria-label={`${names[one]} ${title}`}
          title={`${names[one]} (remembered for this workspace)`}
          onClick={() => toggle(one)}
        >
          <Icon name={one} />
        </button>
      ))}
    </li>
  );
}

/** Why it is to be decided about, what each of its users costs where that is why, and what the policy proposes. */
function inWords({ agenda = [], perUser, measured }: ScopeRow): string {
  const [first, ...others] = agenda.map(reason =>
    reason === "cost-beyond-use" && perUser
      ? `costs ${costInWords(perUser.amount)} ${perUser.currency} a month for each of its ${perUser.unit}`
      : reasonWords[reason],
  );
  return [first, measured?.proposal, ...others].filter(Boolean).join("; ");
}

const names = { pinned: "Pin", skipped: "Skip" } as const satisfies Record<Mark, string>;
