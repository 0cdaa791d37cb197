import { type Decision, decisionOf, isOverdue, type SunsetStep, sunsetSteps } from "../justification/decision.ts";
import type { Evidence, JudgedFeature } from "../justification/level.ts";
import { measuredAccount } from "../justification/measured-account.ts";
import type { Policy } from "../justification/policy.ts";
import { shortened } from "../panel/shortened.ts";
import { escaped } from "../reports/markdown-text.ts";
import type { Effort, Text } from "../roadmap/feature.ts";
import { levelMeanings, levelNames, particularNames, statusNames } from "./level-words.ts";
import { nextStep } from "./next-step.ts";

/** What is asked of features, and the day in whose light evidence is seen: 2026-11-23. */
export interface Standard {
  readonly policy: Policy;
  readonly today: string;
}

/** Longer lists are cut: a hover is read at a glance. */
const mostEvidence = 6;

/** What justifies a feature, and what would lift it to the level that is asked of it, as Markdown that holds no link of the file's making but web addresses. */
export function titleHover(feature: JudgedFeature, { policy, today }: Standard): string {
  const { level, reason, evidence } = feature;
  const head = [`**${levelNames[level]}**: ${levelMeanings[level]}.`, factsOf(feature).join(" · ")];
  const blocks = [head.join("  \n")];
  const cites = (text: string) => evidence.some(piece => piece.text === text);
  if (reason && !cites(reason.text)) blocks.push(`Why: ${quoted(reason.text)}`);
  // What an export counted is told with all that is known of it.
  const written = evidence.filter(({ kind, at }) => kind !== "usage" || !at);
  if (written.length > 0) blocks.push(evidenceList(feature, written).join("\n"));
  const measured = measuredHover(feature);
  if (measured) blocks.push(measured);
  const decision = decisionOf(feature);
  if (decision) blocks.push(decided(decision, today));
  // Where nobody uses it, there is nothing to be written but a decision.
  const isUnused = feature.measured?.answer === "none" || feature.measured?.answer === "absent";
  const next = isUnused ? undefined : nextStep(feature, policy, today);
  if (next) blocks.push(next);
  return blocks.join("\n\n");
}

function decided(decision: Decision, today: string): string {
  const { kind, reason, date, revisit, to } = decision;
  const what = kind.replace("-", " ") + (to ? ` to ${escaped(shortened(to.text, 60))}` : "");
  const said = [what, ...(date ? [escaped(shortened(date.text, 40))] : [])].join(", ");
  const because = reason ? ` ${quoted(reason.text)}` : " *No reason is given.*";
  const again = revisit ? ` To be looked at again: ${escaped(shortened(revisit.text, 40))}` : "";
  const late = isOverdue(decision, today) ? ", which has passed" : "";
  return `**Decision**: ${said}.${because}${stepsIn(decision)}${again && `${again}${late}.`}`;
}

function stepsIn({ steps = {} }: Decision): string {
  const said = sunsetSteps.flatMap(step => {
    const day = steps[step];
    return day ? `${stepNames[step]} ${escaped(shortened(day.text, 40))}` : [];
  });
  return said.length > 0 ? ` ${said.join(", ").replace(/^./, first => first.toUpperCase())}.` : "";
}

const stepNames = {
  announce: "announced",
  stopNewUse: "closed to new use",
  removeBy: "removed by",
} as const satisfies Record<SunsetStep, string>;

/** In short, which feature it is that is named elsewhere. */
export function namedHover(feature: JudgedFeature): string {
  const { title, level } = feature;
  const facts = [`**${levelNames[level]}**: ${levelMeanings[level]}`, ...factsOf(feature)];
  return `${quoted(title.text)}  \n${facts.join(" · ")}`;
}

/** What exports say: the number and its trend, what it rests on, its cost, and the way out that the policy proposes. */
function measuredHover(feature: JudgedFeature): string | undefined {
  const account = measuredAccount(feature);
  if (!account) return undefined;
  const { use, trend, basis, economics, wayOut } = account;
  const said = [`**Measured use**: ${escaped([use, ...(trend ? [trend] : [])].join(" "))}`];
  if (basis) said.push(`*Counted in ${escaped(basis)}*`);
  if (economics) said.push(escaped(economics));
  if (wayOut) said.push(escaped(wayOut));
  return said.join("  \n");
}

function evidenceList(feature: JudgedFeature, evidence: readonly Evidence[]): string[] {
  const rows = evidence.slice(0, mostEvidence).map(piece => `- ${pieceOf(feature, piece)}`);
  const left = evidence.length - mostEvidence;
  return left > 0 ? [...rows, `- and ${left} more`] : rows;
}

function pieceOf(feature: JudgedFeature, piece: Evidence): string {
  const { kind, text, window, date, source, missing, strength } = piece;
  // What the quoted words say already is not said again.
  const besides = [window, date, source].filter(part => part !== undefined && !text.includes(part));
  const known = besides.map(part => `, ${webAddress(part!) ?? escaped(shortened(part!, 80))}`).join("");
  const rung = kind === feature.level ? "" : `${levelNames[kind]}: `;
  const said = `${rung}${cited(feature, piece)}${known}`;
  const head = /[.!?…。]”$/.test(said) ? said : `${said}.`;
  const weak = strength === "weak" && kind === "demand" ? " Somebody asked, and nobody says how many." : "";
  const open = missing.filter(one => !(weak && one === "count")).map(one => particularNames[one]);
  return open.length > 0 ? `${head}${weak} *Not said: ${open.join(", ")}.*` : head + weak;
}

/** A value that is no sentence, such as a number, says nothing without its key. */
function cited({ fields }: JudgedFeature, { text, span }: Text): string {
  const address = webAddress(text.trim());
  if (address) return address;
  const path = fields.find(field => field.span.start <= span.start && span.end <= field.span.end)?.path;
  return quoted(/\s/.test(text.trim()) || !path ? text : `${path.slice(path.lastIndexOf(".") + 1)}: ${text}`);
}

const quoted = (text: string): string => `“${escaped(shortened(text, 160))}”`;

const webAddress = (text: string): string | undefined =>
  /^https?:\/\/[\w.~:/?#@!&'*+,;=%-]+$/.test(text) && text.length <= 200 ? `<${text}>` : undefined;

function factsOf({ status, statusAsWritten, effort, group }: JudgedFeature): string[] {
  const written = statusAsWritten?.text ?? "";
  const isSaid = written !== "" && plain(written) !== plain(status);
  // The name of a list that gives the state is told as that.
  const places = group.filter(name => name !== written && name !== "(untitled)").join(" › ");
  const name = status === "unknown" && isSaid ? "Status not understood" : statusNames[status];
  return [
    isSaid ? `${name} (written ${quoted(written)})` : name,
    ...(effort ? [effortAsWritten(effort)] : []),
    ...(places ? [`in ${escaped(shortened(places, 80))}`] : []),
  ];
}

const plain = (status: string): string => status.toLowerCase().replace(/[\s_-]+/g, "-");

function effortAsWritten({ text, amount, unit }: Effort): string {
  const words = escaped(shortened(text, 40));
  if (unit === "size") return `size ${words}`;
  return /\p{L}/u.test(text) ? words : `${words} ${amount === 1 ? unit.slice(0, -1) : unit}`;
}
