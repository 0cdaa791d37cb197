import assert from "node:assert/strict";
import { hoverAt } from "../../src/assist/hover.ts";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { review } from "../../src/review.ts";

const standard = { policy: defaultPolicy, today: "2026-11-23" };

/** What is told where a `|` stands. */
function told(marked: string): { readonly says: string; readonly words: string } | undefined {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const hover = hoverAt([review(text).features], 0, offset, standard);
  return hover && { says: hover.says, words: text.slice(hover.span.start, hover.span.end) };
}

const other = "  - { title: Other, status: planned }\n";
const entry = (...lines: string[]) => `features:\n  - title: Ex|port\n    ${lines.join("\n    ")}\n${other}`;

const why = "why: Field staff lose the connection for hours.";
const requests = `evidence:
  - { kind: request, count: 12, unit: customers,
      date: 2026-11-23, source: support desk }`;
const use = `evidence:
  - { kind: usage, count: 412, unit: users,
      window: 30 days, date: 2026-11-23, source: server log }`;

describe("hover on a title", () => {
  for (const [what, text, expected] of [
    [
      "nothing",
      entry("status: in progress", "points: 34"),
      `**None**: nothing says why.  
In progress · 34 points

Asked of work in progress: demand. For example:

\`\`\`yaml
${why}
${requests}
\`\`\``,
    ],
    [
      "nothing, which is little for a plan",
      entry("status: planned"),
      `**None**: nothing says why.  
Planned

Asked of what is planned: a reason. For example:

\`\`\`yaml
${why}
\`\`\``,
    ],
    [
      "a claim, and a status in words of one's own",
      entry("status: wip", "size: M", "why: Clerks retype the table."),
      `**Claim**: a reason, but nobody is shown to have asked.  
In progress (written “wip”) · size M

Why: “Clerks retype the table.”

Asked of work in progress: demand. For example:

\`\`\`yaml
${requests}
\`\`\``,
    ],
    [
      "a claim, which is enough for a plan",
      entry("status: planned", "why: Clerks retype the table."),
      `**Claim**: a reason, but nobody is shown to have asked.  
Planned

Why: “Clerks retype the table.”`,
    ],
    [
      "demand that can hardly be checked",
      entry("status: in progress", "votes: 37", "effort: 3 days"),
      `**Demand**: somebody asked, or was hurt by the lack.  
In progress · 3 days

- “votes: 37”. *Not said: when, where it can be looked up.*`,
    ],
    [
      "a bare link, which leads there",
      entry("status: in progress", "issue: https://example.org/shop/issues/214"),
      `**Demand**: somebody asked, or was hurt by the lack.  
In progress

- <https://example.org/shop/issues/214>. Somebody asked, and nobody says how many. *Not said: when.*`,
    ],
    [
      "use that is shown in full",
      entry(
        "status: done",
        "votes: 3",
        "measured: { users: 412, window: 30 days, date: 2026-10-31, source: server log }",
      ),
      `**Usage**: measured use.  
Shipped (written “done”)

- Demand: “votes: 3”. *Not said: when, where it can be looked up.*
- “users: 412”, 30 days, 2026-10-31, server log.`,
    ],
    [
      "a decision, which answers the question for now",
      entry(
        "status: planned",
        "decision: { kind: defer, reason: Too few of us., date: 2026-11-02, revisit: 2027-05-01 }",
      ),
      `**None**: nothing says why.  
Planned

**Decision**: defer, 2026-11-02. “Too few of us.” To be looked at again: 2027-05-01.`,
    ],
    [
      "the steps of a decision, and to whom it goes",
      entry(
        "status: planned",
        "decision: { kind: sunset, reason: Too few of us., to: Ada_B, announce: 2026-12-01, remove_by: 2027-06-01 }",
      ),
      `**None**: nothing says why.  
Planned

**Decision**: sunset to Ada\\_B. “Too few of us.” Announced 2026-12-01, removed by 2027-06-01. To be looked at again: 2027-06-01.`,
    ],
    [
      "a decision that is due again",
      entry("status: planned", "decision: { kind: hand-over, revisit: 2026-10-01 }"),
      `**None**: nothing says why.  
Planned

**Decision**: hand over. *No reason is given.* To be looked at again: 2026-10-01, which has passed.

Asked of what is planned: a reason. For example:

\`\`\`yaml
${why}
\`\`\``,
    ],
    [
      "demand for what is shipped",
      entry("status: shipped", "why: 12 customers asked for it in March."),
      `**Demand**: somebody asked, or was hurt by the lack.  
Shipped

- “12 customers asked for it in March.” *Not said: where it can be looked up.*

Asked of what is shipped: measured use. For example:

\`\`\`yaml
${use}
\`\`\``,
    ],
  ] as const) {
    it(`tells of ${what}`, () => assert.equal(told(text)?.says, expected));
  }

  it("names the groups, and a status that is not understood", () => {
    const says = told("phases:\n  - name: One\n    tasks:\n      - { id: 1, title: |A, status: zorp }\n")?.says;
    assert.match(says!, /\nStatus not understood \(written “zorp”\) · in One\n/);
  });

  it("tells the name of a list once that gives the state", () => {
    const says = told("now:\n  - Sea|rch\n  - Dark mode\nnext:\n  - Undo\n  - Redo\n")?.says;
    assert.match(says!, /\nIn progress \(written “now”\)\n/);
  });

  for (const [marked, words] of [
    ["features:\n  - title: |A\n    status: planned\n  - { title: B, status: planned }\n", "A"],
    ["features:\n  - title: A|\n    status: planned\n  - { title: B, status: planned }\n", "A"],
    ["features:\n  sea|rch: { status: shipped }\n  other: { status: planned }\n", "search"],
    ["now:\n  - Sea|rch\n  - Dark mode\nnext:\n  - Undo\n  - Redo\n", "Search"],
    ["features:\n  - ti|tle: A\n    status: planned\n  - { title: B, status: planned }\n", undefined],
    ["features:\n  - title: A\n    status: pla|nned\n  - { title: B, status: planned }\n", undefined],
    ["services:\n  web:\n    ima|ge: nginx\n", undefined],
  ] as const) {
    it(`is about ${words ?? "nothing"} in ${JSON.stringify(marked)}`, () => assert.equal(told(marked)?.words, words));
  }

  it("shows what a file says as it is written, and makes no markup of it", () => {
    const says = told(
      entry(
        'status: "[run](command:workbench.action.quit)"',
        "why: '<img src=x onerror=alert(1)> **because** ![a](https://example.org/a.png) clerks retype $(gear) it'",
        "issue: https://example.org/issues/1)[x](command:quit)",
      ),
    )!.says;
    assert.doesNotMatch(says, /(?<!\\)<(?!https:)|(?<!\\)\[|(?<!\\)\$\(|[^*]\*\*because/);
  });

  it("stays short", () => {
    const evidence = Array.from({ length: 30 }, (_, index) => `      - { kind: request, count: ${index + 2} }`);
    const says = told(
      entry(
        "status: planned",
        `why: ${"because clerks retype it ".repeat(40)}`,
        "evidence:",
        ...evidence.map(line => line.slice(4)),
      ),
    )!.says;
    assert.ok(says.length < 2_000, String(says.length));
    assert.match(says, /\n- and 24 more/);
  });
});
