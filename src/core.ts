/**
 * What the editor's part asks of the rest. A bundle of its own on a desktop: the editor waits for the code that an extension
 * loads at its start, and none of this is needed before the first roadmap is read.
 */
export { roadmapCompletions } from "./assist/complete.ts";
export { hoverAt } from "./assist/hover.ts";
export { lenses } from "./assist/lenses.ts";
export { levelNames } from "./assist/level-words.ts";
export { dependencyAt, referencesAt } from "./assist/named.ts";
export { withoutAccepted } from "./baseline/apply.ts";
export { readBaseline } from "./baseline/baseline.ts";
export { accepted, pruned } from "./baseline/update.ts";
export { baselineText } from "./baseline/write.ts";
export { completions, keyAt } from "./config/assist.ts";
export { isSeveritySetting, readConfig } from "./config/config.ts";
export { declarations } from "./config/declared.ts";
export { globMatcher } from "./config/glob.ts";
export { globProblems, layoutProblems } from "./config/unmatched.ts";
export { dependantsOf } from "./decisions/dependants.ts";
export { proposedRevisit, proposedSteps } from "./decisions/new-decision.ts";
export { writeDecision } from "./decisions/write.ts";
export { writeDecisionInSettings } from "./decisions/write-in-settings.ts";
export { asFix, completionsFor } from "./fixes/completions.ts";
export { fixAlike, fixAll } from "./fixes/fix-all.ts";
export { ignoringFor } from "./fixes/ignore.ts";
export { comparison } from "./history/compare.ts";
export { historyIn } from "./history/history-in.ts";
export { defaultPolicy } from "./justification/policy.ts";
export { withoutTemplateComments } from "./justification/template-comments.ts";
export { changeLines } from "./panel/change-words.ts";
export { reviewState, rowKeys } from "./panel/model.ts";
export { scopeState } from "./panel/scope-model.ts";
export { sentences } from "./panel/sentences.ts";
export { explanation } from "./reports/explanation.ts";
export { inferredLayout } from "./reports/layout.ts";
export { markdownReport } from "./reports/markdown.ts";
export { minutesHtml } from "./reports/minutes-html.ts";
export { minutesMarkdown } from "./reports/minutes-markdown.ts";
export { markdownPage } from "./reports/page-style.ts";
export { roadmapsOf, summarise } from "./reports/reviewed-file.ts";
export { settingsSnippet } from "./reports/settings-snippet.ts";
export { verdictsReport } from "./reports/verdicts.ts";
export { justificationInWords, outcome } from "./reports/wording.ts";
export { readAndJudge, review, reviewTogether } from "./review.ts";
export { readingOf } from "./roadmap/reading.ts";
export { rules } from "./rules/index.ts";
