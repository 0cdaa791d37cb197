import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Settings = Readonly<Record<string, unknown>>;

/** The folders of one throwaway VS Code. */
export interface Profile {
  readonly user: string;
  readonly extensions: string;
  remove(): void;
}

/** For a person who looks at the extension: nothing of the editor's own in the way. */
export const calmSettings: Settings = {
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.startupEditor": "none",
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "json.schemaDownload.enable": false,
  "npm.fetchOnlinePackageInfo": false,
  "remote.autoForwardPorts": false,
};

/** For tests: also nothing that asks a question, steals the focus, or starts on its own. */
export const testSettings: Settings = {
  ...calmSettings,
  "security.workspace.trust.enabled": false,
  "git.enabled": false,
  "git.autofetch": false,
  "git.openRepositoryInParentFolders": "never",
  // The editor's extension for git would ask git about files of a repository that a test has removed, and throw.
  "git.decorations.enabled": false,
  "window.autoDetectColorScheme": false,
  "window.commandCenter": false,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "files.autoSave": "off",
};

export function createProfile(settings: Settings): Profile {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-profile-"));
  const profile = {
    user: join(folder, "user"),
    extensions: join(folder, "extensions"),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
  mkdirSync(join(profile.user, "User"), { recursive: true });
  mkdirSync(profile.extensions);
  writeFileSync(join(profile.user, "User/settings.json"), JSON.stringify(settings, undefined, 2));
  return profile;
}
