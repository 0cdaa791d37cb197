import type { ScopeRow, ShownHistory } from "../../scope-protocol.ts";
import { post } from "../host.ts";
import { Icon } from "../icon.tsx";
import { areaOf } from "./area.ts";
import { Choice } from "./choice.tsx";
import { type Series, TrendChart } from "./trend-chart.tsx";

interface Properties {
  history: ShownHistory;
  rows: readonly ScopeRow[];
}

/** How a roadmap moved over its commits: in sentences, as a picture, and in numbers. */
export function History({ history, rows }: Properties) {
  const { name, file } = history;
  // One file for each roadmap.
  const roadmaps = new Map(rows.map(row => [row.roadmap ?? name, row.file]));
  return (
    <section class="history" aria-labelledby="history" aria-busy={history.kind === "reading"}>
      <header>
        <h2 id="history">History of {name}</h2>
        {roadmaps.size > 1 && (
          <Choice
            label="Of"
            value={roadmaps.get(name) ?? file}
            options={[...roadmaps].map(([name, file]) => [file, name])}
            onChange={file => post({ type: "history", file })}
          />
        )}
        <button
          type="button"
          class="toggle"
          title="Hide the history"
          aria-label="Hide the history"
          onClick={() => post({ type: "history", file: null })}
        >
          <Icon name="close" />
        </button>
      </header>
      {history.kind === "reading" && <p role="status">Reading its commits…</p>}
      {history.kind === "unknown" && <p role="status">{history.why}</p>}
      {history.kind === "trend" && <Trend {...history} />}
    </section>
  );
}

/** The share of the width that ends where today begins, so that what is not committed yet is seen as well. */
const untilToday = 0.97;

function Trend({ name, trend }: Extract<ShownHistory, { kind: "trend" }>) {
  const { sentences, points, from, table } = trend;
  const first = points[0]!.time;
  const last = points.at(-1)!.time;
  const area = (amountOf: (point: (typeof points)[number]) => number, most: number) =>
    areaOf(
      points.map(point => [(untilToday * (point.time - first)) / (last - first || 1), amountOf(point) / (most || 1)]),
    );
  const features = Math.max(...points.map(({ features }) => features));
  const effort = Math.max(...points.map(({ effort }) => effort?.all ?? 0));
  const counts: Series[] = [
    { kind: "all", name: "All features", area: area(point => point.features, features) },
    { kind: "below", name: "Below the policy", area: area(point => point.below, features) },
    { kind: "none", name: "Nothing says why", area: area(point => point.none, features) },
  ];
  const efforts: Series[] = [
    { kind: "all", name: "All open work", area: area(({ effort }) => effort?.all ?? 0, effort) },
    { kind: "none", name: "On a claim or nothing", area: area(({ effort }) => effort?.bare ?? 0, effort) },
  ];
  return (
    <>
      <p>{sentences.join(" ")}</p>
      <div class="charts">
        <TrendChart series={counts} most={features} from={from} label={`Features over time. ${sentences[0]}`} />
        {effort > 0 && (
          <TrendChart series={efforts} most={effort} from={from} label={`Open work over time. ${sentences.at(-1)}`} />
        )}
      </div>
      <details>
        <summary>The same in numbers</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by keys */}
        <section class="numbers" aria-label={`History of ${name} in numbers`} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {table.head.map(title => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([step, ...cells], index) => (
                <tr key={index}>
                  <th scope="row">{step}</th>
                  {cells.map((cell, column) => (
                    <td key={table.head[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}
