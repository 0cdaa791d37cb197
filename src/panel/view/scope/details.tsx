import type { ScopeRow } from "../../scope-protocol.ts";
import { post } from "../host.ts";
import { Icon } from "../icon.tsx";
import { LevelMark } from "../level-mark.tsx";
import { Spark } from "../spark.tsx";
import { levelMeanings, levelNames, severityNames, statusNames } from "../words.ts";
import { Decided } from "./decided.tsx";
import { costInWords, evidenceInWords, withoutProposal } from "./worth-words.ts";

/** The chosen feature: what its level rests on, what was found, what was decided, and what can be done. */
export function Details({ row, onClose }: { row: ScopeRow; onClose: () => void }) {
  const {
    title,
    group,
    level,
    status,
    written,
    basis = [],
    findings,
    accepted = [],
    decision,
    goals,
    owners,
    past,
    evidence,
    running,
    perUser,
    notShipped,
    measured,
  } = row;
  const pieces = evidence?.filter(({ counted }) => !counted) ?? [];
  const at = { file: row.file, row: row.key };
  const facts = [
    written ? `${statusNames[status]} (${written})` : statusNames[status],
    row.effort && `${row.effort.amount} ${row.effort.unit}`.trim(),
    owners.length > 0 && `Owner: ${owners.join(", ")}`,
    running && !measured?.economics && `Running cost: ${running.text}`,
    perUser &&
      !measured?.economics &&
      `${costInWords(perUser.amount)} ${perUser.currency} a month for each of its ${perUser.unit}`,
    goals.length > 0 && `Goal: ${goals.join(", ")}`,
    [row.roadmap, ...group].filter(Boolean).join(" › "),
  ].filter(fact => fact);
  return (
    <aside class="details" aria-label={`About ${title}`}>
      <div class="about">
        <h2 dir="auto">{title}</h2>
        <p class="quiet">{facts.join(" · ")}</p>
        <p>
          <LevelMark level={level} /> {levelNames[level]}: {levelMeanings[level]}
          {!evidence && basis.length > 0 && <span class="quiet"> {basis.map(words => `“${words}”`).join(", ")}</span>}
        </p>
        {pieces.length > 0 && (
          <ul class="quiet">
            {pieces.map(piece => (
              <li key={`${piece.kind} ${piece.words}`} dir="auto">
                {evidenceInWords(piece)}
              </li>
            ))}
          </ul>
        )}
        {measured && (
          <p>
            Use: {measured.use} {row.use?.points && <Spark points={row.use.points} />} {measured.trend}
            {measured.basis && <span class="quiet"> Counted in {measured.basis}</span>}
          </p>
        )}
        {measured?.economics && <p>{measured.economics}</p>}
        {measured?.wayOut && <p>{measured.wayOut}</p>}
        {past && <p class="quiet">{past}</p>}
        {decision && <Decided decision={decision} />}
        {!decision && notShipped?.reason && (
          <p>
            Dropped{notShipped.date && `, ${notShipped.date}`}. {notShipped.reason}
          </p>
        )}
        {findings.map(({ severity, message }) => (
          <p key={message}>
            <Icon name={severity} /> <span class="unseen">{severityNames[severity]}: </span>
            {withoutProposal(message, measured?.wayOut)}
          </p>
        ))}
        {accepted.map(message => (
          <p key={message} class="quiet">
            Accepted: {message}
          </p>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => post({ type: "decide", at })}>
          Decide…
        </button>
        <button type="button" class="secondary" onClick={() => post({ type: "reveal", at })}>
          Open in Editor
        </button>
        <button type="button" class="toggle" title="Close" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </aside>
  );
}
