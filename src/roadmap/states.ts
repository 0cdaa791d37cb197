/**
 * The words for the state of a feature, by language, as data. To teach the reader a word, add it to the list it belongs
 * to: lower case, one space between words. Case, `_`, `-` and signs around it are set aside before it is looked up.
 */

import type { Status } from "./feature.ts";
import { words } from "./vocabulary.ts";

type Known = Exclude<Status, "unknown">;

const english: Readonly<Record<Known, readonly string[]>> = {
  shipped: words(
    `done, complete, completed, shipped, released, implemented, finished, closed, resolved, fixed, delivered, published, live, launched,
     deployed, merged, achieved, accepted, ga, stable, generally available, verified, archived, past, history, in production, x`,
  ),
  "in-progress": words(
    `in progress, inprogress, doing, wip, work in progress, active, started, now, current, claimed, ongoing, underway, in development,
     in dev, dev, developing, building, in review, review, testing, in testing, qa, beta, alpha, in work, working, implementing, executing,
     partial, partially completed, partially done, partially complete, in flight, progressing, ready for release, on track, at risk, off track,
     behind schedule, in qa, in beta, in alpha, public beta, private beta`,
  ),
  planned: words(
    `planned, plan, planning, todo, to do, open, queued, new, proposed, proposal, considering, under consideration, consideration, idea, ideas,
     soon, coming soon, next, later, deferred, postponed, backlog, not started, notstarted, unstarted, pending, upcoming, future, scheduled,
     draft, triage, icebox, someday, exploring, exploration, refined, approved, provisional, implementable, short term, medium term,
     mid term, long term, near term, wishlist, unreleased, waiting, on hold, paused, parked, proposals, candidate, candidates, prioritized,
     requested, on deck, optional, nice to have, ready to start, ready to begin, ready to build, ready to execute, ready to implement, ready for dev, ready for development, under review, next up, up next,
     what's next, to be done, not begun, tbd`,
  ),
  dropped: words(
    `dropped, cancelled, canceled, rejected, wont, won't, wontfix, won't fix, wont fix, wont do, won't do, wont have, won't have, abandoned,
     declined, withdrawn, obsolete, superseded, removed, killed, cut, discarded, out of scope, not planned, invalid, duplicate, deprecated,
     retired, sunset, replaced`,
  ),
};

const spanish = {
  shipped: words(
    "completado, completada, completo, completa, hecho, hecha, terminado, terminada, finalizado, listo, lista, entregado, publicado",
  ),
  "in-progress": words("en progreso, en curso, en desarrollo, en proceso, en marcha, haciendo"),
  planned: words("pendiente, planificado, planificada, planeado, por hacer, propuesto, próximo, futuro, más adelante"),
  dropped: words("cancelado, cancelada, descartado, rechazado"),
};

const portuguese = {
  shipped: words(
    "concluído, concluida, concluído, concluída, concluido, feito, feita, finalizada, lançado, lançada, pronto, entregue",
  ),
  "in-progress": words("em andamento, em progresso, em desenvolvimento, fazendo, iniciado"),
  planned: words("pendente, planejado, planejada, planeado, a fazer, não iniciado, proposto"),
  dropped: words("rejeitado, rejeitada, descartada"),
};

const french = {
  shipped: words("terminé, terminée, fait, faite, livré, livrée, fini, publié, achevé"),
  "in-progress": words("en cours, en développement, commencé, démarré"),
  planned: words(
    "à faire, a faire, prévu, prévue, planifié, planifiée, en attente, à venir, non commencé, proposé, plus tard",
  ),
  dropped: words("annulé, annulée, abandonné, rejeté"),
};

const german = {
  shipped: words("erledigt, fertig, abgeschlossen, umgesetzt, veröffentlicht, geliefert, ausgeliefert, getan"),
  "in-progress": words("in arbeit, in bearbeitung, in entwicklung, laufend, läuft, begonnen, angefangen, aktiv"),
  planned: words(
    "geplant, offen, ausstehend, zu erledigen, vorgeschlagen, später, demnächst, nicht begonnen, zurückgestellt",
  ),
  dropped: words("abgebrochen, verworfen, abgelehnt, gestrichen"),
};

const italian = {
  shipped: words("completato, completata, fatto, fatta, finito, rilasciato, pubblicato, consegnato"),
  "in-progress": words("in corso, in lavorazione, in sviluppo, iniziato"),
  planned: words("pianificato, pianificata, da fare, in attesa, proposto, futuro, da iniziare, non iniziato"),
  dropped: words("annullato, annullata, scartato, rifiutato"),
};

const dutch = {
  shipped: words("klaar, gereed, afgerond, voltooid, gedaan, opgeleverd"),
  "in-progress": words("bezig, mee bezig, in uitvoering, in ontwikkeling, lopend"),
  planned: words("gepland, te doen, nog te doen, niet gestart, voorgesteld"),
  dropped: words("geannuleerd, vervallen, afgewezen"),
};

