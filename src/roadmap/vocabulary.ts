/**
 * The words people use in roadmaps, as data. To teach the reader a synonym, add it to the list it belongs to:
 * lower case, words of a key separated by one space ("acceptance criteria" also matches `acceptanceCriteria`).
 */

import type { Status } from "./feature.ts";

const words = (text: string): readonly string[] => text.split(",").map(word => word.trim());

/** Keys that hold what an entry is called, best first. */
export const titleKeys = words(
  `title, name, titel, titre, nombre, titulo, título, nom, name en, nazwa, название, имя, заголовок, 标题, 名称, タイトル, 名前,
   ad, başlık, feature, task, story, item, epic, event, milestone, summary, headline, label, text, objective, goal, what, phase,
   description, descripcion, descripción, beschreibung, описание, 描述, 説明`,
);

/** Keys that identify an entry; also a title where there is no other. */
export const idKeys = words("id, key, ref, code, slug, identifier, number, uid, no, nr, version, handle");

/** Keys whose value is the state of the entry, best first. */
export const statusKeys = words(
  `status, state, estado, statut, статус, состояние, 状态, 状態, ステータス, durum, stage, fase, progress status, current status,
   lifecycle`,
);

/** Keys that say by a boolean, a date or a percentage how far the entry is. */
export const doneKeys: Readonly<Record<string, Status>> = {
  done: "shipped",
  complete: "shipped",
  completed: "shipped",
  "is complete": "shipped",
  "is completed": "shipped",
  "is done": "shipped",
  finished: "shipped",
  implemented: "shipped",
  released: "shipped",
  shipped: "shipped",
  "is current": "in-progress",
  active: "in-progress",
  "in progress": "in-progress",
  cancelled: "dropped",
  canceled: "dropped",
  dropped: "dropped",
};

/** Written states and bucket names, by what they mean. */
const statusWords: Readonly<Record<Exclude<Status, "unknown">, readonly string[]>> = {
  shipped: words(
    `done, complete, completed, shipped, released, implemented, finished, closed, resolved, fixed, delivered, live, launched,
     deployed, merged, achieved, accepted, ga, stable, generally available, verified, archived, past, history,
     completado, completada, hecho, hecha, terminado, terminada, finalizado, listo, entregado, publicado,
     concluído, concluida, concluido, feito, finalizada, lançado,
     terminé, terminée, fait, livré, livrée, fini, publié,
     erledigt, fertig, abgeschlossen, umgesetzt, veröffentlicht, geliefert,
     завершена, завершено, завершен, завершён, готово, готов, сделано, выполнено, выполнена, реализовано, выпущено,
     完成, 已完成, 已发布, 已上线, 已实现, 完了, 済, 済み, リリース済み, 実装済み, 対応済み,
     tamamlandı, bitti, yayınlandı, yapıldı, ✅, ☑, ✔, ✓, 🚀, 🎉, x`,
  ),
  "in-progress": words(
    `in progress, inprogress, doing, wip, work in progress, active, started, now, current, claimed, ongoing, underway, in development,
     in dev, dev, developing, building, in review, review, testing, in testing, qa, beta, alpha, in work, working, implementing, executing,
     partial, partially completed, partially done, partially complete, in flight, progressing, ready for release,
     en progreso, en curso, en desarrollo, en proceso, em andamento, em progresso, em desenvolvimento,
     en cours, en développement, in arbeit, in bearbeitung, laufend, begonnen,
     в работе, в процессе, выполняется, в разработке, начато,
     进行中, 開発中, 开发中, 进行, 進行中, 作業中, 着手, 実装中, 対応中,
     devam ediyor, yapılıyor, geliştiriliyor, 🚧, 🔄, 🏗, ⏳`,
  ),
  planned: words(
    `planned, plan, planning, todo, to do, open, queued, new, proposed, proposal, considering, under consideration, consideration, idea, ideas,
     soon, coming soon, next, later, deferred, postponed, backlog, not started, notstarted, unstarted, pending, upcoming, future, scheduled,
     draft, triage, icebox, someday, exploring, exploration, refined, approved, provisional, implementable, short term, medium term,
     mid term, long term, near term, wishlist, unreleased, waiting, on hold, paused, parked, proposals, candidate, candidates, prioritized,
     requested, on deck, optional, nice to have,
     pendiente, planificado, planeado, por hacer, propuesto, próximo, futuro, pendente, planejado, a fazer,
     à faire, a faire, prévu, prévue, planifié, en attente, à venir,
     geplant, offen, ausstehend, zu erledigen, vorgeschlagen, später, demnächst,
     запланировано, запланирована, план, планируется, ожидает, не начато, не начата, отложено, открыто, черновик, предложено,
     计划, 计划中, 待办, 待开始, 未开始, 规划中, 待定, 待处理, 計画, 計画中, 予定, 未着手, 検討中, 未対応, 今後, 保留,
     planlandı, planlanan, yapılacak, beklemede, başlamadı, önerildi, 📋, 📅, 💡, ⬜, ☐`,
  ),
  dropped: words(
    `dropped, cancelled, canceled, rejected, wont, won't, wontfix, won't fix, wont fix, wont do, won't do, abandoned, declined, withdrawn,
     obsolete, superseded, removed, killed, cut, discarded, out of scope, not planned, invalid, duplicate, deprecated, retired, sunset, replaced,
     cancelado, cancelada, descartado, rechazado, rejeitado, annulé, annulée, abandonné, rejeté,
     abgebrochen, verworfen, abgelehnt, gestrichen, отменено, отменена, отклонено, отклонена,
     取消, 已取消, 废弃, 放弃, 中止, 却下, 廃止, キャンセル, iptal, iptal edildi, reddedildi, ❌, 🚫`,
  ),
};

