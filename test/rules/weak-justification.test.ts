import assert from "node:assert/strict";
import { flagged, readMarks } from "./carets.ts";

const cases: readonly { name: string; roadmap: string }[] = [
  {
    name: "a claim that rests on such words alone",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
    why: Competitors already have it.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Assistant
    status: in progress
    reason: Everyone is talking about AI, and the CEO wants it.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: New start page
    status: idea
    benefit: "Better user experience"
             ^^^^^^^^^^^^^^^^^^^^^^^^
`,
  },
  {
    name: "such words where a reason would stand, at level none",
    roadmap: `
features:
  - title: Talking avatars
    status: planned
    why: trendy
         ^^^^^^
  - title: New start page
    status: planned
    description: Cutting-edge, modern look and feel.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  },
  {
    name: "nothing with a fact beside the words",
    roadmap: `
features:
  - title: Export to CSV
    status: planned
    why: Competitors have it, and two banks went to them because their auditors could not get the raw numbers.
  - title: Search
    status: planned
    why: Better user experience
    description: People scroll for minutes because the list cannot be searched.
  - title: Undo
    status: planned
    why: A better experience for clerks who delete the wrong line twice a day.
  - title: Print
    status: planned
    why: Competitors have it.
    votes: 14
`,
  },
  {
    name: "nothing that is shipped, dropped or decided",
    roadmap: `
features:
  - title: Export to CSV
    status: shipped
    why: Competitors have it.
  - title: Search
    status: dropped
    why: Competitors have it.
  - title: Print
    status: planned
    why: Competitors have it.
    decision: { kind: exempt, reason: in the contract with Northwind }
`,
  },
];

describe("weak-justification", () => {
  for (const { name, roadmap } of cases) {
    it(`flags ${name}`, () => {
      const { text, marks } = readMarks(roadmap);
      assert.deepEqual(flagged("weak-justification", text).marks, marks);
    });
  }

  for (const [why, said] of [
    ["Competitors already have it", '"Competitors already have it" says that others have it'],
    ["The CEO wants it and it is trendy", '"The CEO wants it", with "it is trendy", leans on a fashion'],
    ["It would be cool", '"would be cool" says how it will look'],
    ["Adds value to the product", '"Adds value to the product" would fit any feature'],
    ["Mejora: mejorar la experiencia de usuario", '"mejorar la experiencia de usuario" would fit any feature'],
    ["提升用户体验", '"提升用户体验" would fit any feature'],
    ["競合他社にもあるから", '"競合他社に" says that others have it'],
    ["Die Konkurrenz hat es auch", '"Die Konkurrenz hat es auch" says that others have it'],
  ]) {
    it(`quotes ${why}`, () => {
      const text = `features:\n  - title: Export\n    status: planned\n    why: "${why}"\n  - { title: Redo, status: done }\n`;
      assert.equal(flagged("weak-justification", text).messages[0]?.startsWith(said!), true);
    });
  }

  for (const why of [
    "Users cannot find their receipts",
    "The value of an order is lost when the page is closed",
    "Competitor prices are typed in by hand every Monday",
    "Trends over several months cannot be seen",
    "The management report takes a day to write",
    "Best practices of the hospital demand two signatures",
  ]) {
    it(`takes for a reason: ${why}`, () => {
      const text = `features:\n  - title: Export\n    status: planned\n    why: "${why}"\n  - { title: Redo, status: done }\n`;
      assert.deepEqual(flagged("weak-justification", text).messages, []);
    });
  }
});
