import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { declarations } from "../../src/config/declared.ts";

const wishes = (text: string) => {
  const config = readConfig(text);
  assert.deepEqual(config.problems, []);
  return declarations(config);
};

describe("files that the project declares", () => {
  for (const { patterns, yes = [], no = [], unsaid = [] } of [
    {
      patterns: ["docs/plan.yaml"],
      yes: ["docs/plan.yaml", "Docs/Plan.yaml"],
      unsaid: ["plan.yaml", "a/docs/plan.yaml"],
    },
    { patterns: ["./docs/*.yaml"], yes: ["docs/a.yaml"], unsaid: ["docs/a/b.yaml"] },
    {
      patterns: ["**/*"],
      yes: ["a.yml", "b/c.YAML"],
      unsaid: ["README.md", ".feature-scope.yaml", "a/.feature-scope.yaml"],
    },
    { patterns: ["**/*.yaml", "!old/**"], yes: ["a.yaml"], no: ["old/a.yaml"] },
    { patterns: ["!old/**", "old/a.yaml"], no: ["old/a.yaml", "old/b.yaml"], unsaid: ["roadmap.yaml"] },
    { patterns: ["**/*.yaml"], unsaid: ["node_modules/x/a.yaml", "dist/a.yaml", "test/fixtures/a.yaml"] },
    {
      patterns: ["dist/*.yaml", "vendor/them/roadmap.yaml"],
      yes: ["dist/a.yaml", "vendor/them/roadmap.yaml"],
      unsaid: ["vendor/us/roadmap.yaml"],
    },
    { patterns: ["src/{vendor,dist}/*.yaml"], unsaid: ["src/dist/a.yaml"] },
  ] as readonly { patterns: string[]; yes?: string[]; no?: string[]; unsaid?: string[] }[]) {
    it(patterns.join(" "), () => {
      const { of } = wishes(`roadmaps: ${JSON.stringify(patterns)}\n`);
      const said = (paths: string[]) => paths.map(path => [path, of(path).declared]);
      assert.deepEqual(
        said(yes),
        yes.map(path => [path, true]),
      );
      assert.deepEqual(
        said(no),
        no.map(path => [path, false]),
      );
      assert.deepEqual(
        said(unsaid),
        unsaid.map(path => [path, undefined]),
      );
    });
  }

  for (const { patterns, into, not } of [
    { patterns: ["**/*.yaml"], into: [], not: ["dist/", "node_modules/"] },
    {
      patterns: ["web/dist/plans/*.yaml"],
      into: ["web/dist/", "web/dist/plans/", "web/dist/plans/a/"],
      not: ["dist/", "web/dist/x/"],
    },
    { patterns: ["!dist/*.yaml"], into: [], not: ["dist/"] },
    { patterns: ["Build/roadmap.yaml"], into: ["build/"], not: ["build/out/"] },
  ] as readonly { patterns: string[]; into: string[]; not: string[] }[]) {
    it(`are searched for where the patterns say so: ${patterns}`, () => {
      const { reachInto } = wishes(`roadmaps: ${JSON.stringify(patterns)}\n`);
      assert.deepEqual([...into, ...not].filter(reachInto), into);
    });
  }

  it("are read by the layout of all, of the pattern, and of a later pattern, key by key", () => {
    const { of } = wishes(`
layout: { title: all, status: all, why: all, statuses: { parked: dropped, later: planned } }
roadmaps:
  - { files: docs/*.yaml, layout: { title: docs, status: docs, statuses: { later: unknown } } }
  - { files: docs/a.yaml, layout: { title: a } }
`);
    const layoutOf = (path: string) =>
      JSON.parse(JSON.stringify(of(path).layout, (key, value) => (key === "spans" ? undefined : value)));
    assert.deepEqual(layoutOf("docs/a.yaml"), {
      title: ["a"],
      status: ["docs"],
      why: ["all"],
      statuses: { parked: "dropped", later: "unknown" },
    });
    assert.deepEqual(layoutOf("docs/b.yaml").title, ["docs"]);
    assert.deepEqual(layoutOf("roadmap.yaml").title, ["all"]);
    assert.equal(wishes("").of("roadmap.yaml").layout, undefined);
  });

  it("know the entries that name them", () => {
    const { of } = wishes("roadmaps: [a/*.yaml, { folder: a/b/*.yaml, one: feature }, a/**]\n");
    const globs = of("a/b/c.yaml").entries.map(({ glob, one }) => `${glob} ${one ?? ""}`.trim());
    assert.deepEqual(globs, ["a/b/*.yaml feature", "a/**"]);
  });
});
