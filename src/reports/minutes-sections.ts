import type { AgendaReason } from "../decisions/agenda.ts";
import type { DecidedDay, Decision } from "../justification/decision.ts";
import type { JudgedFeature } from "../justification/level.ts";
import { measuredAccount } from "../justification/measured-account.ts";
import { figure } from "../justification/measured-words.ts";
import { effortInWords } from "../panel/effort.ts";
import type { Effort } from "../roadmap/feature.ts";
import { levelNames, statusNames } from "./focus.ts";
import type { MinutesContent, Placed } from "./minutes-content.ts";
import type { MinutesStyle } from "./minutes-style.ts";
import { counted } from "./wording.ts";

/** Decisions, what is left to decide, and what was decided against. @param most how many rows of each are shown. */
export function sections(content: MinutesContent, style: MinutesStyle, most = Number.POSITIVE_INFINITY): string[] {
  return [decisions, agenda, measured, notShipped].flatMap(section => section(content, style, most));
}

function decisions(content: MinutesContent, style: MinutesStyle, most: number): string[] {
  const { decided, undated, since, isSinceSaid } = content;
  const { text } = style;
  const { length } = decided;
  const span = isSinceSaid ? `since the last review, on ${since}` : `in the last 30 days, since ${since}`;
  const count = length === 0 ? "No decision was" : `${counted(length, "decision was", "decisions were")}`;
  const more = undated === 0 ? "" : ` ${counted(undated, "decision gives", "decisions give")} no date.`;
  const rows = decided
    .slice(0, most)
    .map(({ feature, decision, ...place }) => [
      text(feature.title.text),
      text(decision.date!.text),
      text(inWords(decision)),
      text(decision.reason?.text ?? noReason),
      placeOf(place, content, style),
    ]);
  const table = { head: ["Feature", "Date", "Decision", "Reason", "Place"], rows, all: length };
  return section("Decisions taken", `${count} taken ${span}.${more}`, table, style);
}

function agenda(content: MinutesContent, style: MinutesStyle, most: number): string[] {
  const { agenda } = content;
  const { text } = style;
  const count =
    agenda.length === 0
      ? "Nothing is left to decide."
      : `${counted(agenda.length, "feature is", "features are")} left to decide about${agenda.length > 1 ? ", the worst first" : ""}.`;
  const rows = agenda
    .slice(0, most)
    .map(({ feature, reasons, ...place }) => [
      text(feature.title.text),
      text(statusNames[feature.status]),
      text(levelNames[feature.level]),
      text(effort(feature.effort)),
      text(reasonsInWords(reasons, feature)),
      placeOf(place, content, style),
    ]);
  const table = { head: ["Feature", "Status", "Level", "Effort", "Why", "Place"], rows, all: agenda.length };
  return section("Left to decide", count, table, style);
}

/** What exports count of use, and what that costs. */
function measured(content: MinutesContent, style: MinutesStyle, most: number): string[] {
  const { text } = style;
  const all = content.roadmaps.flatMap(({ files }) =>
    files.flatMap(({ review }) =>
      review.features.flatMap(feature => {
        const account = measuredAccount(feature);
        return account ? [{ feature, account }] : [];
      }),
    ),
  );
  if (all.length === 0) return [];
  const rows = all
    .slice(0, most)
    .map(({ feature, account: { use, trend = "", economics = "", basis = "" } }) => [
      text(feature.title.text),
      text(`${use} ${trend}`.trim()),
      text(economics),
      text(basis),
    ]);
  const table = { head: ["Feature", "Use", "Cost", "Counted in"], rows, all: all.length };
  const count = `Exports speak of ${counted(all.length, "feature")}.`;
  return section("Measured use", count, table, style);
}

function notShipped(content: MinutesContent, style: MinutesStyle, most: number): string[] {
  const { dropped } = content;
  if (dropped.length === 0) return [];
  const { text } = style;
  const rows = dropped
    .slice(0, most)
    .map(({ feature, ending: { reason, date }, ...place }) => [
      text(feature.title.text),
      text(date?.text ?? ""),
      text(reason?.text ?? noReason),
      placeOf(place, content, style),
    ]);
  const table = { head: ["Feature", "Date", "Reason", "Place"], rows, all: dropped.length };
  const count = `${counted(dropped.length, "feature was", "features were")} dropped or cut.`;
  return section("Decided not to ship", count, table, style);
}

interface Table {
  readonly head: readonly string[];
  /** Those that are shown. */
  readonly rows: readonly (readonly string[])[];
  /** How many there are. */
  readonly all: number;
}

function section(title: string, said: string, { head, rows, all }: Table, style: MinutesStyle): string[] {
  const { text, heading, paragraph, table } = style;
  const left = all - rows.length;
  return [
    heading(title, 2),
    paragraph(text(said)),
    ...(rows.length > 0 ? [table(title, head, rows)] : []),
    ...(left > 0 ? [paragraph(`${counted(left, "more is", "more are")} not shown here.`)] : []),
  ];
}

const noReason = "No reason is given.";

/** `line 12` where there is but one file. */
function placeOf(
  { path, line }: Omit<Placed, "feature">,
  { roadmaps }: MinutesContent,
  { link, text }: MinutesStyle,
): string {
  const isOnly = roadmaps.length === 1 && roadmaps[0]!.files.length === 1;
  const words = isOnly ? `line ${line}` : `${path}:${line}`;
  // Such as <stdin>, to which nothing leads.
  return path.startsWith("<") ? text(words) : link(words, path, line);
}

function effort(effort: Effort | undefined): string {
  if (!effort) return "";
  const { amount, unit } = effortInWords(effort);
  return `${amount} ${unit}`.trim();
}

const kinds = {
  keep: "Keep",
  defer: "Defer",
  cut: "Cut",
  sunset: "Sunset",
  "hand-over": "Hand over",
  exempt: "Exempt",
} as const satisfies Record<Decision["kind"], string>;

/** `Hand over to Ada`, `Defer, to be looked at again by 2027-02-01`. */
function inWords({ kind, to, revisit, steps = {} }: Decision): string {
  const day = (words: string, at: DecidedDay | undefined) => at && `${words} ${at.text.trim()}`;
  return [
    to ? `${kinds[kind]} to ${to.text.trim()}` : kinds[kind],
    day("announced", steps.announce),
    day("no new use from", steps.stopNewUse),
    day("removed by", steps.removeBy),
    day("to be looked at again by", revisit),
  ]
    .filter(part => part !== undefined)
    .join(", ");
}

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

function reasonsInWords(reasons: readonly AgendaReason[], feature: JudgedFeature): string {
  const { each, cost, use } = feature.measured?.economics ?? {};
  const [first, ...others] = reasons.map(reason =>
    reason === "cost-beyond-use" && each !== undefined
      ? `costs ${figure(each)} ${cost!.currency} a month for each of ${figure(use!.count)} ${use!.unit}`
      : reasonWords[reason],
  );
  const words = [first, measuredAccount(feature)?.proposal, ...others].filter(part => part).join("; ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
