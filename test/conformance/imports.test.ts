import assert from "node:assert/strict";
import { posix } from "node:path";
import { filesBelow, noneOf, read } from "./project.ts";

interface Room {
  /** Folders and files of `src` that may be imported, besides the room itself. */
  readonly from: readonly string[];
  readonly packages: readonly string[];
  /** Folders and files of which it may import types, besides. */
  readonly types?: readonly string[];
}

/** What each part of `src` may import: the flow of the data is the order of the rooms. `src/README.md` tells why. */
const law: Readonly<Record<string, Room>> = {
  roadmap: { from: [], packages: ["yaml"] },
  justification: { from: ["roadmap"], packages: [] },
  findings: { from: ["roadmap", "justification"], packages: [] },
  rules: { from: ["roadmap", "justification", "findings"], packages: ["leven"] },
  silence: { from: ["roadmap", "findings", "config/suggestion.ts"], packages: [] },
  "review.ts": { from: ["roadmap", "justification", "findings", "rules", "silence"], packages: [] },
  config: {
    from: [
      "roadmap",
      "justification",
      "findings",
      "rules",
      "usage/mapping.ts",
      "usage/measured.ts",
      "usage/presets.ts",
    ],
    packages: ["yaml", "leven"],
  },
  baseline: {
    from: [
      "roadmap",
      "justification",
      "findings",
      "rules",
      "config/check.ts",
      "config/check-text.ts",
      "config/shape.ts",
    ],
    packages: ["yaml"],
  },
  assist: {
    from: [
      "roadmap",
      "justification",
      "findings",
      "rules",
      "config/place.ts",
      "panel/shortened.ts",
      "reports/markdown-text.ts",
    ],
    packages: [],
    types: ["config/assist.ts"],
  },
  fixes: {
    // What it offers was tried, by reviewing the text with it.
    from: ["roadmap", "justification", "findings", "rules", "silence", "review.ts", "assist/own-keys.ts"],
    packages: ["yaml"],
  },
  decisions: {
    // What it writes was tried, by reading the text with it.
    from: ["roadmap", "justification", "findings", "rules", "review.ts", "config", "fixes", "assist/own-keys.ts"],
    packages: ["yaml"],
  },
  history: {
    from: ["roadmap", "justification", "findings", "rules", "review.ts", "panel/effort.ts"],
    packages: [],
  },
  usage: { from: ["roadmap", "justification", "rules/near-id.ts"], packages: ["papaparse", "re2js", "yaml"] },
  github: {
    // The source it offers to the settings is written as everything is written.
    from: [
      "roadmap",
      "justification",
      "config/glob.ts",
      "fixes/entry-node.ts",
      "fixes/insert-key.ts",
      "fixes/value.ts",
      "decisions/edits.ts",
    ],
    packages: ["yaml"],
  },
  git: { from: ["history/git.ts", "roadmap/decode.ts"], packages: ["node:"] },
  exports: { from: ["config/glob.ts", "usage"], packages: ["node:"] },
  reports: {
    // The minutes say what the sidebar says, in the same sentences.
    from: [
      "roadmap",
      "justification",
      "findings",
      "decisions/agenda.ts",
      "panel/change-words.ts",
      "panel/effort.ts",
      "panel/sentences.ts",
      "panel/trend-steps.ts",
    ],
    packages: ["sarif"],
    types: ["history", "usage"],
  },
  panel: {
    from: ["roadmap", "justification", "findings", "decisions/agenda.ts"],
    packages: [],
    types: ["history"],
  },
  "panel/view": { from: ["panel/protocol.ts", "panel/scope-protocol.ts"], packages: ["preact", "d3-hierarchy"] },
  "core.ts": {
    from: [
      "roadmap",
      "justification",
      "rules",
      "review.ts",
      "config",
      "baseline",
      "assist",
      "fixes",
      "decisions",
      "history",
      "usage",
      "github",
      "reports",
      "panel",
    ],
    packages: [],
  },
  vscode: {
    // What is small; the rest comes through the core, which is loaded when it is first used, as is what asks git.
    from: [
      "core.ts",
      "config/file-name.ts",
      "findings/in-words.ts",
      "justification/day.ts",
      "panel/incoming.ts",
      "panel/scope-protocol.ts",
      "reports/wording.ts",
      "roadmap/lines.ts",
      "git/repository.ts",
      "exports/reader.ts",
    ],
    packages: ["vscode"],
    types: [
      "roadmap",
      "justification",
      "findings",
      "rules",
      "review.ts",
      "config",
      "baseline",
      "assist",
      "fixes",
      "decisions",
      "history",
      "usage",
      "exports",
      "github",
      "reports",
      "panel",
    ],
  },
  cli: {
    from: [
      "roadmap",
      "findings",
      "rules",
      "review.ts",
      "config",
      "baseline",
      "history",
      "git",
      "usage",
      "exports",
      "reports",
      "../package.json",
    ],
    packages: ["node:"],
  },
  "cli.ts": { from: ["cli", "justification/day.ts"], packages: ["node:"] },
};

