import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.ts";
import { filesBelow, noneOf, read } from "./project.ts";

const manifest = JSON.parse(read("package.json"));
const { commands, views, viewsWelcome = [], menus, configuration, viewsContainers } = manifest.contributes;
const code = filesBelow("src/vscode")
  .filter(path => path.endsWith(".ts"))
  .map(read)
  .join("\n");

function found(form: RegExp): Set<string> {
  return new Set([...code.matchAll(form)].map(match => match[1]!));
}

function missing(wanted: Iterable<string>, there: Iterable<string>): string[] {
  const known = new Set(there);
  return [...new Set(wanted)].filter(name => !known.has(name)).sort();
}

describe("package.json", () => {
  const declared: string[] = commands.map(({ command }: { command: string }) => command);
  const registered = found(/registerCommand\(\s*"([^"]+)"/g);

  it("declares the commands that are registered, and no others", () => {
    noneOf(
      missing(registered, declared),
      "Registered in src/vscode; declare them in package.json, contributes.commands:",
    );
    noneOf(missing(declared, registered), "Declared in package.json; register them in src/vscode, or take them out:");
  });

  it("offers only commands that exist", () => {
    const offered = Object.values<{ command: string }[]>(menus).flatMap(items => items.map(({ command }) => command));
    const linked = viewsWelcome.flatMap(({ contents }: { contents: string }) =>
      [...contents.matchAll(/\(command:(featureScope\.\w+)/g)].map(match => match[1]!),
    );
    const executed = found(/executeCommand\(\s*"(featureScope\.(?!summary\.)\w+)"/g);
    noneOf(missing([...offered, ...linked, ...executed], declared), "No command of package.json has this name:");
  });

  it("gives every command a category and a title", () => {
    noneOf(
      commands.filter((command: Record<string, string>) => !command.title || command.category !== "Feature Scope"),
      "Give these commands a title and the category:",
    );
  });

  it("declares the settings that are read, and no others", () => {
    const settings = Object.keys(configuration.properties);
    const read = [...found(/\.get(?:<[^>]+>)?\("([\w.]+)"/g)].map(name => `featureScope.${name}`);
    noneOf(missing(settings, read), "Declared in package.json and read nowhere in src/vscode:");
    noneOf(
      Object.entries<{ markdownDescription?: string; description?: string }>(configuration.properties)
        .filter(([, setting]) => !(setting.markdownDescription ?? setting.description))
        .map(([name]) => name),
      "Give these settings a description:",
    );
  });

  it("declares the views that are provided", () => {
    const ids = Object.values<{ id: string; type?: string }[]>(views).flatMap(list => list.map(({ id }) => id));
    assert.ok(ids.length > 0);
    noneOf(
      ids.filter(id => !code.includes(`"${id}"`)),
      "No code in src/vscode provides these views:",
    );
  });

  it("names pictures that are there", () => {
    const icons = [
      manifest.icon,
      ...viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
      ...Object.values<{ icon?: string }[]>(views).flatMap(list => list.flatMap(({ icon }) => icon ?? [])),
    ];
    noneOf(
      icons.filter(path => !existsSync(join(root, path))),
      "package.json names pictures that are not there:",
    );
  });

  it("wakes the extension for reasons of its own only", () => {
    noneOf(
      manifest.activationEvents.filter((event: string) => event === "*" || event === "onStartupFinished"),
      "These events wake the extension in projects that have no roadmap:",
    );
  });

  it("pins every package to one version", () => {
    const versions: [string, string][] = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    noneOf(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name, version]) => `${name} ${version}`),
      "Pin these packages exactly, with npm install --save-exact:",
    );
  });

  it("asks for the editor whose types are used", () => {
    const [, lowest] = /^\^(\d+\.\d+)\./.exec(manifest.engines.vscode)!;
    assert.match(manifest.devDependencies["@types/vscode"], new RegExp(`^${lowest}\\.`));
  });

  it("has a version that the changelog tells of", () => {
    assert.match(read("CHANGELOG.md"), new RegExp(`^## \\[?${manifest.version.replaceAll(".", "\\.")}\\b`, "m"));
  });
});
