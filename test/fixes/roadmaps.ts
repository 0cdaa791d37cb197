import type { Entry } from "./shapes.ts";

const goal = "Reach";
const why = "Clerks need it to sign what they print.";
const counted = { kind: "request", count: 12, unit: "customers", date: "2026-10-01", source: "support desk" };

/** Roadmaps whose entries together have every finding that a fix is offered for. */
export const roadmaps: readonly (readonly Entry[])[] = [
  [
    { id: "F-01", title: "Print view", status: "planned", goal },
    { id: "F-14", title: "Folders", status: "planned", goal, why, evidence: [counted], depends_on: ["F-01"] },
    { id: "F-02", title: "Undo a delete", status: "in-progress", goal },
    { id: "F-03", title: "Dark mode", status: "in-progress", goal, why },
    { id: "F-04", title: "Zoom", status: "shipped", goal, why },
    { id: "F-05", title: "Ruler", status: "dropped", goal },
  ],
  [
    { id: "F-06", title: "Chat", status: "planned", goal, why: "It is best practice." },
    {
      id: "search",
      title: "Search",
      status: "planned",
      goal,
      why,
      decision: { kind: "defer", reason: "Too few of us", date: "2026-01-02", revisit: "2026-05-01" },
    },
    { id: "F-13", title: "Sharing", status: "planned", goal, why, depends_on: ["serch"] },
    {
      id: "F-08",
      title: "Export",
      status: "planned",
      goal,
      why,
      evidence: ["tests/export.test.ts passes", "commit 1a2b3c4"],
    },
    {
      id: "F-09",
      title: "Import",
      status: "planned",
      goal,
      why,
      evidence: [{ kind: "request", count: 31, unit: "customers", date: "2026-10-01" }],
    },
    { id: "F-12", title: "Sorting", status: "plannned", goal, why },
  ],
  [
    { id: "F-10", title: "Filter", status: "planned", goal, why: "14 customers asked for it" },
    { id: "F-11", title: "Tags", status: "in-progress", goal, why, evidence: [{ ...counted, date: "2023-10-01" }] },
    { id: "F-15", title: "Labels", status: "planned", why },
    { id: "F-16", title: "Badges", status: "planned", why, goal: "Speed" },
    { id: "F-17", title: "Themes", status: "planned", goal, why: "TBD", evidence: [] },
  ],
];

/** What is offered for each entry that has a finding, whatever the shape. */
export const offered: Readonly<Record<string, readonly string[]>> = {
  "no-justification Print view": ["Add a reason", "Add a decision", "Exempt with a reason"],
  "no-justification Undo a delete": ["Add a reason and evidence", "Add a decision", "Exempt with a reason"],
  "claim-without-evidence Dark mode": ["Add evidence", "Add a decision", "Exempt with a reason"],
  "no-usage Zoom": ["Add measured use", "Add a decision", "Exempt with a reason"],
  "dropped-without-reason Ruler": ["Add a decision"],
  "weak-justification Chat": ["Add evidence", "Add a decision", "Exempt with a reason"],
  "revisit-overdue Search": ["Set a new date"],
  "delivery-is-not-evidence Export": ['Move it under "delivery"'],
  "evidence-without-source Import": ["Say where that can be looked up"],
  "evidence-without-source Filter": ["Say where that can be looked up"],
  "stale-evidence Tags": ["Write the new number and its date"],
  "unknown-status Sorting": ['Change to "planned"'],
  "unknown-dependency Sharing": ['Change to "search"'],
  "depends-on-unjustified Folders": ["Add a reason to what it waits for"],
  "off-mission Labels": ["Add the goal it serves", "Add a decision", "Exempt with a reason"],
  "off-mission Badges": ["Change the goal", "Add a decision", "Exempt with a reason"],
  "no-justification Themes": ["Add a reason", "Add a decision", "Exempt with a reason"],
};
