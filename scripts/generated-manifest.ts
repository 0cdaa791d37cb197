import { exclude, include } from "../src/config/candidates.ts";
import { type SeveritySetting, severitySettings } from "../src/findings/finding.ts";
import type { Rule } from "../src/rules/rule.ts";

interface Setting {
  readonly default?: unknown;
  readonly properties?: unknown;
}

/** What is read or written of package.json. */
export interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const severityTexts = {
  off: "Do not run this rule.",
  hint: "Three dots under the title; not listed in Problems.",
  information: "Blue squiggle, listed in Problems.",
  warning: "Yellow squiggle, listed in Problems and counted in the badge.",
  error: "Red squiggle, listed in Problems and counted in the badge.",
} satisfies Record<SeveritySetting, string>;

/** The manifest with what the code knows better put in its place: names of roadmaps, and the rules. */
export function updateManifest(manifest: Manifest, rules: readonly Rule[]): Manifest {
  const { activationEvents, contributes } = manifest;
  const settings = contributes.configuration.properties;
  const byName = (event: string) => event.startsWith("workspaceContains:**/");
  return {
    ...manifest,
    activationEvents: [
      ...activationEvents.filter(event => !byName(event)),
      ...include.map(pattern => `workspaceContains:${inAnyCase(pattern)}`),
    ],
    contributes: {
      ...contributes,
      configuration: {
        ...contributes.configuration,
        properties: {
          ...settings,
          "featureScope.include": { ...settings["featureScope.include"], default: include },
          "featureScope.exclude": { ...settings["featureScope.exclude"], default: exclude },
          "featureScope.rules": {
            ...settings["featureScope.rules"],
            properties: Object.fromEntries(rules.map(rule => [rule.id, severitySetting(rule)])),
          },
        },
      },
    },
  };
}

function severitySetting({ severity, summary }: Rule) {
  return {
    type: "string",
    enum: severitySettings,
    enumDescriptions: severitySettings.map(setting => severityTexts[setting]),
    default: severity,
    markdownDescription: `${summary}.`,
  };
}

/** VS Code heeds letter case in activation events, so the ways in which people write a name are spelled out. */
function inAnyCase(pattern: string): string {
  return pattern.replace(/\*([a-z]+)(?=[*.])/g, (_, word: string) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    return `*{${word},${capital},${word.toUpperCase()}}`;
  });
}