/** State of a written value, by its normalised words. */
export const statusByWord: ReadonlyMap<string, Status> = new Map(
  Object.entries(statusWords).flatMap(([status, list]) => list.map(word => [word, status as Status] as const)),
);

/** Single words that give a bucket its state wherever they stand in its name: `previous_completed`, `future_phases`. */
export const bucketWords: ReadonlyMap<string, Status> = new Map([
  ...words(
    "done, complete, completed, finished, shipped, released, delivered, archive, archived, past, previous, closed",
  ).map(word => [word, "shipped"] as const),
  ...words("now, current, doing, wip, active, ongoing, started").map(word => [word, "in-progress"] as const),
  ...words(
    `next, later, upcoming, future, planned, todo, backlog, ideas, idea, soon, proposed, queued, deferred, pending, someday, icebox,
     wishlist, considering, open`,
  ).map(word => [word, "planned"] as const),
  ...words("wont, dropped, cancelled, canceled, rejected, wontfix, declined, abandoned").map(
    word => [word, "dropped"] as const,
  ),
]);

/** Keys of lists whose items are planned units. */
export const unitKeys = new Set(
  words(
    `features, feature, items, item, tasks, task, tickets, ticket, stories, user stories, issues, use cases, requirements, capabilities,
     enhancements, improvements, work items, work packages, backlog, backlog items, todo, todos, to do, roadmap, roadmap items, cards, entries, ideas, proposals,
     requests, feature requests, initiatives, deliverables, pull requests, prs, events, nodes, children, waves, recipes,
     achievements, key achievements, objectives, epicas, épicas, épiques, tareas, tarefas, funcionalidades, características,
     fonctionnalités, tâches, aufgaben, funktionen, arbeitspakete, задачи, функции, фичи, 功能, 任务, 需求, 機能, タスク, görevler, özellikler`,
  ),
);

/** Names of lists that any tree or page has: they do not speak for a roadmap. */
export const treeKeys = new Set(words("nodes, children, entries, events, cards, items list, recipes"));

/** Lists of plain strings under these keys are what comes out of a unit, unless nothing else is planned. */
export const outputKeys = new Set(
  words(
    "deliverables, achievements, key achievements, objectives, outputs, results, events, requirements, nodes, children, capabilities, goals, improvements, highlights, issues, prs, pull requests",
  ),
);

/** Keys of lists whose items hold planned units, and are one themselves only where they hold none. */
export const groupKeys = new Set(
  words(
    `phases, phase, stages, stage, milestones, milestone, releases, release, quarters, quarter, sprints, sprint, epics, epic, groups, group, tracks, track,
     themes, theme, weeks, week, categories, category, sections, section, workstreams, workstream, areas, area, streams, pillars, iterations,
     iteration, timeline, versions, version, years, months, horizons, detours, buckets, columns, lanes content, modules, components,
     hitos, fases, etapas, phasen, meilensteine, этапы, фазы, 阶段, 里程碑, フェーズ, aşamalar`,
  ),
);

