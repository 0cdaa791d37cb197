/**
 * The keys under which people keep the details of a feature, by language, as data. To teach the reader a key, add it to the
 * list it belongs to: lower case, one space between words ("depends on" also matches `dependsOn` and `depends_on`).
 */

import { words, wrapperKeys } from "../vocabulary.ts";

/** What a key holds. `when` is a date or version that is a target until the feature is shipped, and the day it was then. */
export const keyRoles = [
  ...(["owner", "author", "team", "start", "target", "done", "when"] as const),
  ...(["priority", "urgency", "moscow", "dependsOn", "tags", "links", "code", "packages"] as const),
] as const;
export type KeyRole = (typeof keyRoles)[number];

type Keys = Readonly<Partial<Record<KeyRole, readonly string[]>>>;

const english: Keys = {
  owner: words(
    `owner, owners, owned by, feature owner, product owner, technical owner, owner name, assignee, assignees, assigned to, assigned, assign to, lead, leads,
     lead by, led by, tech lead, feature lead, project lead, dri, responsible, responsible person, accountable, champion, champions, maintainer,
     maintainers, shepherd, shepherds, driver, drivers, implementer, implementers, implementor, developer, developers, engineer, engineers, contact,
     point of contact, poc, person, people, who, handled by, working on, claimed by, manager, product manager, pm`,
  ),
  author: words("author, authors, proposer, proposed by, originator, editor, editors"),
  team: words(
    "team, teams, squad, squads, owning team, owner team, team owner, responsible team, owning sig, sig, working group, department, guild, crew",
  ),
  start: words(
    "start, starts, start date, startdate, start on, started, started at, started on, started date, begin, begins, beginning, from, planned start, target start, estimated start, actual start, kickoff, kick off",
  ),
  target: words(
    `target, targets, target date, targeted, target end, target quarter, target version, target release, target milestone, target on, due, due date, due on,
     due by, duedate, deadline, eta, by, until, planned for, planned date, planned end, planned release, scheduled, scheduled for, scheduled date, schedule,
     estimated end, estimated completion, expected, expected date, estimated date, fix version, fix versions, needed by, must be done by`,
  ),
  done: words(
    `done date, done at, done on, done, shipped, shipped at, shipped in, shipped on, shipped date, shipped in version, ship date, released, released at,
     released in, released on, completed, completed at, completed on, completed in, completed date, completion date, date completed, finished,
     finished at, finished on, closed at, closed on, date closed, delivered, delivered at, delivered on, delivery date, delivered in, merged at, launched,
     launched at, launched on, implemented in, introduced in, added in, actual end, actual date, actual completion, resolved at, landed, landed in`,
  ),
  when: words(
    `date, dates, when, time, timeframe, time frame, timeline, time, period, window, quarter, quarters, half, month, year, week, end, ends, end date, enddate,
     finish, finish date, release, releases, release date, release version, version, launch, launch date, milestone, milestones, latest milestone, sprint,
     iteration, cycle, horizon, phase`,
  ),
  priority: words("priority, prio, priority level, priority class, business priority, rank, pri"),
  urgency: words("urgency, importance, criticality, severity"),
  moscow: words("moscow, requirement, requirement level, necessity"),
  dependsOn: words(
    `depends on, depend on, depends, dependson, dependencies, dependency, deps, requires, required, needs, blocked by, blocked on, blockers, blocker,
     waits for, waiting for, waiting on, after, comes after, prerequisites, prerequisite, prereqs, preconditions, predecessors, predecessor, follows,
     depends on phases, depends on features, depends on tasks`,
  ),
  tags: words(
    "tags, tag, labels, label, keywords, topics, category, categories, area, areas, theme, themes, component tags",
  ),
  links: words(
    "links, link, url, urls, href, website, web, homepage, page, see, see also, references, reference, refs, docs, discussion, discussion url, tracking url, issue url, pr url, spec url, source url",
  ),
  code: words(
    `code, code path, code paths, codepaths, files, file, filepath, file path, file paths, paths, path, source, sources, source file, source files, src,
     target files, files modified, files changed, files created, files affected, files touched, files to touch, files to modify, files to change,
     files to create, files in progress, modified files, changed files, affected files, key files, artifacts, change areas, expected change areas, touches,
     implementation, implemented by, location, locations, directory, directories, dir, folder, folders, globs, scripts, script, includes`,
  ),
  packages: words("packages, package, modules, module, crates, crate, libraries, library, gems, projects touched"),
};

