import assert from "node:assert/strict";
import { type Details, detailsOf } from "../../../src/roadmap/details/details.ts";
import { readRoadmap } from "../../../src/roadmap/read.ts";

/** The details of the one entry with these lines, and the text their places count in. */
function read(lines: string): { text: string; details: Details } {
  const entry = lines.trim().replace(/^/gm, "    ");
  const text = `features:\n  - title: Export\n    status: planned\n${entry}\n`;
  const { features } = readRoadmap(text);
  assert.equal(features.length, 1);
  return { text, details: detailsOf(features[0]!) };
}

const cases: readonly {
  readonly what: Exclude<keyof Details, "priority" | "dates">;
  readonly lines: string;
  readonly finds: readonly string[];
}[] = [
  { what: "owner", lines: "owner: Ada Lovelace", finds: ["Ada Lovelace"] },
  { what: "owner", lines: 'assignee: "@ada"', finds: ["ada"] },
  { what: "owner", lines: 'assignees: ["@ada", "@bob (reviews)"]', finds: ["ada", "bob"] },
  { what: "owner", lines: 'assigned_to: "@ada @bob"', finds: ["ada", "bob"] },
  { what: "owner", lines: "dri: Ada, Bob & Cleo", finds: ["Ada", "Bob", "Cleo"] },
  { what: "owner", lines: "leads:\n  - Ada\n  - Bob\n  - Ada", finds: ["Ada", "Bob"] },
  { what: "owner", lines: "owner: { name: Ada, email: ada@example.org, role: lead }", finds: ["Ada"] },
  { what: "owner", lines: "owner: { email: ada@example.org }", finds: ["ada@example.org"] },
  { what: "owner", lines: "owner: Ada <ada@example.org>", finds: ["Ada"] },
  { what: "owner", lines: "authors: [{ name: Ada }, { name: Bob }]", finds: ["Ada", "Bob"] },
  { what: "owner", lines: "assignees:\n  dev: Ada\n  review: Bob", finds: ["Ada", "Bob"] },
  { what: "owner", lines: "planning:\n  owner: Ada", finds: ["Ada"] },
  { what: "owner", lines: "team: platform\nauthor: Bob\nowner: Ada", finds: ["Ada"] },
  { what: "owner", lines: "team: platform", finds: ["platform"] },
  { what: "owner", lines: "owner: team/platform", finds: ["team/platform"] },
  { what: "owner", lines: "负责人: 小明、小红", finds: ["小明", "小红"] },
  { what: "owner", lines: "verantwortlich: Ada und Bob", finds: ["Ada", "Bob"] },
  { what: "owner", lines: "responsable: Ada", finds: ["Ada"] },
  { what: "owner", lines: "担当者: 佐藤", finds: ["佐藤"] },
  { what: "owner", lines: "owner: TBD", finds: [] },
  { what: "owner", lines: "owner: null\nteam: core", finds: ["core"] },
  { what: "owner", lines: "risks:\n  - { owner: Ada, text: It may be slow }", finds: [] },

  { what: "dependsOn", lines: "depends_on: [A-1, A-2]", finds: ["A-1", "A-2"] },
  { what: "dependsOn", lines: "dependsOn: A-1, A-2", finds: ["A-1", "A-2"] },
  { what: "dependsOn", lines: "blocked_by: 12", finds: ["12"] },
  { what: "dependsOn", lines: "requires:\n  - A-1 (audit log)", finds: ["A-1"] },
  { what: "dependsOn", lines: "depends_on: [{ id: A-1, type: hard, reason: its table }]", finds: ["A-1"] },
  { what: "dependsOn", lines: "dependencies: A contract, signed by both", finds: ["A contract, signed by both"] },
  { what: "dependsOn", lines: "after: none", finds: [] },
  { what: "dependsOn", lines: "requires: true", finds: [] },
  { what: "dependsOn", lines: "依赖: [A-1]", finds: ["A-1"] },

  { what: "tags", lines: "tags: [api, ux]", finds: ["api", "ux"] },
  { what: "tags", lines: "labels: api, ux, api", finds: ["api", "ux"] },
  { what: "tags", lines: 'tags: "#api #ux"', finds: ["api", "ux"] },
  { what: "tags", lines: "labels: [{ name: api }, { name: ux }]", finds: ["api", "ux"] },
  { what: "tags", lines: "category: Imports", finds: ["Imports"] },
  { what: "tags", lines: "etiquetas: [api]", finds: ["api"] },
  { what: "tags", lines: "tag: v0.4.0", finds: [] },
  { what: "tags", lines: "category: What people do with the rows after they have left us", finds: [] },

  { what: "links", lines: "issue: https://example.org/issues/4", finds: ["https://example.org/issues/4"] },
  {
    what: "links",
    lines: "note: Asked for in https://example.org/a_(b), and in <https://example.org/c>.",
    finds: ["https://example.org/a_(b)", "https://example.org/c"],
  },
  { what: "links", lines: 'note: "See [this](https://example.org/d)."', finds: ["https://example.org/d"] },
  { what: "links", lines: "# https://example.org/e\nnote: none", finds: ["https://example.org/e"] },
  {
    what: "links",
    lines: "links: { spec: /docs/export/, site: example.org }",
    finds: ["/docs/export/", "example.org"],
  },
  { what: "links", lines: "links: { pr: 14, spec: docs/export.md }", finds: ["docs/export.md"] },
  { what: "links", lines: "link: soon", finds: [] },

  { what: "code", lines: 'code: "src/export/**"', finds: ["src/export/**"] },
  { what: "code", lines: "files: [src/csv.ts, README.md]", finds: ["src/csv.ts", "README.md"] },
  {
    what: "code",
    lines: 'files_modified:\n  - "src/csv.ts: writes rows"\n  - src/xml.ts (+20 lines)\n  - src/json.ts:12',
    finds: ["src/csv.ts", "src/xml.ts", "src/json.ts"],
  },
  { what: "code", lines: "paths: src/a, src/b", finds: ["src/a", "src/b"] },
  { what: "code", lines: 'packages: ["@acme/csv", core]', finds: ["@acme/csv", "core"] },
  { what: "code", lines: "module: export", finds: ["export"] },
  { what: "code", lines: "source: customer interviews", finds: [] },
  { what: "code", lines: "source: voice", finds: [] },
  { what: "code", lines: "code: https://example.org/repo", finds: [] },
  { what: "code", lines: "dateien: [src/csv.ts]", finds: ["src/csv.ts"] },
];

