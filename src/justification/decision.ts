import { periodOf } from "../roadmap/details/period.ts";
import type { Feature, Field, Text } from "../roadmap/feature.ts";
import { keyWords } from "../roadmap/key.ts";
import { isPlaceholder } from "../roadmap/placeholder.ts";

export const decisionKinds = ["keep", "defer", "cut", "sunset", "hand-over", "exempt"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** A day or stretch of time as written: `2026-12-01`, `Q4 2026`; first and last day where it names a year. */
export interface DecidedDay extends Text {
  readonly from?: string;
  readonly to?: string;
}

/** What was decided about a feature, as its entry says it. */
export interface Decision {
  readonly kind: DecisionKind;
  /** The word, or the sentence, that says it. */
  readonly said: Text;
  readonly reason?: Text;
  /** When it was decided. */
  readonly date?: DecidedDay;
  /** When it is to be looked at again; of what is taken away in steps, when it is to be gone unless another day is given. */
  readonly revisit?: DecidedDay;
  /** Who has it from then on, where it is handed over. */
  readonly to?: Text;
  /** When what happens, where it is taken away in steps. */
  readonly steps?: Readonly<Partial<Record<SunsetStep, DecidedDay>>>;
}

/** What is done to take a feature away, in this order. */
export const sunsetSteps = ["announce", "stopNewUse", "removeBy"] as const;
export type SunsetStep = (typeof sunsetSteps)[number];

export type Part = "kind" | "reason" | "date" | "revisit" | "to" | SunsetStep;

const partOfKey: ReadonlyMap<string, Part> = new Map(
  (
    [
      ["kind", ["kind", "type", "decision", "verdict", "outcome", "what", "is"]],
      ["reason", ["reason", "why", "because", "rationale", "note"]],
      ["date", ["date", "on", "decided", "decided on", "decided at", "when"]],
      ["revisit", ["revisit", "revisit on", "revisit at", "revisit by", "review", "review on", "review by", "until"]],
      ["to", ["to", "handed to", "new owner"]],
      ["announce", ["announce", "announce on"]],
      ["stopNewUse", ["stop new use", "stop new use on", "no new use from"]],
      ["removeBy", ["remove by", "remove", "remove on"]],
    ] as const
  ).flatMap(([part, keys]) => keys.map((key): [string, Part] => [key, part])),
);

/** What a key of a decision says. */
export const partOf = (key: string): Part | undefined => partOfKey.get(keyWords(key));

const kindOfWord: ReadonlyMap<string, DecisionKind> = new Map([
  ...decisionKinds.map((kind): [string, DecisionKind] => [kind, kind]),
  ["kept", "keep"],
  ["deferred", "defer"],
  ["handover", "hand-over"],
  ["hand over", "hand-over"],
  ["exempted", "exempt"],
]);

/**
 * Reads `decision: { kind: exempt, reason: ..., date: ..., revisit: ... }`, or a text such as `defer until May 2027: too few
 * of us`. Of several the last counts. Undefined where the entry's `decision` is anything else, such as one about its design.
 */
export function decisionOf({ fields }: Feature): Decision | undefined {
  let parts = new Map<Part, Field>();
  let decision: Decision | undefined;
  for (const field of fields) {
    if (!isOfDecision(field.path)) continue;
    const dot = field.path.indexOf(".");
    if (dot < 0) {
      decision = inText(field) ?? decision;
      continue;
    }
    const part = partOf(field.path.slice(dot + 1));
    if (!part) continue;
    // Positions in a list are not in the path; a key that comes again begins the next map.
    if (parts.has(part)) parts = new Map();
    parts.set(part, field);
    decision = inParts(parts) ?? decision;
  }
  return decision;
}

/** Asked of every field of a roadmap: the first letter answers nearly always. */
export const isOfDecision = (path: string): boolean =>
  (path[0] === "d" || path[0] === "D") && /^decisions?(?:\.|$)/i.test(path);

function inParts(parts: ReadonlyMap<Part, Field>): Decision | undefined {
  const said = parts.get("kind");
  const kind = said && kindOfWord.get(said.value.trim().toLowerCase());
  if (!kind) return undefined;
  const textIn = (part: Part) => parts.has(part) && textOf(parts.get(part)!);
  const dayAt = (part: Part) => parts.has(part) && dayIn(textOf(parts.get(part)!));
  const [reason, date, to] = [textIn("reason"), dayAt("date"), textIn("to")];
  const revisit = dayAt("revisit") || dayAt("removeBy");
  const steps = sunsetSteps.filter(step => parts.has(step)).map(step => [step, dayAt(step)]);
  return {
    kind,
    said: textOf(said),
    ...(reason && { reason }),
    ...(date && { date }),
    ...(revisit && { revisit }),
    ...(to && { to }),
    ...(steps.length > 0 && { steps: Object.fromEntries(steps) }),
  };
}

/** `keep`, `cut: nobody uses it`, `defer on 2026-11-23 until 2027-01 (no time)`; "Keep it synchronous" decides something else. */
const sentence = new RegExp(
  String.raw`^(${[...kindOfWord.keys()].join("|")})(?=$|\s*[:;,.(–—-]|\s+(?:because|until|as|since|on\s+\d{4}-)\b)(?:\s+on\s+(\d{4}-\d\d-\d\d)(?!\d))?(?:\s+until\s+(.{4,30}?)(?=$|\s*[:;,(–—]|\s+-|\s+(?:because|as|since)\b))?(.*)$`,
  "is",
);

function inText(field: Field): Decision | undefined {
  const [, word, on, until, rest] = sentence.exec(field.value.trim()) ?? [];
  const kind = word && kindOfWord.get(word.toLowerCase());
  if (!kind) return undefined;
  const said = textOf(field);
  const reason = rest?.replace(/^[\s:;,.(–—-]+|[\s).]+$/g, "") ?? "";
  return {
    kind,
    said,
    ...(reason !== "" && { reason: { text: reason, span: field.span } }),
    ...(on && { date: dayIn({ text: on, span: field.span }) }),
    ...(until && { revisit: dayIn({ text: until, span: field.span }) }),
  };
}

const textOf = ({ value, span }: Field): Text => ({ text: value, span });
const dayIn = (text: Text): DecidedDay => ({ ...text, ...periodOf(text.text) });

/** Whether the day that somebody set for looking again has passed. Without `today` nothing has. */
export function isOverdue({ revisit }: Decision, today: string | undefined): boolean {
  return today !== undefined && revisit?.to !== undefined && revisit.to < today;
}

/**
 * Whether the decision answers the question why the feature should be there, for now. It needs a reason, and what is only
 * kept or put off needs a day for looking again, too; when that day has passed, the question comes back.
 */
export function settles(decision: Decision, today: string | undefined): boolean {
  if (!decision.reason || isPlaceholder(decision.reason.text) || isOverdue(decision, today)) return false;
  const isForNow = decision.kind === "keep" || decision.kind === "defer";
  return !isForNow || decision.revisit?.to !== undefined;
}