const languages: readonly Keys[] = [
  english,
  // Spanish, Portuguese, Italian
  {
    owner: words(
      "responsable, responsables, encargado, encargada, asignado, asignado a, asignada a, propietario, dueño, responsável, dono, atribuído a, responsabile, assegnato a, proprietario, incaricato",
    ),
    author: words("autor, autora, autores, autore, autori"),
    team: words("equipo, equipe, squadra, time"),
    start: words("inicio, fecha inicio, fecha de inicio, início, data de início, data início, inizio, data inizio"),
    target: words(
      "fecha objetivo, fecha límite, fecha limite, plazo, vencimiento, entrega, fecha de entrega, prazo, data limite, previsão, scadenza, data prevista, obiettivo",
    ),
    done: words(
      "fecha fin, fecha de finalización, completado el, terminado el, concluído em, data de conclusão, completato il",
    ),
    when: words("fecha, trimestre, versión, hito, data, versão, marco, versione, cuando, quando, fase"),
    priority: words("prioridad, prioridade, priorità, priorita"),
    urgency: words("urgencia, urgência, urgenza, importancia, importância, importanza"),
    dependsOn: words(
      "depende de, dependencias, requiere, bloqueado por, prerrequisitos, dependências, requer, dipende da, dipendenze, richiede, bloccato da",
    ),
    tags: words("etiquetas, etiqueta, categoría, categoria, categorie, etichette, marcadores"),
    links: words("enlace, enlaces, ligação, ligações, collegamenti, collegamento"),
    code: words("archivo, archivos, ficheros, fichero, código, arquivo, arquivos, codice, percorso, ruta, rutas"),
    packages: words("paquete, paquetes, módulo, módulos, pacote, pacotes, pacchetto, modulo, moduli"),
  },
  // French
  {
    owner: words("responsable, porteur, assigné à, assignée à, assigné, pilote"),
    author: words("auteur, auteurs, autrice"),
    team: words("équipe, equipe"),
    start: words("début, date de début, debut, démarrage"),
    target: words("échéance, date limite, date cible, date prévue, cible, livraison prévue"),
    done: words("livré le, terminé le, date de fin, date de livraison, livré en"),
    when: words("date, trimestre, jalon, période, quand"),
    priority: words("priorité, priorite"),
    urgency: words("urgence, importance"),
    dependsOn: words("dépend de, dépendances, dépendance, bloqué par, requiert, nécessite, prérequis"),
    tags: words("étiquettes, étiquette, catégorie, catégories, mots clés"),
    links: words("lien, liens"),
    code: words("fichier, fichiers, chemin, chemins, dossier"),
    packages: words("paquet, paquets"),
  },
  // German, Dutch
  {
    owner: words(
      "verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständige, bearbeiter, bearbeiterin, ansprechpartner, inhaber, eigenaar, verantwoordelijke, toegewezen aan",
    ),
    author: words("autor, autorin, autoren, auteur, verfasser"),
    team: words("team, mannschaft"),
    start: words("beginn, anfang, startdatum, start, begin"),
    target: words(
      "fällig, fälligkeit, fällig am, termin, frist, zieldatum, zielversion, ziel, bis, geplant für, streefdatum",
    ),
    done: words(
      "erledigt am, abgeschlossen am, fertig am, ausgeliefert am, veröffentlicht in, umgesetzt in, afgerond op",
    ),
    when: words("datum, quartal, zeitraum, meilenstein, ende, wann, kwartaal, mijlpaal"),
    priority: words("priorität, prio, prioriteit"),
    urgency: words("dringlichkeit, wichtigkeit"),
    dependsOn: words(
      "abhängig von, hängt ab von, abhängigkeiten, abhängigkeit, benötigt, blockiert durch, voraussetzungen, afhankelijk van, vereist",
    ),
    tags: words("schlagworte, stichworte, kategorie, kategorien, bereich, bereiche, trefwoorden, categorie"),
    links: words("verweise, verweis, verknüpfungen, quelle"),
    code: words("dateien, datei, pfad, pfade, ordner, bestanden, quelltext"),
    packages: words("pakete, paket, module, modul, pakketten"),
  },
  // Polish, Russian, Ukrainian
  {
    owner: words(
      "właściciel, odpowiedzialny, przypisany do, ответственный, ответственные, исполнитель, исполнители, владелец, назначен, відповідальний, виконавець, власник",
    ),
    author: words("autor, autorzy, автор, авторы, автори"),
    team: words("zespół, команда, группа"),
    start: words("początek, data rozpoczęcia, начало, дата начала, старт, початок"),
    target: words("termin, data docelowa, срок, дедлайн, целевая дата, план, к сроку, термін, дата завершення"),
    done: words("data zakończenia, ukończono, дата завершения, завершено, выпущено в, готово к"),
    when: words("data, kwartał, дата, квартал, версия, веха, этап, версія"),
    priority: words("priorytet, приоритет, пріоритет"),
    urgency: words("pilność, важность, срочность"),
    dependsOn: words(
      "zależy od, zależności, wymaga, зависит от, зависимости, требует, блокируется, залежить від, залежності",
    ),
    tags: words("tagi, etykiety, kategoria, теги, метки, категория, мітки, категорія"),
    links: words("odnośniki, linki, ссылка, ссылки, посилання"),
    code: words("pliki, plik, kod, файл, файлы, код, путь, пути, файли"),
    packages: words("pakiety, moduły, пакеты, пакет, модули, модуль"),
  },
  // Chinese, Japanese, Korean
  {
    owner: words(
      "负责人, 負責人, 责任人, 责任者, 执行人, 经办人, 指派, 指派给, 担当, 担当者, 責任者, オーナー, 담당, 담당자, 책임자",
    ),
    author: words("作者, 提出人, 作成者, 起案者, 작성자"),
    team: words("团队, 團隊, 部门, 小组, チーム, 部署, 팀"),
    start: words("开始, 开始日期, 开始时间, 開始, 開始日, 着手日, 시작, 시작일"),
    target: words(
      "截止, 截止日期, 截止时间, 目标日期, 计划完成时间, 计划完成, 预计完成, 期限, 期日, 締切, 目標日, 予定日, 기한, 마감일, 목표일",
    ),
    done: words("完成日期, 完成时间, 发布日期, 上线时间, 完了日, リリース日, 완료일, 출시일"),
    when: words(
      "日期, 时间, 季度, 版本, 里程碑, 日付, 時期, 四半期, バージョン, マイルストーン, 날짜, 분기, 버전, 시기",
    ),
    priority: words("优先级, 優先級, 优先度, 優先度, 優先順位, 우선순위"),
    urgency: words("重要性, 重要度, 紧急度, 緊急度, 중요도"),
    dependsOn: words(
      "依赖, 依赖于, 依赖项, 依賴, 前置, 前置条件, 前置任务, 依存, 依存関係, 依存先, 前提, 前提条件, 의존성, 의존, 선행",
    ),
    tags: words("标签, 標籤, 分类, 类别, タグ, ラベル, 分類, カテゴリ, 태그, 라벨, 분류"),
    links: words("链接, 連結, リンク, 링크"),
    code: words("代码, 文件, 路径, 目录, 代碼, コード, ファイル, パス, 코드, 파일, 경로"),
    packages: words("模块, 包, 模塊, モジュール, パッケージ, 모듈, 패키지"),
  },
  // Turkish
  {
    owner: words("sorumlu, sahip, sahibi, atanan"),
    author: words("yazar"),
    team: words("takım, ekip"),
    start: words("başlangıç, başlangıç tarihi"),
    target: words("bitiş, bitiş tarihi, son tarih, hedef, hedef tarih, teslim tarihi"),
    done: words("tamamlanma, tamamlanma tarihi"),
    when: words("tarih, çeyrek, sürüm"),
    priority: words("öncelik"),
    dependsOn: words("bağımlılık, bağımlılıklar, bağlı, gerektirir"),
    tags: words("etiket, etiketler, kategori"),
    links: words("bağlantı, bağlantılar"),
    code: words("dosya, dosyalar, kod, yol"),
    packages: words("modül, modüller, paket, paketler"),
  },
];

/** What a key holds, by its words. */
export const roleOfWords: ReadonlyMap<string, KeyRole> = new Map(
  languages.flatMap(language =>
    keyRoles.flatMap(role => (language[role] ?? []).map((key): [string, KeyRole] => [key, role])),
  ),
);

/** Keys of maps that only hold details together: `planning: { owner: Ada, due: 2026-03-01 }`. */
export const holders: ReadonlySet<string> = new Set([
  ...wrapperKeys,
  ...words(
    "planning, plan, tracking, schedule, dates, timeline, references, provenance, people, ownership, links, refs",
  ),
  ...words("code, published, delivery, classification, relations, 计划, 时间"),
]);
