import assert from "node:assert/strict";
import { whenOf } from "../../../src/roadmap/details/dates.ts";
import { detailsOf } from "../../../src/roadmap/details/details.ts";
import { readRoadmap } from "../../../src/roadmap/read.ts";

const year = "2026-01-01..2026-12-31";
const thirdQuarter = "2026-07-01..2026-09-30";
const march = "2026-03-01..2026-03-31";
const day = "2026-03-01";

/** What stands in a file, and what it stands for: a day, a stretch, a version, "open", or nothing. */
const notations: readonly (readonly [written: string, stands: string])[] = [
  ["2026-03-01", day],
  ["2026-3-1", day],
  ["2026/03/01", day],
  ["2026-03-01T09:30:00Z", day],
  ["2026-03-01 (if all goes well)", day],
  ["01.03.2026", day],
  ["1 March 2026", day],
  ["1st of March 2026", day],
  ["March 1, 2026", day],
  ["1. März 2026", day],
  ["1 mars 2026", day],
  ["1 de marzo de 2026", day],
  ["1 марта 2026", day],
  ["1 Mart 2026", day],
  ["2026年3月1日", day],
  ["2026년 3월 1일", day],
  ["25/12/2026", "2026-12-25"],
  ["12/25/2026", "2026-12-25"],
  ["03/04/2026", "open"],
  ["2026-02-30", "nothing"],
  ["2026-02", "2026-02-01..2026-02-28"],
  ["2028-02", "2028-02-01..2028-02-29"],
  ["March 2026", march],
  ["Mar. 2026", march],
  ["2026 March", march],
  ["by end of March 2026", march],
  ["März 2026", march],
  ["marzo 2026", march],
  ["março de 2026", march],
  ["март 2026", march],
  ["2026年3月", march],
  ["March", "open"],
  ["Q3 2026", thirdQuarter],
  ["q3 '26", thirdQuarter],
  ["2026 Q3", thirdQuarter],
  ["2026-Q3", thirdQuarter],
  ["2026Q3", thirdQuarter],
  ["Q3/2026", thirdQuarter],
  ["3Q26", thirdQuarter],
  ["T3 2026", thirdQuarter],
  ["2026年第3四半期", thirdQuarter],
  ["2026年第三季度", thirdQuarter],
  ["3 квартал 2026", thirdQuarter],
  ["Q3", "open"],
  ["FY26 Q3", "open"],
  ["H2 2026", "2026-07-01..2026-12-31"],
  ["2026-H2", "2026-07-01..2026-12-31"],
  ["2026-W12", "2026-03-16..2026-03-22"],
  ["KW 12 2026", "2026-03-16..2026-03-22"],
  ["2026", year],
  ["mid-2026", year],
  ["Ende 2026", year],
  ["summer 2026", year],
  ["2026-03-01 - 2026-04-15", "2026-03-01..2026-04-15"],
  ["2026-03-01/2026-04-15", "2026-03-01..2026-04-15"],
  ["2026-03-01 to 2026-04-15", "2026-03-01..2026-04-15"],
  ["Q1-Q2 2026", "2026-01-01..2026-06-30"],
  ["Jan – Mar 2026", "2026-01-01..2026-03-31"],
  ["v1.4", "version 1.4"],
  ["1.4.0", "version 1.4.0"],
  ["release 2", "version 2"],
  ["v2.0.0-beta.1", "version 2.0.0-beta.1"],
  ["1.x", "version 1.x"],
  ["2026.1", "version 2026.1"],
  ["3", "nothing"],
  ["99.5 %", "nothing"],
  ["soon", "nothing"],
  ["Public launch", "nothing"],
  ["60/120 tasks", "nothing"],
  ["Windows Server 2025", "nothing"],
  ["sept. or so", "nothing"],
];

const stands = (written: string): string => {
  const when = whenOf({ text: written, span: { start: 0, end: 1 } }, "target");
  if (!when) return "nothing";
  if (when.version !== undefined) return `version ${when.version}`;
  if (when.from === undefined) return "open";
  return when.from === when.to ? when.from : `${when.from}..${when.to}`;
};

describe("a date", () => {
  for (const [written, expected] of notations) {
    it(`written as ${written} is ${expected}`, () => assert.equal(stands(written), expected));
  }

  for (const [status, lines, kinds] of [
    ["planned", "start_date: 2026-03-01\n    due: 2026-04-01", ["start 2026-03-01", "target 2026-04-01"]],
    ["planned", "date: 2026-03-01", ["target 2026-03-01"]],
    ["done", "date: 2026-03-01", ["done 2026-03-01"]],
    ["done", "due: 2026-03-01\n    completed_at: 2026-04-01", ["target 2026-03-01", "done 2026-04-01"]],
    ["done", "shipped_in: v1.4", ["done v1.4"]],
    ["planned", "milestone: { alpha: v1.3, beta: v1.4 }", ["target v1.3", "target v1.4"]],
    ["planned", "dates: { start: 2026-03-01, end: 2026-04-01 }", ["start 2026-03-01", "target 2026-04-01"]],
    ["planned", "fecha_inicio: 2026-03-01\n    fällig: 2026-04-01", ["start 2026-03-01", "target 2026-04-01"]],
    ["planned", "created_at: 2026-03-01", []],
  ] as const) {
    it(`of what is ${status}, as ${JSON.stringify(lines)}, is ${kinds.join(", ") || "none"}`, () => {
      const { features } = readRoadmap(`features:\n  - title: Export\n    status: ${status}\n    ${lines}\n`);
      const { dates } = detailsOf(features[0]!);
      assert.deepEqual(
        dates.map(({ kind, text }) => `${kind} ${text}`),
        kinds,
      );
    });
  }
});