/** One of these words in a key means: what lies below are steps, judgements or records, not planned units. */
export const neverWords = new Set(
  words(
    `acceptance, criteria, criterion, subtask, subtasks, substeps, risk, risks, mitigation, mitigations, decision, decisions, persona, personas,
     gate, gates, check, checks, history, changelog, principle, principles, metric, metrics, kpi, kpis, lanes, legend, legends, statuses, definitions,
     glossary, resources, references, links, contributors, authors, owners, team, members, stakeholders, assumptions, constraints, invariants,
     limits, limitations, environments, schema, schemas, fields, tables, endpoints, commands, commits, tests, testing, verification, evidence,
     standards, policies, rules, labels, tags, tools, agents, packets, packet, workflows, attachments, screens, files, artifacts, dependencies, blockers, blocked,
     depends, requires, notes, comments, prompts, forbid, allowlist, allocation, budget, infrastructure, documentation, docs, log, logs, topics, lessons,
     courses, questions, answers, options, steps detail, system, database, errors, findings, incidents, retrospective, strategy, philosophy, governance, quality, scope, template, templates`,
  ),
);

/** Lists that are planned units only where their items carry a state of their own. */
export const softKeys = new Set(
  words(
    "objectives, goals, steps, checklist, key achievements, achievements, actions, activities, outcomes, outputs, targets, next steps, todo list, work, modules, components, requirements, key results",
  ),
);

/** Keys that show that somebody plans the entry. */
export const planningKeys = new Set([
  ...statusKeys,
  ...Object.keys(doneKeys),
  ...words(
    `priority, prioridad, priorité, priorität, prioridade, приоритет, 优先级, 優先度, öncelik, due, due date, deadline, date, target, target date, start, end,
     start date, end date, target start, target end, started, completed at, completed date, completion date, shipped at, shipped in, release, released at, release date,
     scheduled date, eta, when, timeframe, timeline, quarter, sprint, milestone, hito, target version, fix version, target release,
     effort, estimate, estimated effort, estimated hours, estimated weeks, estimated loc, estimate points, points, story points, size, eff, ms, weight, complexity,
     duration, owner, assignee, assigned to, assignees, responsible, lead, dri, depends on, dependencies, deps, blocked by, epic, phase id,
     progress, votes, wave, user story, acceptance criteria, acceptance, github issue, discussion url, wsjf score, value, utility, order,
     fecha, fecha objetivo, responsable, esfuerzo, datum, aufwand, verantwortlich, срок, ответственный, исполнитель, 负责人, 截止日期, 担当, 担当者, 期限, 工数`,
  ),
]);

/** Keys that say which other entries must come first; their values are no membership. */
export const dependencyKeys = new Set(
  words(
    "depends on, dependencies, deps, depends, requires, blocked by, blocks, blocked on, after, prerequisites, related, parents, depends on phases, see also, supersedes, replaced by, branch from, merge to",
  ),
);

/** Words that teaching material is full of and roadmaps of products are not. */
export const learningKeys = new Set(
  words(
    "resources, topics, explanation, difficulty, learning objectives, prerequisites, estimated time, estimatedtime, courses, lessons, exercises, skills, curriculum, books, tutorials, videos, syllabus",
  ),
);

/** Keys that settings have and plans have not. */
export const settingKeys = new Set(
  words(
    "port, host, path, default, required, enabled, image, command, env, environment, volumes, selector, schema, regex, pattern, uses, with, run, script, permissions, url pattern, min, max, provider, db name, model, permalink, layout, cron, timeout seconds, selector type, kind, properties, ancestor",
  ),
);

/** Top-level keys that give a file away as the configuration or the data of a tool. */
export const toolKeys: readonly (readonly string[])[] = [
  ["apiVersion", "kind"],
  ["on", "jobs"],
  ["services", "version"],
  ["openapi"],
  ["swagger"],
  ["$schema", "properties"],
  ["asyncapi"],
  ["landscape"],
  ["blueprint"],
  ["indexes"],
  ["testcase", "queries"],
];
