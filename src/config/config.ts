import { type SeveritySetting, severitySettings } from "../findings/finding.ts";
import type { Policy } from "../justification/policy.ts";
import type { ToldDecision } from "../justification/told-decisions.ts";
import type { Problem, Span, Status } from "../roadmap/feature.ts";
import { type Layout, layoutKeys } from "../roadmap/layout.ts";
import type { UsageSource } from "../usage/mapping.ts";
import type { Checked, Tell } from "./check.ts";
import { checkText } from "./check-text.ts";
import { fileShape } from "./keys.ts";
import { policyIn } from "./policy.ts";
import { usageIn } from "./usage.ts";

/** What a project asks for, and what of its file could not be understood. */
export interface Config {
  /** By rule id; they take precedence over the editor's settings, which take precedence over the rule's own severity. */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /** What is asked of features, where the project says so. */
  readonly policy?: Policy;
  /** In the order of the file. */
  readonly roadmaps: readonly DeclaredRoadmaps[];
  /** How all roadmaps below are read, unless an entry of `roadmaps` says otherwise, key by key. */
  readonly layout?: PlacedLayout;
  /** Present where decisions stand here, and not in the roadmaps. */
  readonly decisions?: readonly DeclaredDecision[];
  /** Exports that say how much features are used. */
  readonly usage?: readonly UsageSource[];
  readonly problems: readonly Problem[];
}

/** An entry of `roadmaps`: files that are roadmaps because the project says so. */
export interface DeclaredRoadmaps {
  /** A pattern relative to the folder of the file; one that begins with "!" says what is no roadmap. */
  readonly glob: string;
  /** Each file is one feature, and all together are one roadmap. */
  readonly one?: "feature";
  readonly layout?: PlacedLayout;
  /** Where the pattern stands. */
  readonly span: Span;
}

/** A decision about a feature of a roadmap. */
export interface DeclaredDecision extends ToldDecision {
  /** Relative to the folder of the file. */
  readonly roadmap: string;
  /** Where the two names stand. */
  readonly spans: { readonly roadmap: Span; readonly feature: Span };
}

/** Keys of a layout that name places and keys of roadmaps. */
export const placedKeys = ["features", ...layoutKeys] as const;
export type PlacedKey = (typeof placedKeys)[number];

/** A layout, and where in `.feature-scope.yaml` each of its texts stands. */
export interface PlacedLayout extends Layout {
  readonly spans: Readonly<Partial<Record<PlacedKey, readonly Span[]>>>;
}

/** Reads the text of a `.feature-scope.yaml`. Never throws: what is not understood is a problem, the rest counts. */
export function readConfig(text: string): Config {
  const problems: Problem[] = [];
  const tell: Tell = (message, span) => problems.push({ message, span });
  const top = entries(checkText(text, fileShape, tell));
  const severities = texts(top.get("rules")) as Config["severities"];
  const policy = policyIn(top.get("policy"));
  const roadmaps = list(top.get("roadmaps")).flatMap(declared);
  const layout = layoutIn(top.get("layout"));
  const written = top.get("decisions");
  const decisions = written && (written.list ?? []).flatMap(decided);
  const usage = usageIn(top.get("usage"), tell);
  problems.sort((a, b) => a.span.start - b.span.start);
  return {
    severities,
    ...(policy && { policy }),
    roadmaps,
    ...(layout && { layout }),
    ...(decisions && { decisions }),
    ...(usage.length > 0 && { usage }),
    problems,
  };
}

/** Whether a value from outside, such as an editor setting, is a severity. */
export function isSeveritySetting(value: unknown): value is SeveritySetting {
  return (severitySettings as readonly unknown[]).includes(value);
}

function declared(entry: Checked): DeclaredRoadmaps[] {
  const { text, span } = entry;
  if (text !== undefined) return [{ glob: text, span }];
  const given = entries(entry);
  const folder = given.get("folder");
  const files = given.get("files") ?? folder;
  const layout = layoutIn(given.get("layout"));
  if (files?.text === undefined) return [];
  return [{ glob: files.text, ...(folder && { one: "feature" }), ...(layout && { layout }), span: files.span }];
}

function decided(entry: Checked): DeclaredDecision[] {
  const { roadmap, feature, ...says } = texts(entry);
  if (roadmap === undefined || feature === undefined) return [];
  const spanOf = (key: string) => entries(entry).get(key)!.span;
  const spans = { roadmap: spanOf("roadmap"), feature: spanOf("feature") };
  return [{ roadmap: withoutDot(roadmap), feature, says, spans }];
}

/** `./docs\\roadmap.yaml` -> `docs/roadmap.yaml` */
const withoutDot = (path: string): string => path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");

function layoutIn(checked: Checked | undefined): PlacedLayout | undefined {
  if (!checked?.entries) return undefined;
  const layout: { -readonly [Key in PlacedKey]?: readonly string[] } = {};
  const spans: { -readonly [Key in PlacedKey]?: readonly Span[] } = {};
  for (const key of placedKeys) {
    const values = list(checked.entries.get(key));
    if (values.length === 0) continue;
    layout[key] = values.map(value => value.text!);
    spans[key] = values.map(value => value.span);
  }
  const statuses = checked.entries.get("statuses");
  return { ...layout, ...(statuses && { statuses: texts(statuses) as Record<string, Status> }), spans };
}

const entries = (checked: Checked | undefined): ReadonlyMap<string, Checked> => checked?.entries ?? new Map();

const list = (checked: Checked | undefined): readonly Checked[] => checked?.list ?? (checked ? [checked] : []);

const texts = (checked: Checked | undefined): Record<string, string> =>
  Object.fromEntries([...entries(checked)].map(([name, { text }]) => [name, text!]));
