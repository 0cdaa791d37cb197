import type { Mapping } from "./mapping.ts";

/** Mappings of exports that many projects have, by the name of what writes them. */
export const presets = {
  /** Issues as the REST API gives them, also from a search, and as "Fetch Reactions of Linked Issues..." keeps them. */
  github: {
    format: "json",
    rows: ["items[]", "[]", "."],
    skip: ["pull_request"],
    key: ["html_url", "number"],
    value: ['reactions."+1"'],
    date: ["asked"],
    unit: "votes",
    kind: "standing",
  },
  /** `gh issue list --json number,url,reactionGroups`, and what GraphQL gives. Groups without a reaction are left out. */
  "github-cli": {
    format: "json",
    rows: ["data.repository.issues.nodes[]", "data.repository.issue", "[]", "."],
    key: ["url", "number"],
    value: [
      "reactionGroups[content=THUMBS_UP].users.totalCount",
      "reactionGroups[content=THUMBS_UP].reactors.totalCount",
    ],
    absent: 0,
    unit: "votes",
    kind: "standing",
  },
  /** Downloads as the registry's API gives them, of a day each or in one number. */
  npm: {
    format: "json",
    rows: ["downloads[]", "[]", "."],
    key: ["package", "/package"],
    value: ["downloads"],
    date: ["day"],
    from: ["start"],
    to: ["end"],
    unit: "downloads",
    kind: "per-period",
  },
  /** Analytics of Homebrew: installs, installs on request; a variant such as `--HEAD` counts for its formula. */
  homebrew: {
    format: "json",
    rows: ["items[]", "formulae{}@value[]", "casks{}@value[]"],
    key: ["formula", "cask"],
    keyEnds: " ",
    value: ["count"],
    from: ["/start_date"],
    to: ["/end_date"],
    unit: "installs",
    kind: "per-period",
  },
  /** Analytics of Home Assistant: installations that have an integration, of those that report their integrations. */
  "home-assistant": {
    format: "json",
    rows: ["integrations{}"],
    key: ["@key"],
    value: ["@value"],
    total: ["/reports_integrations"],
    date: ["/last_updated"],
    unit: "installations",
    kind: "standing",
  },
  /** Reports of Google Analytics 4, downloaded as CSV; the window stands above the table. */
  ga4: {
    format: "csv",
    key: ["Event name", "Page path and screen class", "Page path"],
    value: ["Total users", "Active users", "Users"],
    unit: "users",
    kind: "per-period",
  },
  /** CSV of Plausible: pages, goals. It names no window, so that the mapping has to: from, to. */
  plausible: {
    format: "csv",
    key: ["name", "page", "goal"],
    value: ["unique_conversions", "visitors"],
    unit: "visitors",
    kind: "per-period",
  },
  /** Metrics of Unleash: how often a flag was asked about and on. */
  unleash: {
    format: "json",
    rows: ["bucket.toggles{}"],
    key: ["@key"],
    value: ["@value.yes"],
    total: ["@value.yes", "@value.no"],
    from: ["/bucket.start"],
    to: ["/bucket.stop"],
    unit: "evaluations",
    kind: "per-period",
  },
} as const satisfies Readonly<Record<string, Mapping>>;
