/**
 * The words people use in roadmaps, as data. To teach the reader a synonym, add it to the list it belongs to:
 * lower case, words of a key separated by one space ("acceptance criteria" also matches `acceptanceCriteria`).
 */

import type { Status } from "./feature.ts";

export const words = (text: string): readonly string[] => text.split(",").map(word => word.trim());

/** Keys that hold what an entry is called, best first. */
export const titleKeys = words(
  `title, name, titel, titre, nombre, titulo, título, nom, nome, titolo, naam, name en, nazwa, tytuł, название, имя, заголовок, назва, 标题, 標題, 名称,
   名稱, 题目, タイトル, 名前, 이름, 제목, ad, başlık, feature, task, story, item, summary, headline, heading, label, text, epic, event, milestone,
   objective, goal, what, phase, tarea, tarefa, tâche, aufgabe, задача, 阶段, フェーズ, 功能, 任务, 機能, タスク,
   description, descripcion, descripción, descrição, beschreibung, descrizione, описание, 描述, 説明`,
);

/** The first so many only ever name something. */
export const nameKeyCount = titleKeys.indexOf("story");

/** Of these, the ones that an entry without a better name goes by. */
export const weakTitleKeys: ReadonlySet<string> = new Set(titleKeys.slice(titleKeys.indexOf("description")));

/** Keys that identify an entry; also a title where there is no other. */
export const idKeys = words("id, key, ref, code, slug, identifier, number, uid, no, nr, version, handle");

/** Keys whose value is the state of the entry, best first. */
export const statusKeys = words(
  `status, state, estado, statut, état, stato, stand, zustand, situação, situacao, stav, статус, состояние, стан, 状态, 狀態, 状態, ステータス,
   상태, durum, stage, fase, progress status, current status, lifecycle`,
);

const rank = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, index) => [key, index]));

export const titleRank = rank(titleKeys);
export const idRank = rank(idKeys);
export const statusRank = rank(statusKeys);

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

/** Keys that say in percent how far the entry is. */
export const progressKeys = words(
  "progress, percent, percentage, percent complete, percent done, progress percent, completion, complete percent, pct, fortschritt, progreso, avance, avancement, progresso, прогресс, 进度, 進捗",
);

/** Keys of maps that hold the fields of an entry one level down, as exports and manifests have them. */
export const wrapperKeys = new Set(words("fields, attributes, data, details, info, meta, metadata, properties, spec"));

/** Keys inside a map that is written where a title or a state would be: `status: { value: done, since: ... }`. */
export const valueKeys = words("value, name, title, text, label, current, state, status, en, default");

/** Keys of lists whose items are planned units. */
export const unitKeys = new Set(
  words(
    `features, feature, items, item, tasks, task, tickets, ticket, stories, user stories, issues, use cases, requirements, capabilities,
     enhancements, improvements, work items, work packages, backlog, backlog items, todo, todos, to do, roadmap, roadmap items, cards, entries, ideas, proposals,
     requests, feature requests, initiatives, deliverables, pull requests, prs, events, nodes, children, waves, recipes,
     achievements, key achievements, objectives, epicas, épicas, épiques, tareas, tarefas, funcionalidades, características,
     fonctionnalités, tâches, aufgaben, funktionen, arbeitspakete, funzionalità, attività, taken, functies, zadania, funkcje,
   задачи, функции, фичи, завдання, 功能, 功能列表, 任务, 任務, 任务列表, 需求, 路线图, 路線圖, 機能, タスク, ロードマップ, 기능, 작업, 로드맵, görevler, özellikler,
   hoja de ruta, feuille de route, fahrplan, bets, wishes, product roadmap, product backlog, feature list, feature roadmap, roadmap features`,
  ),
);

/** Names of lists that any tree or page has: they do not speak for a roadmap. */
export const treeKeys = new Set(words("nodes, children, entries, events, cards, items list, recipes"));

/** Lists of plain strings under these keys are what comes out of a unit, unless nothing else is planned. */
export const outputKeys = new Set(
  words(
    "deliverables, achievements, key achievements, accomplishments, objectives, outputs, results, events, requirements, nodes, children, capabilities, goals, improvements, highlights, issues, prs, pull requests",
  ),
);

/** Keys of lists whose items hold planned units, and are one themselves only where they hold none. */
export const groupKeys = new Set(
  words(
    `phases, phase, stages, stage, milestones, milestone, releases, release, quarters, quarter, sprints, sprint, epics, epic, groups, group, tracks, track,
     themes, theme, weeks, week, categories, category, sections, section, workstreams, workstream, areas, area, streams, pillars, iterations,
     iteration, timeline, versions, version, years, months, horizons, detours, buckets, columns, lanes content, modules, components,
     hitos, fases, etapas, phasen, meilensteine, jalons, fasi, fasen, etapy, этапы, фазы, етапи, 阶段, 階段, 里程碑, フェーズ, マイルストーン, 단계, 마일스톤, aşamalar,
   products, product, projects, teams, squads, boards, objectives list`,
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

/** Names of lists that rank work without naming it. */
export const rankWords = new Set(
  words(
    `must, should, could, must have, should have, could have, must haves, should haves, could haves, musts, shoulds, coulds, high, medium, low, critical,
     high priority, medium priority, low priority, top priority, mvp, post mvp, quick wins, big bets`,
  ),
);

/** Keys that show that somebody plans the entry. */
export const planningKeys = new Set([
  ...statusKeys,
  ...Object.keys(doneKeys),
  ...words(
    `priority, prioridad, priorité, priorität, prioridade, приоритет, 优先级, 優先度, öncelik, due, due date, deadline, date, target, target date, start, end,
     start date, end date, target start, target end, started, completed at, completed date, completion date, shipped at, shipped in, release, released at, release date,
     scheduled date, eta, when, timeframe, timeline, quarter, sprint, milestone, hito, target version, fix version, target release, target,
     effort, estimate, estimated effort, estimated hours, estimated weeks, estimated loc, estimate points, points, story points, size, eff, ms, weight, complexity,
     duration, owner, assignee, assigned to, assignees, responsible, lead, dri, depends on, dependencies, deps, blocked by, epic, phase id,
     progress, votes, reach, rice, ice, moscow, horizon, wave, user story, acceptance criteria, acceptance, github issue, discussion url, wsjf score, value, utility, order,
     fecha, fecha objetivo, responsable, responsabile, responsável, échéance, scadenza, esfuerzo, datum, fällig, termin, aufwand, verantwortlich, срок, ответственный, исполнитель, 负责人, 截止日期, 担当, 担当者, 期限, 工数`,
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

/** Keys that the versions of a changelog have. */
export const changeKeys = new Set(
  words("changes, changelog, added, changed, fixed, removed, deprecated, security, release notes"),
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
