import type { Layout } from "../roadmap/layout.ts";

/** Where a roadmap stands, as its settings call it. */
export interface PlaceInSettings {
  /** The settings file, as the reader is to find it. */
  readonly settings: string;
  /** Whether it is there already. */
  readonly exists: boolean;
  /** The roadmap's path from the folder of the settings; of a roadmap of many files, their pattern. */
  readonly path: string;
}

/** An entry of `roadmaps` with a layout, as the lines of a `.feature-scope.yaml`. */
export function settingsSnippet({ path }: Pick<PlaceInSettings, "path">, layout: Layout, one: boolean): string {
  const head = one ? [`  - folder: ${scalar(path)}`, "    one: feature"] : [`  - files: ${scalar(path)}`];
  const parts = Object.entries(layout).flatMap(([key, value]) => part(key, value));
  const lines = [
    "roadmaps:",
    ...head,
    ...(parts.length > 0 ? ["    layout:", ...parts.map(line => `      ${line}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Longer lists stand one item a line. */
const longest = 90;

function part(key: string, value: readonly string[] | Readonly<Record<string, string>>): string[] {
  if (!Array.isArray(value))
    return [`${key}:`, ...Object.entries(value).map(([word, is]) => `  ${scalar(word)}: ${is}`)];
  if (value.length === 1) return [`${key}: ${scalar(value[0])}`];
  const flow = `${key}: [${value.map(inFlow).join(", ")}]`;
  return flow.length <= longest ? [flow] : [`${key}:`, ...value.map(item => `  - ${scalar(item)}`)];
}

/** What YAML reads back as the same text without quotes: between brackets, and elsewhere. */
const reserved = "(?!(?:true|false|null|yes|no|on|off|y|n)$)";
const flowPlain = new RegExp(String.raw`^${reserved}[\p{L}_](?:[\p{L}\p{N}_ /.-]*[\p{L}\p{N}_])?$`, "iu");
const blockPlain = new RegExp(String.raw`^${reserved}[\p{L}_](?:[\p{L}\p{N}_ /.[\]*-]*[\p{L}\p{N}_\]*])?$`, "iu");
const scalar = (text: string): string => (blockPlain.test(text) ? text : JSON.stringify(text));
const inFlow = (text: string): string => (flowPlain.test(text) ? text : JSON.stringify(text));
