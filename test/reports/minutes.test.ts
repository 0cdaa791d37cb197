import assert from "node:assert/strict";
import { comparison } from "../../src/history/compare.ts";
import { minutesHtml } from "../../src/reports/minutes-html.ts";
import { lineHref, minutesMarkdown } from "../../src/reports/minutes-markdown.ts";
import type { ReviewedFile } from "../../src/reports/reviewed-file.ts";
import { review } from "../../src/review.ts";

const today = "2026-11-23";

const reviewed = (path: string, text: string): ReviewedFile => ({
  path,
  text,
  review: review(text, { name: path, today }),
});

const roadmap = reviewed(
  "docs/roadmap.yaml",
  `features:
  - title: Video calls
    status: in-progress
    points: 21
  - title: Offline reading
    status: planned
    points: 5
    why: Field staff lose the connection for hours.
    decision: { kind: defer, reason: No time before the trade fair., date: 2026-11-20, revisit: 2027-02-01 }
  - title: Dark mode
    status: shipped
    users: 412
    decision: { kind: hand-over, to: Ada, reason: She uses it., date: 2026-08-02 }
  - title: Undo
    status: planned
    effort: 2 days
    decision: { kind: keep, reason: Everybody asks for it., revisit: 2027-03-01 }
  - title: Voice cloning
    status: dropped
    decision: { kind: cut, reason: Nobody asked for it., date: 2026-11-21 }
  - title: Blockchain
    status: dropped
    note: Nobody needs it. Decided on 2025-03-04.
  - title: Import from fax
    status: dropped
`,
);

