import type { Feature } from "../roadmap/feature.ts";

const kindKeys = /^(?:type|kind|category|issue_?type|work_?type|labels?|tags?)$/i;

const upkeepKinds =
  /^(?:bug(?:[ -]?fix)?|fix|hotfix|defect|chore|refactor(?:ing)?|tech(?:nical)?[ -_]?debt|cleanup|maintenance|tests?|testing|docs?|documentation|ci|ci\/cd|build|dependencies|infra(?:structure)?|tooling|housekeeping|spike)$/i;

/** `Fix the crash`, and the prefixes of conventional commits: `chore(deps): Node 22`. */
const upkeepTitles =
  /^(?:(?:fix(?:es|ed)?|hotfix|bug ?fix|refactor|bump) |(?:fix|hotfix|bugfix|chore|refactor|docs|tests?|ci|build|style)(?:\([^)]{1,40}\))?!?: )/i;

/**
 * Work that keeps what is there in order: bugs, chores, refactoring, tests, documentation. It is worth its cost or it is
 * not, but nobody uses a fix, so it cannot show use of its own.
 */
export function isUpkeep({ title, fields }: Feature): boolean {
  return (
    upkeepTitles.test(title.text) || fields.some(({ path, value }) => kindKeys.test(path) && upkeepKinds.test(value))
  );
}
