import assert from "node:assert/strict";
import { exclude, include } from "../../src/config/candidates.ts";
import { globMatcher } from "../../src/config/glob.ts";

const included = globMatcher(include);
const excluded = globMatcher(exclude);

describe("the names of roadmaps", () => {
  for (const path of [
    "roadmap.yaml",
    "ROADMAP.yml",
    "docs/roadmap.yaml",
    "_data/roadmap.yml",
    "docs/frontend-roadmap.yaml",
    "templates/ROADMAP_Template.yaml",
    "docs/backlog-archive.yaml",
    ".strategy/backlog.yml",
    "features/features.yml",
    "docs/product-features.yaml",
    "current-feature.yaml",
    "docs/phase-2-sprint-plan.yaml",
    "roadmap/2025/q1.yaml",
    "backlog/search.yaml",
    "vendors/roadmap.yaml",
  ]) {
    it(`take in ${path}`, () => assert.ok(included(path) && !excluded(path)));
  }

  for (const path of [
    "docker-compose.yml",
    "tasks/main.yml",
    "tasks.yml",
    "roadmap.md",
    "features.json",
    "docs/feature-flags.yaml",
    "node_modules/some/roadmap.yaml",
    "web/node_modules/some/roadmap.yaml",
    ".git/roadmap.yaml",
    "vendor/x/roadmap.yaml",
    "dist/roadmap.yaml",
    ".github/workflows/roadmap.yml",
    ".github/ISSUE_TEMPLATE/roadmap.yml",
    "test/fixtures/roadmap.yaml",
  ]) {
    it(`leave out ${path}`, () => assert.ok(!included(path) || excluded(path)));
  }
});