describe("the minutes as Markdown", () => {
  it("tell what a change adds to the scope, where there is one", () => {
    const before = review("features:\n  - { title: Undo, status: planned, effort: 3 days }\n");
    const change = comparison(before.features, roadmap.review.features);
    const roadmaps = [{ name: roadmap.path, isNew: false, comparison: change, leftOut: 0 }];
    const options = { today, change: { since: "the last commit", roadmaps } };
    const text = minutesMarkdown([roadmap], options);
    assert.ok(
      text.includes("## What this change adds to the scope\n\nSince the last commit: Open work grows by"),
      text,
    );
    assert.ok(text.includes("\n| Video calls | Added | in progress, 21 points, nothing says why |\n"), text);
    assert.ok(text.includes("\n| Undo | Re-estimated | 3 to 2 days |\n"), text);
    assert.ok(minutesHtml([roadmap], options).includes("<caption>What this change adds to the scope</caption>"));
  });

  it("tell where the effort goes, what was decided, what is left, and what was decided against", () => {
    assert.equal(
      minutesMarkdown([roadmap], { today }),
      `# Scope review

Of docs/roadmap.yaml, on 2026-11-23.

## Where the effort goes

4 of 7 features say nothing about why. Of these, 2 are shipped or dropped already, and 2 are not. All 21 points in progress and all 5 planned rest on a claim or nothing. All 2 days planned rest on a claim or nothing. Findings: 1 warning, 1 for information.

| Status | None | Claim | Demand | Usage | All |
| --- | ---: | ---: | ---: | ---: | ---: |
| In progress | 1 (21 points) | 0 | 0 | 0 | 1 (21 points) |
| Planned | 1 (2 days) | 1 (5 points) | 0 | 0 | 2 (5 points, 2 days) |
| Shipped | 0 | 0 | 0 | 1 | 1 |
| Dropped | 2 | 1 | 0 | 0 | 3 |
| All | 4 (21 points, 2 days) | 2 (5 points) | 0 | 1 | 7 (26 points, 2 days) |

## Decisions taken

2 decisions were taken in the last 30 days, since 2026-10-24. 1 decision gives no date.

| Feature | Date | Decision | Reason | Place |
| --- | --- | --- | --- | --- |
| Voice cloning | 2026-11-21 | Cut | Nobody asked for it. | [line 18](docs/roadmap.yaml#L18) |
| Offline reading | 2026-11-20 | Defer, to be looked at again by 2027-02-01 | No time before the trade fair. | [line 5](docs/roadmap.yaml#L5) |

## Left to decide

1 feature is left to decide about.

| Feature | Status | Level | Effort | Why | Place |
| --- | --- | --- | --- | --- | --- |
| Video calls | In progress | None | 21 points | In progress, and nobody is shown to have asked. | [line 2](docs/roadmap.yaml#L2) |

## Decided not to ship

3 features were dropped or cut.

| Feature | Date | Reason | Place |
| --- | --- | --- | --- |
| Voice cloning | 2026-11-21 | Nobody asked for it. | [line 18](docs/roadmap.yaml#L18) |
| Blockchain | 2025-03-04 | Nobody needs it. Decided on 2025-03-04. | [line 21](docs/roadmap.yaml#L21) |
| Import from fax |  | No reason is given. | [line 24](docs/roadmap.yaml#L24) |
`,
    );
  });

  it("tell the decisions since a day that somebody names", () => {
    const text = minutesMarkdown([roadmap], { today, since: "2026-08-01" });
    assert.match(text, /^3 decisions were taken since the last review, on 2026-08-01\./m);
    assert.match(text, /^\| Dark mode \| 2026-08-02 \| Hand over to Ada \| She uses it\. \|/m);
  });

  it("say so where there is nothing to tell", () => {
    assert.match(minutesMarkdown([reviewed("ci.yml", "on: push\n")], { today }), /\n\nNo roadmap was found\.\n$/);
    const text =
      "features:\n  - { title: Dark mode, status: shipped, users: 412 a week }\n  - { title: Undo, votes: 12 }\n";
    assert.match(minutesMarkdown([reviewed("roadmap.yaml", text)], { today }), /\n\nNothing is left to decide\.\n$/);
  });

  it("lead where they are told to, and to no address that a path could be taken for", () => {
    assert.match(
      minutesMarkdown([roadmap], { today, hrefOf: () => "../roadmap.yaml" }),
      /\[line 2\]\(\.\.\/roadmap\.yaml#L2\)/,
    );
    assert.equal(lineHref("javascript:alert(1)/a b.yaml", 3), "javascript%3Aalert%281%29/a%20b.yaml#L3");
  });
});

describe("the minutes as HTML", () => {
  const hostile = reviewed(
    `a "b"<c>.yaml`,
    `features:
  - title: "<script>alert(1)</script> | \`x\` & <b> y"
    status: in-progress
    points: 5
  - title: "ייצוא לקובץ"
    status: planned
  - title: "\\u202Eturned"
    status: dropped
    decision: { kind: cut, reason: "<img src=x onerror=alert(1)>", date: "2026-11-20" }
`,
  );
  const html = minutesHtml([roadmap, hostile], { today });

  it("need nothing else, and run nothing", () => {
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /<title>Scope review, 2026-11-23<\/title>/);
    assert.doesNotMatch(html, /<script|<img|<link|<[^>]* (?:src|on\w+)=|url\(|https?:/);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
  });

  it("show what a file says as it is written", () => {
    assert.ok(
      html.includes('<th scope="row" dir="auto">&lt;script&gt;alert(1)&lt;/script&gt; | `x` &amp; &lt;b&gt; y</th>'),
    );
    assert.ok(html.includes('<th scope="row" dir="auto">ייצוא לקובץ</th>'));
    assert.ok(html.includes('<th scope="row" dir="auto">turned</th>'), "what turns all that follows is taken out");
    assert.ok(html.includes("&lt;img src=x onerror=alert(1)&gt;"));
    assert.ok(html.includes('href="a%20%22b%22%3Cc%3E.yaml#L2"'));
  });

  it("open and close every element", () => {
    const open: string[] = [];
    for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (name === "meta") continue;
      if (!close) open.push(name!);
      else assert.equal(open.pop(), name);
    }
    assert.deepEqual(open, []);
  });

  it("draw effort where half of the open features give it, and else count, and say which", () => {
    assert.ok(
      html.includes(
        "<figcaption>The bars show effort in points. 5 features give none and are not in them.</figcaption>",
      ),
    );
    const none = reviewed(
      "b.yaml",
      "features:\n  - { title: Undo, status: planned }\n  - { title: Redo, status: planned }\n",
    );
    assert.ok(minutesHtml([none], { today }).includes("<figcaption>The bars count features.</figcaption>"));
  });
});