const normalised: { readonly [What in (typeof cases)[number]["what"]]: (details: Details) => readonly string[] } = {
  owner: ({ owner }) => owner.map(({ name }) => name),
  dependsOn: ({ dependsOn }) => dependsOn.map(({ id, text }) => id ?? text),
  tags: ({ tags }) => tags.map(({ tag }) => tag),
  links: ({ links }) => links.map(({ url }) => url),
  code: ({ code }) => code.map(({ path }) => path),
};

describe("details of an entry", () => {
  for (const { what, lines, finds } of cases) {
    it(`${what} in ${JSON.stringify(lines)}: ${finds.join(", ") || "none"}`, () => {
      assert.deepEqual(normalised[what](read(lines).details), finds);
    });
  }

  it("are empty where an entry says nothing of the kind", () => {
    const { details } = read("why: Accountants retype the report.");
    assert.deepEqual(details, { owner: [], dates: [], dependsOn: [], tags: [], links: [], code: [] });
  });

  it("are none of a string in a list but the links in it", () => {
    const { features } = readRoadmap("now:\n  - Export (https://example.org/a)\n  - Undo\nlater:\n  - Print\n");
    assert.deepEqual(
      features.map(feature => detailsOf(feature).links.map(({ url }) => url)),
      [["https://example.org/a"], [], []],
    );
  });

  for (const { lines, points } of [
    { lines: "owner: Ada, Bob", points: ["Ada", "Bob"] },
    { lines: 'owner: "@ada, @bob"', points: ["@ada", "@bob"] },
    { lines: "tags: [api, 'ux, web']", points: ["api", "ux", "web"] },
    { lines: "due: Q3 2026", points: ["Q3 2026"] },
    { lines: "priority: high", points: ["high"] },
    { lines: "note: See https://example.org/a for more", points: ["https://example.org/a"] },
    // Where the text in the file reads differently, the whole of it.
    { lines: 'note: "\\"So\\" https://example.org/a"', points: ['"\\"So\\" https://example.org/a"'] },
  ]) {
    it(`have their places in the file: ${lines}`, () => {
      const { text, details } = read(lines);
      const { owner, dates, priority, tags, links } = details;
      const all = [...owner, ...dates, ...(priority ? [priority] : []), ...tags, ...links];
      const inside = (word: string) => word.replace(/^(["'])(?!\\)(.*)\1$/, "$2");
      assert.deepEqual(
        all
          .map(({ span }) => text.slice(span.start, span.end))
          .map(word => (word.includes("\\") ? word : inside(word))),
        points,
      );
    });
  }
});