/** The part of `src` that a path belongs to: the longest that contains it. */
function roomOf(path: string): string | undefined {
  const contains = (room: string) => path === `src/${room}` || path.startsWith(`src/${room}/`);
  return Object.keys(law)
    .filter(contains)
    .sort((a, b) => b.length - a.length)[0];
}

interface Import {
  readonly specifier: string;
  readonly isType: boolean;
}

function importsOf(source: string): Import[] {
  const forms = [
    /^(?:import|export)(\s+type)?\s[^"';]*?\bfrom\s+"([^"]+)"/gm,
    /^import()\s+"([^"]+)"/gm,
    /\b(?:import|require)()\(\s*"([^"]+)"/g,
  ];
  return forms.flatMap(form =>
    [...source.matchAll(form)].map(match => ({ specifier: match[2]!, isType: Boolean(match[1]) })),
  );
}

function isAllowed(path: string, { specifier, isType }: Import): boolean {
  const name = roomOf(path)!;
  const { from, packages, types = [] } = law[name]!;
  if (!specifier.startsWith(".")) {
    return packages.some(
      allowed => specifier === allowed || specifier.startsWith(allowed.endsWith(":") ? allowed : `${allowed}/`),
    );
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (roomOf(target) === name) return true;
  return (isType ? [...from, ...types] : from).some(allowed => {
    const place = posix.join("src", allowed);
    // What a room may import of another room does not reach into a part that has a law of its own.
    return target === place || (target.startsWith(`${place}/`) && roomOf(target) === roomOf(place));
  });
}

describe("the law of imports", () => {
  const sources = filesBelow("src").filter(path => /\.tsx?$/.test(path));

  it("knows every part of src", () => {
    noneOf(
      sources.filter(path => !roomOf(path) && !path.endsWith(".d.ts")),
      "These files are in no part that test/conformance/imports.test.ts knows. Give the part a line there and in src/README.md, or move the files:",
    );
  });

  for (const [path, specifier, allowed] of [
    ["src/rules/no-usage.ts", "../roadmap/feature.ts", true],
    ["src/rules/no-usage.ts", "../review.ts", false],
    ["src/roadmap/read.ts", "vscode", false],
    ["src/cli/main.ts", "node:fs", true],
    ["src/panel/view/main.tsx", "preact/hooks", true],
    ["src/panel/view/main.tsx", "../model.ts", false],
    ["src/vscode/panel/view.ts", "../../core.ts", true],
    ["src/vscode/panel/view.ts", "../../panel/model.ts", false],
    ["src/vscode/panel/view.ts", "../../panel/view/main.tsx", false],
  ] as const) {
    it(`${allowed ? "allows" : "forbids"} ${path} to import ${specifier}`, () => {
      assert.equal(isAllowed(path, { specifier, isType: false }), allowed);
    });
  }

  it("allows the editor's part the types of what it may not load at its start", () => {
    const [model] = importsOf(`import type { ReviewedFile } from "../panel/model.ts";`);
    assert.equal(isAllowed("src/vscode/reviews.ts", model!), true);
  });

  it("is kept", () => {
    const breaches = sources
      .filter(path => roomOf(path))
      .flatMap(path =>
        importsOf(read(path))
          .filter(imported => !isAllowed(path, imported))
          .map(
            ({ specifier }) => `${path} imports "${specifier}"; ${roomOf(path)} may import ${allowedIn(roomOf(path)!)}`,
          ),
      );
    noneOf(
      breaches,
      "These imports go against the flow of the data. Hand the value over as an argument, or move the code:",
    );
  });
});

function allowedIn(room: string): string {
  const { from, packages } = law[room]!;
  return [...from, ...packages].join(", ") || "nothing";
}
