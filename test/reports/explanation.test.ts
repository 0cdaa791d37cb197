import assert from "node:assert/strict";
import { plainPage } from "../../src/reports/page-style.ts";
import type { ReadOptions } from "../../src/roadmap/read.ts";
import { explained } from "./explained.ts";

const roadmap = `phases:
  - name: First
    status: done
    features:
      - { id: F-1, title: Undo, points: 3, objective: So that nobody loses rows. }
      - { id: F-2, title: Redo, status: simmering, owner: Ann, colour: red }
      # 12 customers asked for it.
      - { id: F-3, title: Print, status: open, points: 5, users: 412 }
releases:
  - version: "1.0"
    includes: [F-1, F-2]
risks:
  - title: Nobody comes.
`;

describe("the explanation of how a file is read", () => {
  it("says why it is a roadmap, which entries, what was taken from their keys, and the same as a layout", () => {
    assert.equal(
      explained(roadmap),
      `# How \`roadmap.yaml\` is read

**Taken as a roadmap** (+6.5 points; 2 make a roadmap).

| Points | Sign |
| ---: | --- |
| +2 | 2 of 3 entries have a status, under status (2). |
| +1 | 3 of 3 entries have keys of planned work: points (2), status (2), owner (1). |
| +1 | 3 of 3 entries stand under a name for planned work: "features". |
| +1 | 3 of 3 entries stand under a name for the parts of a plan: "phases". |
| +1.5 | 3 of 3 entries have a group around them with keys of planned work: status (1). |

## \`phases[].features[]\`, from line 4: 3 features

| Taken for | Key | Entries |
| --- | --- | ---: |
| title | \`title\` | 3 of 3 |
| status | \`status\` | 2 of 3 |
| id | \`id\` | 3 of 3 |
| effort | \`points\` | 2 of 3 |

## Details

| Taken for | Key | Features |
| --- | --- | ---: |
| owner | \`owner\` | 1 |

Nothing was taken from these keys: \`colour\` (1).

## What justifies them

3 features: 1 shows use, 1 rests on a claim, 1 says nothing about why.

| Taken for | Where | Features | First on line |
| --- | --- | ---: | --- |
| use | \`users\` | 1 | 8 |
| demand | a comment | 1 | 7 |
| a reason | \`objective\` | 1 | 5 |

## States

| As written | Taken for | Where | Features | First on line |
| --- | --- | --- | ---: | --- |
| \`done\` | shipped | \`status\` of the group | 1 | 3 |
| \`simmering\` | unknown | \`status\` | 1 | 6 |
| \`open\` | planned | \`status\` | 1 | 8 |

## Passed over

- \`releases[]\`, line 9: 1 entry: headings of work that stands in another list.

## Other lists in the file

- \`risks[]\`, line 12: 1 entry; a list of this name holds no planned work.

## To say it yourself

Put this into \`.feature-scope.yaml\`; where it has \`roadmaps:\` already, add the entry to the end of that. It reads the file as it is read now: change what is wrong, and leave out what is to be found by itself.

\`\`\`yaml
roadmaps:
  - files: roadmap.yaml
    layout:
      features: phases[].features[]
      title: title
      status: status
      id: id
      effort: points
      why: objective
\`\`\`
`,
    );
  });

  it("is plain text for a terminal", () => {
    const text = explained("my_list:\n  - { title: A|B, status: done }\n", {}, plainPage);
    assert.equal(
      text.slice(0, text.indexOf("What justifies")),
      `How roadmap.yaml is read
========================

Taken as a roadmap (+3 points; 2 make a roadmap).

  Points  Sign
      +2  1 of 1 entry has a status, under status (1).
      +1  1 of 1 entry has keys of planned work: status (1).

my_list[], from line 1: 1 feature
---------------------------------

  Taken for  Key     Entries
  title      title    1 of 1
  status     status   1 of 1

`,
    );
  });

  const sentences: readonly {
    readonly of: string;
    readonly text: string;
    readonly options?: ReadOptions;
    readonly says: string;
  }[] = [
    {
      of: "one point",
      text: "features:\n  - { title: Undo }\n",
      says: "**Not taken as a roadmap** (+1 point; 2 make a roadmap).",
    },
    {
      of: "what is missing",
      text: "features:\n  - { title: Undo }\n",
      says: "That is not enough: nothing else says that its entries are planned work, such as a status, a date, an owner or a priority.",
    },
    { of: "no list", text: "on: push\n", says: "It holds no list of entries that are planned as units." },
    {
      of: "lists that were looked at",
      text: "features:\n  - { title: Undo }\n",
      says: "Lists that were looked at:\n\n- `features[]`, line 1: 1 entry",
    },
    {
      of: "what to do if it is one after all",
      text: "features:\n  - { title: Undo }\n",
      says: "## If it is a roadmap after all\n\nSay so in `.feature-scope.yaml`; where it has `roadmaps:` already, add the entry to the end of that. Name the list that holds the features, if it is another.\n\n```yaml\nroadmaps:\n  - files: roadmap.yaml\n    layout:\n      features: features[]\n```",
    },
    {
      of: "settings that say where the features are",
      text: "rooms:\n  - { name: Kitchen }\n",
      options: { layout: { features: ["rooms[]"] } },
      says: "**Taken as a roadmap**, because .feature-scope.yaml says where its features are.\n\nWhat you say of it; all else was found:\n\n- features, by .feature-scope.yaml: `rooms[]`",
    },
    {
      of: "a comment that says so",
      text: "\n# feature-scope: features=rooms[]\nrooms:\n  - { name: Kitchen }\n",
      says: "**Taken as a roadmap**, because line 2 says where its features are.",
    },
    {
      of: "a comment that comes before the settings",
      text: "# feature-scope: title=name\nfeatures:\n  - { name: Undo, headline: x, status: done }\n",
      options: { layout: { title: ["headline"] } },
      says: "| title | `name` | 1 of 1 | line 1 |",
    },
    {
      of: "settings that say that it is one",
      text: "rooms:\n  - { name: Kitchen, status: done }\n",
      options: { declared: true },
      says: "**Taken as a roadmap** (+3 points; 2 make a roadmap), and .feature-scope.yaml says that it is one.",
    },
    {
      of: "settings without which it would be none",
      text: "features:\n  - { title: Undo }\n",
      options: { declared: true },
      says: "**Taken as a roadmap**, because .feature-scope.yaml says that it is one (+1 point; 2 make a roadmap).",
    },
    {
      of: "one feature of many files",
      text: "status: done\n",
      options: { one: { name: "undo", group: [] } },
      says: "**Taken as one feature** of a roadmap of many files, because .feature-scope.yaml says that each file of its folder is one.",
    },
    {
      of: "a title that is the file's name",
      text: "status: done\n",
      options: { one: { name: "undo", group: [] } },
      says: "| title | the name of the file or folder | 1 of 1 |",
    },
    {
      of: "a file of such a folder that holds none",
      text: "",
      options: { one: { name: "undo", group: [] } },
      says: "**Not taken as a feature**, although .feature-scope.yaml says that it is one.",
    },
    {
      of: "titles that are keys",
      text: "features:\n  undo: { status: done, owner: Ann }\n  redo: { status: open, owner: Ann }\n",
      says: "| title | the key it stands under | 2 of 2 |",
    },
    {
      of: "titles that are ids",
      text: "features:\n  - { id: U-1, status: done }\n  - { id: U-2, status: open }\n",
      says: "| title | the id, as there is no title | 2 of 2 |",
    },
    {
      of: "a list of maps and of texts",
      text: "features:\n  - { title: Undo, status: done }\n  - { title: Redo, status: done }\n  - Print\n",
      says: "| title | `title` | 2 of 3 |\n| title | the text itself | 1 of 3 |",
    },
    {
      of: "entries that are groups beside one that is a feature",
      text: "phases:\n  - { name: A, status: done, tasks: [{ title: Undo, status: done }] }\n  - { name: B, status: open }\n",
      says: "1 other entry is a group that holds features.",
    },
    {
      of: "a state that is the name of a list",
      text: "now:\n  - title: Undo\nlater:\n  - title: Redo\n",
      says: "| `now` | in-progress | the name of the list | 1 | 1 |",
    },
    {
      of: "a state that is a box",
      text: "features:\n  - '[x] Undo'\n  - '[ ] Redo'\n",
      options: { declared: true },
      says: "| `[x] Undo` | shipped | the entry itself | 1 | 2 |",
    },
    {
      of: "a state that you explain",
      text: "features:\n  - { title: Undo, status: parked }\n",
      options: { layout: { statuses: { parked: "dropped" } } },
      says: "| `parked` | dropped, as you say | `status` | 1 | 2 |",
    },
    {
      of: "no state at all",
      text: "- { title: Undo, owner: Ann }\n",
      says: "No state was found, neither in an entry nor in the names and groups around it.",
    },
    {
      of: "no reason at all",
      text: "- { title: Undo, owner: Ann }\n",
      says: "1 feature: 1 says nothing about why.\n\nNo reason, demand or use was found in their keys, titles and comments.",
    },
    {
      of: "evidence in a title",
      text: '- { title: "Undo: 12 customers asked for it", owner: Ann }\n',
      says: "| demand | the title | 1 | 1 |",
    },
    {
      of: "a list at the top",
      text: "# Ours\n\n- { title: Undo, owner: Ann }\n",
      says: "## `[]`, from line 3: 1 feature",
    },
    {
      of: "lists below the keys of a map that were passed over",
      text: "epics:\n  - { id: E-1, title: Editing }\ntasks:\n  - { title: Undo, epic: E-1, status: done }\n",
      says: "## Passed over\n\n- `epics[]`, line 1: 1 entry: headings of work that stands in another list.",
    },
    {
      of: "a list that nothing shows to be planned",
      text: "features:\n  - { title: Undo, status: done }\nwhatever:\n  - One\n  - Two\n",
      says: "- `whatever[]`, line 3: 2 entries; nothing shows that this is planned work.",
    },
    {
      of: "the entries of a list that were passed over, where others were not",
      text: `groups:\n${[1, 2, 3].map(one => `  - { name: G${one}, tasks: [{ title: T${one}, owner: Ann }] }\n`).join("")}  - { name: G4, tasks: [] }\n`,
      says: "- `groups[]`, line 1: 1 of 4 entries: headings without work items.",
    },
    {
      of: "a list that belongs to a group",
      text: "phases:\n  - name: A\n    goals: [One, Two]\n    tasks: [{ title: Undo, status: done }]\n",
      says: "- `phases[].goals[]`, line 3: 2 entries; part of what the list stands in.",
    },
    {
      of: "a text that is no YAML",
      text: "One [x]\nTwo [ ]\nThree: a: [ ]\n",
      says: "**Taken as a roadmap** although it is no YAML: it is read line by line.\n\n3 of its 3 lines have a box to tick.",
    },
    {
      of: "the boxes of such a text",
      text: "One [x]\nTwo [ ]\nThree: a: [ ]\n",
      says: "By their boxes 1 are shipped, 0 in progress and 2 planned.",
    },
    {
      of: "a problem",
      text: "features:\n  - { title: Undo, status: done }\n  - title: Redo: again\n    status: open\n",
      says: "**Line 3:** Not valid YAML",
    },
  ];
  for (const { of, text, options, says } of sentences) {
    it(`tells of ${of}`, () => {
      const page = explained(text, options);
      assert.ok(page.includes(says), `${says}\n\nis not in\n\n${page}`);
    });
  }
});
