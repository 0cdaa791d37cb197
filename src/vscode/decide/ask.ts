import * as vscode from "vscode";
import type { NewDecision } from "../../decisions/new-decision.ts";
import type { DecisionKind, SunsetStep } from "../../justification/decision.ts";
import type { JudgedFeature } from "../../justification/level.ts";
import { core } from "../core.ts";

const kinds = [
  { decides: "keep", label: "Keep", detail: "It stays as it is, until the day it is looked at again." },
  { decides: "defer", label: "Defer", detail: "Not now. It is looked at again on a day you name." },
  {
    decides: "cut",
    label: "Cut",
    detail: "It is not built. The entry and the reason stay, so that nobody has to ask again.",
  },
  {
    decides: "sunset",
    label: "Sunset",
    detail: "It is shipped and goes: announced, then closed to new use, then removed.",
  },
  { decides: "hand-over", label: "Hand Over", detail: "Somebody else looks after it from now on." },
  { decides: "exempt", label: "Exempt", detail: "It needs no evidence: security, law, upkeep, rare by nature." },
] as const satisfies readonly { readonly decides: DecisionKind; readonly label: string; readonly detail: string }[];

const steps = [
  ["announce", "When is it announced?"],
  ["stopNewUse", "From when on may nobody new use it?"],
  ["removeBy", "By when is it removed?"],
] as const satisfies readonly (readonly [SunsetStep, question: string])[];

/**
 * Asks for a decision, one question after another; undefined when the person thinks better of it.
 * What the policy proposes by its measured use comes first, with its reason and its days.
 * @param dependants titles of the features that wait for it.
 * @param today 2026-11-23.
 */
export async function askForDecision(
  { title: { text: title }, measured }: JudgedFeature,
  dependants: readonly string[],
  today: string,
): Promise<NewDecision | undefined> {
  const wayOut = measured?.wayOut;
  const waiting = dependants.length > 0 ? ` What waits for it: ${dependants.join(", ")}.` : "";
  const items = kinds
    .map(item => (item.decides === "cut" ? { ...item, detail: item.detail + waiting } : item))
    .map(item => (item.decides === wayOut?.kind ? { ...item, description: "What the policy proposes" } : item))
    .sort((a, b) => Number(b.decides === wayOut?.kind) - Number(a.decides === wayOut?.kind));
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: `What is decided about "${title}"?` });
  if (!chosen) return undefined;
  const { decides: kind, label } = chosen;
  const ask = (prompt: string, more: vscode.InputBoxOptions) =>
    vscode.window.showInputBox({ title: `${label}: ${title}`, prompt, ignoreFocusOut: true, ...more });
  const askForText = (prompt: string, missing: string, value = "") =>
    ask(prompt, { value, validateInput: text => (text.trim() === "" ? missing : undefined) });
  const askForDay = (prompt: string, value: string, least: string) =>
    ask(prompt, { value, validateInput: text => dayProblem(text.trim(), least) });

  const reason = await askForText(
    "Why? Without a reason the same question comes back.",
    "A decision needs a reason.",
    wayOut?.kind === kind ? wayOut.because : "",
  );
  if (reason === undefined) return undefined;
  let decision: NewDecision = { kind, reason: reason.trim(), date: today };
  if (kind === "hand-over") {
    const to = await askForText("Who has it from now on?", "Say who takes it over.");
    if (to === undefined) return undefined;
    decision = { ...decision, to: to.trim() };
  }
  if (kind === "sunset") {
    const proposed = core.proposedSteps(today, wayOut);
    let least = today;
    for (const [step, question] of steps) {
      const day = await askForDay(question, proposed[step] > least ? proposed[step] : least, least);
      if (day === undefined) return undefined;
      least = day.trim();
      decision = { ...decision, steps: { ...decision.steps, [step]: least } };
    }
    return decision;
  }
  const proposed = core.proposedRevisit(kind, today, wayOut);
  if (proposed === undefined) return decision;
  const revisit = await askForDay("When is it to be looked at again?", proposed, today);
  return revisit === undefined ? undefined : { ...decision, revisit: revisit.trim() };
}

/** @param least the first day that goes. */
function dayProblem(text: string, least: string): string | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isDay) return `Write a day like this: ${least}.`;
  return text < least ? `The first day that goes is ${least}.` : undefined;
}