const polish = {
  shipped: words("zrobione, gotowe, ukończone, zakończone, wydane, wdrożone"),
  "in-progress": words("w trakcie, w toku, w realizacji, rozpoczęte"),
  planned: words("zaplanowane, do zrobienia, planowane, oczekujące, nierozpoczęte"),
  dropped: words("anulowane, odrzucone, porzucone"),
};

const russian = {
  shipped: words(
    "завершена, завершено, завершен, завершён, завершена, готово, готов, готова, сделано, сделана, выполнено, выполнена, реализовано, выпущено, закрыто",
  ),
  "in-progress": words("в работе, в процессе, выполняется, в разработке, начато, начата, делается"),
  planned: words(
    "запланировано, запланирована, запланирован, план, планируется, ожидает, не начато, не начата, отложено, открыто, черновик, предложено, к выполнению, в планах",
  ),
  dropped: words("отменено, отменена, отменён, отклонено, отклонена"),
};

const ukrainian = {
  shipped: words("завершено, зроблено, виконано, реалізовано"),
  "in-progress": words("в роботі, у роботі, в процесі, у процесі, виконується"),
  planned: words("заплановано, планується, не розпочато, очікує"),
  dropped: words("скасовано, відхилено"),
};

const chinese = {
  shipped: words("完成, 已完成, 已发布, 已上线, 已实现, 已交付, 已关闭, 已結束, 已發佈"),
  "in-progress": words("进行中, 開發中, 开发中, 进行, 進行中, 部分完成, 测试中, 评审中, 实施中"),
  planned: words(
    "计划, 计划中, 待办, 待开始, 未开始, 规划中, 待定, 待处理, 計劃中, 待辦, 未開始, 规划, 待规划, 已计划, 待开发, 暂缓",
  ),
  dropped: words("取消, 已取消, 废弃, 已废弃, 放弃, 已放弃"),
};

const japanese = {
  shipped: words("完了, 済, 済み, リリース済み, 実装済み, 対応済み, 完了済み, 公開済み"),
  "in-progress": words("開発中, 進行中, 作業中, 着手, 着手中, 実装中, 対応中"),
  planned: words("計画, 計画中, 予定, 未着手, 検討中, 未対応, 今後, 保留, 未実装, 構想, 未定"),
  dropped: words("中止, 却下, 廃止, キャンセル, 見送り"),
};

const korean = {
  shipped: words("완료, 완료됨, 출시, 출시됨, 배포됨, 배포 완료"),
  "in-progress": words("진행 중, 진행중, 개발 중, 개발중, 작업 중, 작업중"),
  planned: words("예정, 계획, 계획됨, 계획 중, 대기, 대기 중, 할 일, 시작 전, 보류, 검토 중"),
  dropped: words("취소, 취소됨, 중단, 폐기"),
};

const turkish = {
  shipped: words("tamamlandı, bitti, yayınlandı, yapıldı"),
  "in-progress": words("devam ediyor, yapılıyor, geliştiriliyor, sürüyor"),
  planned: words("planlandı, planlanan, yapılacak, beklemede, başlamadı, önerildi, planlanıyor"),
  dropped: words("iptal, iptal edildi, reddedildi"),
};

const signs = {
  shipped: words("✅, ☑, ✔, ✓, 🚀, 🎉, 🟢, 💯"),
  "in-progress": words("🚧, 🔄, 🏗, ⏳, 🟡, 🔨, 🛠"),
  planned: words("📋, 📅, 💡, ⬜, ☐, 🔜, 🗓, 📝"),
  dropped: words("❌, 🚫, 🗑, ⛔"),
};

const languages: readonly Readonly<Record<Known, readonly string[]>>[] = [
  ...[english, spanish, portuguese, french, german, italian, dutch, polish, russian, ukrainian],
  ...[chinese, japanese, korean, turkish, signs],
];

const states = Object.keys(english) as Known[];

/** State of a written value, by its normalised words. */
export const statusByWord: ReadonlyMap<string, Status> = new Map(
  languages.flatMap(language => states.flatMap(status => language[status].map(word => [word, status] as const))),
);

/** States that also are the names of stages, versions and topics: as the title of a group they give it no state. */
export const stageNames: ReadonlySet<string> = new Set(
  words(
    `alpha, beta, ga, public beta, private beta, testing, qa, review, plan, planning, dev, developing, building, stable, live, draft, new, history,
     review, exploration, exploring, history, past, x, open, verified, accepted, current, 计划, 规划, план, 計画, 계획`,
  ),
);

/** Single words that give a list its state wherever they stand in its name: `previous_completed`, `future_phases`. */
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
