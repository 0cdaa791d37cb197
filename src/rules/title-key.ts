/**
 * What two titles of the same feature have in common whatever their letter case, punctuation and spaces; undefined for a
 * title that does not tell one feature from another.
 */
export function titleKey(title: string): string | undefined {
  // A title that some tool has cut off.
  if (/(?:\.\.\.|…)["'\s]*$/u.test(title) || isTemplate(title)) return undefined;
  const words = wordsOf(title);
  // Versions, dates, milestones: 1.2, v2, Q3 2025, M5.
  const isLabel = !/\p{L}{3}|[^\p{ASCII}\s]/u.test(words);
  return isLabel || isPlaceholder(words) || kindsOfWork.has(words) ? undefined : words;
}

const wordsOf = (title: string): string =>
  title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
    .trim();

/** A title still to be filled in: "<name of the feature>", "[Title]", "{{ title }}". */
export const isTemplate = (title: string): boolean => /^\s*(?:<.*>|\[.*\]|\{.*\})\s*$/su.test(title);

function isPlaceholder(words: string): boolean {
  return /^(?:tbd|tba|todo|(?:to be|not yet) \w+|untitled|placeholder|lorem ipsum.*|(?:(?:new|my|example|sample|another|some|other) )?(?:feature|task|item|story|epic|title|name|idea|issue)(?: name| title)?(?: (?:\d+|[a-z]))?)$/.test(
    words,
  );
}

/** Titles that stand in many places of a plan and mean each time the work at that place. */
const kindsOfWork: ReadonlySet<string> = new Set([
  ...["bug fixes", "bug fixing", "bugfixes", "fixes", "cleanup", "clean up", "refactoring", "refactor", "polish"],
  ...["tests", "testing", "unit tests", "integration tests", "e2e tests", "qa", "code review", "review"],
  ...["documentation", "docs", "update documentation", "update docs", "examples", "tutorial", "tutorials"],
  ...["deployment", "deploy", "release", "launch", "setup", "set up", "planning", "research", "design", "spike"],
  ...["implementation", "maintenance", "performance", "security", "improvements", "misc", "miscellaneous", "other"],
  ...["buffer", "feedback", "analysis", "validation", "verification", "monitoring", "api", "ui", "backend", "frontend"],
]);
