/**
 * What the keys of an entry say about their values, as data: lower case, one space between words. To teach the judge a
 * key, add it to its list. The marks of running text are in reason-marks.ts, demand.ts and usage.ts.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(",").map(word => word.trim()));

/** Keys whose text is a reason by their name alone. */
export const reasonKeys = words(
  `why, need, needs, so that, i want, in order to, opportunity, hypothesis, win, wins, business case, business value, value proposition, use case, use cases, user value,
   customer value, purpose, pain, gap, value add, because, jtbd, job to be done, warum, grund, begründung, nutzen, zweck, por que, por qué, porque,
   motivo, razón, propósito, beneficio, pourquoi, raison, motif, bénéfice, perché, motivazione, почему, зачем, причина, обоснование, проблема, цель, польза,
   理由, 背景, 目的, 動機, 原因, 动机, 价值, 意义, 痛点, 效益, neden, gerekçe, amaç, fayda`,
);

/** Keys that give a reason, or tell why the entry is in the state it is in. */
export const reasonOrStateKeys = words("reason, reasons, rationale");

/** Said of the state of the work, not of its worth: `reason: waiting for the vendor`. */
export const stateWords =
  /\b(blocked|deferred|postponed|waiting|pending|contingent|reopened|logged|superseded|out of scope|depends on|credentials|prerequisite|split from|per-\w+ engagement)\b/i;

/** How a text begins that says what is to be built. */
export const buildWords =
  /^(add|build|create|define|extend|implement|bootstrap|write|set up|refactor|introduce|custom|migrate|port|wire|end-to-end \w+:|[.\w-]*\/)(?=\W|$)/i;

/** A key that has one of these words holds a reason: `why it matters`, `problem statement`, `user benefit`. */
export const reasonWords = words(
  "why, motivation, justification, problem, problems, pain, benefit, benefits, warum, pourquoi",
);

/** A key that has one of these words holds text that is read for the marks of a reason. */
export const proseWords = words(
  `description, desc, note, notes, summary, detail, details, context, background, objective, outcome, impact, idea, text, blurb, comment, comments, body, remark,
   remarks, instructions, goal, intro, overview, about, story, observation, observations, trigger, insight, explanation, value, descripcion, descripción, descrição, resumen, resumo,
   notas, objetivo, beschreibung, notiz, ziel, описание, примечание, описание задачи, 描述, 说明, 備考, 备注, 説明, 概要, メモ, açıklama, not`,
);

/** Keys whose number speaks for demand. */
export const demandKeys = words(
  `votes, vote count, upvotes, up votes, likes, thumbs up, +1, +1s, reactions, requests, requested, request count, requesters, asks, customers, customer requests, user requests,
   complaints, support tickets, supporters, backers, duplicates, votos, stimmen, голоса, 投票, 票数`,
);

/** Keys whose number speaks for use. */
export const usageKeys = words(
  `users, active users, user count, usage, used by, monthly users, weekly users, daily users, monthly active users, mau, wau, dau, downloads, installs, installations, sessions,
   adoption, visitors, times used, usage count, usuarios, benutzer, nutzer, пользователи, 用户数, 利用者数`,
);

/** Keys that say who asked. */
export const askerKeys = words(
  `requested by, asked by, asked for by, reported by, suggested by, requester, reporter, asked, voted by, wanted by, demanded by, triggered by, raised by`,
);

/** Values under such a key that are the makers themselves, or nobody. */
export const makers =
  /^(us|we|me|self|team|the team|internal|dev|devs|developer|developers|engineering|product|pm|manual|ops|monitoring|system|roadmap|audit|review|ai|agent|bot|none|null|n\/?a|unknown|tbd|ci|qa)\b/i;

/** Maps whose numbers are measured use, whatever the keys in them are called. */
export const measuredKeys = words("measured, usage, actual use, actual usage, use, adoption, demand");

/** Keys that name an issue, a discussion or a public card: somebody asked for it, and how many is not said. */
export const issueKeys = words(
  `issue, issues, github issue, github issues, gh issue, gitlab issue, issue url, issue link, issue id, issue number, issue ref, discussion, discussions, discussion url,
   discussion link, forum, forum post, forum thread, feature request, feature requests, request url, thread, trello, canny`,
);

/** Keys whose number ranks the entry by worth, which is a claim without words. */
export const scoreKeys = words(
  `value, business value, utility, wsjf, wsjf score, rice, rice score, ice, ice score, user value, customer value, value score, benefit score, impact score, roi, moscow score,
   user business value`,
);

/** Keys that name the goal an entry serves, which is a claim without words, too. */
export const goalKeys = words(
  "goals, goal id, goal ids, okr, okrs, key result, strategic goal, business goal, supports goal, serves, mission",
);

/** Maps of such numbers. */
export const scoreGroups = words("wsjf, rice, ice, value scores, scores, scoring");

/** One of these words in a key: what stands there is how it is built, checked or delivered, or what it aims at. */
export const technicalWords = words(
  `acceptance, criteria, criterion, test, tests, testing, commit, commits, pr, prs, pull, merge, branch, adr, spec, specs, verification, check, checks, evidence, file, files, artifacts,
   artifact, deliverable, deliverables, changelog, step, steps, subtask, subtasks, task, tasks, children, depends, dependency, dependencies, blocked, blocks, target, targets, kpi, kpis, success, gate,
   gates, exit, requirements, prompt, prompts, output, outputs, screens, labels, tags, owner, assignee, coverage, metric, metrics, milestone, id, status, state, priority, expected, estimate,
   estimated, effort, points, implementation, technical, approach, design, architecture, plan, command, commands, code, example, examples, workaround, risk, risks, mitigation,
   mitigations, non, scope, covers, results, result, achievements, completion, completed, methodology, phase, phases, definition, done, contract, guidance, guidelines,
   references, reference, components, features, tools, date, created, updated, started, version, pitfalls, challenges, prerequisites, resolution, release, published, shipped,
   remaining, progress, workflow, hash, sha, title, name, type, category, area, domain, sub, schema, fields, endpoints, api, stack, dod, ac, dropped, defer, deferred, blocker, blockers, lesson, lessons`,
);
