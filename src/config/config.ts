import { isMap, isNode, isScalar } from "yaml";
import { type SeveritySetting, severitySettings } from "../findings/finding.ts";
import { composeDocuments } from "../roadmap/compose.ts";
import type { Problem, Span } from "../roadmap/feature.ts";
import type { Layout } from "../roadmap/layout.ts";
import { rules } from "../rules/index.ts";
import { suggestion } from "./suggestion.ts";

/** The file a project states its wishes in; the nearest one above a roadmap counts. */
export const configFileName = ".feature-scope.yaml";

/** What a project asks for, and what of its file could not be understood. */
export interface Config {
  /** By rule id; they take precedence over the editor's settings, which take precedence over the rule's own severity. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /** In the order of the file. */
  readonly roadmaps: readonly DeclaredRoadmaps[];
  /** How all roadmaps below are read, unless an entry of `roadmaps` says otherwise, key by key. */
  readonly layout?: Layout;
  readonly problems: readonly Problem[];
}

/** An entry of `roadmaps`: files that are roadmaps because the project says so. */
export interface DeclaredRoadmaps {
  /** A pattern relative to the folder of the file; one that begins with "!" says what is no roadmap. */
  readonly glob: string;
  /** Each file is one feature, and all together are one roadmap. */
  readonly one?: "feature";
  readonly layout?: Layout;
  /** Where the pattern stands. */
  readonly span: Span;
}

const keys = ["rules"];
const start: Span = { start: 0, end: 0 };

/** Reads the text of a `.feature-scope.yaml`. Never throws: what is not understood is a problem, the rest counts. */
export function readConfig(text: string): Config {
  const severities: Record<string, SeveritySetting> = {};
  const problems: Problem[] = [];
  const tell = (message: string, span: Span) => problems.push({ message, span });
  const documents = composeDocuments(text);
  if (!documents)
    tell("This file is nested too deeply to be read. Expected two levels: rules, and their severities.", start);
  for (const error of documents?.flatMap(document => document.errors) ?? []) {
    tell(`This could not be read as YAML: ${error.message}`, { start: error.pos[0], end: error.pos[1] });
  }
  const [first, second] = documents ?? [];
  if (second) tell("Only the first of several documents counts. Remove the others.", spanOf(second.contents));
  for (const entry of entriesOf(first?.contents, "the names of its settings", tell)) {
    if (!known(entry, keys, "setting", tell)) continue;
    for (const rule of entriesOf(entry.value, "rule ids, each with a severity", tell)) {
      if (!known(rule, ruleIds(), "rule", tell)) continue;
      const severity = severityIn(rule, tell);
      if (severity) severities[rule.name] = severity;
    }
  }
  return { severities, roadmaps: [], problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

/** Whether a value from outside, such as an editor setting, is a severity. */
export function isSeveritySetting(value: unknown): value is SeveritySetting {
  return (severitySettings as readonly unknown[]).includes(value);
}

type Tell = (message: string, span: Span) => void;

interface Entry {
  readonly name: string;
  readonly span: Span;
  readonly value: unknown;
}

function entriesOf(node: unknown, expected: string, tell: Tell): Entry[] {
  if (node === null || node === undefined || (isScalar(node) && node.value === "")) return [];
  if (!isMap(node)) {
    tell(`Expected ${expected} here, as "name: value" lines.`, spanOf(node));
    return [];
  }
  const entries = new Map<string, Entry>();
  for (const pair of node.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : "";
    const entry = { name, span: spanOf(pair.key), value: pair.value };
    if (entries.has(name)) tell(`"${name}" stands here twice, and the last one counts. Remove the other.`, entry.span);
    entries.set(name, entry);
  }
  return [...entries.values()];
}

function known(entry: Entry, names: readonly string[], what: string, tell: Tell): boolean {
  if (names.includes(entry.name)) return true;
  tell(`There is no ${what} "${entry.name}". ${suggestion(entry.name, names)}`, entry.span);
  return false;
}

function severityIn(rule: Entry, tell: Tell): SeveritySetting | undefined {
  const written = isScalar(rule.value) ? String(rule.value.value) : undefined;
  if (isSeveritySetting(written)) return written;
  const found = written ? `"${written}" is no severity for ${rule.name}.` : `${rule.name} has no severity.`;
  tell(`${found} ${suggestion(written ?? "", severitySettings)}`, rule.value ? spanOf(rule.value) : rule.span);
  return undefined;
}

const ruleIds = () => rules.map(rule => rule.id);

function spanOf(node: unknown): Span {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : start;
}
