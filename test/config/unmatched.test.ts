import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { declarations } from "../../src/config/declared.ts";
import { globProblems, layoutProblems } from "../../src/config/unmatched.ts";
import { review } from "../../src/review.ts";

/** What is told of settings whose folder holds these files, as "what it points at: what it says". */
function told(text: string, files: Readonly<Record<string, string>>): string[] {
  const config = readConfig(text);
  assert.deepEqual(config.problems, []);
  const { of } = declarations(config);
  const lookedAt = Object.entries(files).map(([name, content]) => {
    const wish = of(name);
    const { declared = false, layout, decisions = [] } = wish;
    const { layoutMisses, roadmap } = review(content, { name, declared, ...(layout && { layout }), decisions });
    return { path: name, wish, layoutMisses: layoutMisses ?? (roadmap ? [] : undefined) };
  });
  return [...globProblems(config, lookedAt), ...layoutProblems(config, lookedAt)].map(
    ({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`,
  );
}

const plan = "epics:\n  - name: Editing\n    cards:\n      - { headline: Undo, lane: done }\n";

describe("settings that lead to nothing", () => {
  for (const { name, text, files = {}, problems } of [
    {
      name: "a pattern that names no file",
      text: "roadmaps: [plan.yaml, docs/*.yaml, '!old/*.yaml']\n",
      files: { "plan.yaml": plan },
      problems: ['docs/*.yaml: "docs/*.yaml" names no file. Check the path, which begins at the folder of this file.'],
    },
    {
      name: "a file, with the one that was meant",
      text: "roadmaps: doc/roadmap.yml\n",
      files: { "docs/roadmap.yaml": plan },
      problems: ['doc/roadmap.yml: "doc/roadmap.yml" names no file. Did you mean "docs/roadmap.yaml"?'],
    },
    {
      name: "a pattern for files that are never read",
      text: "roadmaps: plan.json\n",
      problems: ['plan.json: "plan.json" names no file. Only files that end in .yaml or .yml are read.'],
    },
    {
      name: "a folder, with how to name what is in it",
      text: "roadmaps: plans\n",
      problems: [
        'plans: "plans" names no file. Only files that end in .yaml or .yml are read; those of this folder are plans/*.yaml.',
      ],
    },
    {
      name: "a decision about no feature, with the one that was meant",
      text: "decisions:\n  - { roadmap: ./roadmap.yaml, feature: Undos, kind: keep, reason: cheap }\n  - { roadmap: roadmap.yaml, feature: Undo, kind: keep, reason: cheap }\n",
      files: {
        "roadmap.yaml": "features:\n  - { title: Undo, status: planned }\n  - { title: Print, status: done }\n",
      },
      problems: ['Undos: "Undos" is neither the id nor the title of a feature of roadmap.yaml. Did you mean "Undo"?'],
    },
    {
      name: "a decision about a roadmap that is not there",
      text: "decisions:\n  - { roadmap: doc/roadmap.yaml, feature: Undo, kind: keep, reason: cheap }\n",
      files: { "docs/roadmap.yaml": plan },
      problems: ['doc/roadmap.yaml: "doc/roadmap.yaml" is no roadmap. Did you mean "docs/roadmap.yaml"?'],
    },
    {
      name: "a file that another entry leaves out",
      text: "roadmaps: ['!plan*.yaml', plan.yaml]\n",
      files: { "plan.yaml": plan },
      problems: ['plan.yaml: "plan.yaml" is left out by "!plan*.yaml". Remove one of the two.'],
    },
    {
      name: "a path, with the one that was meant",
      text: "layout:\n  features: epic[].cards[]\n",
      files: { "roadmap.yaml": plan },
      problems: [
        'epic[].cards[]: "epic[].cards[]" leads to no features in the roadmap it is meant for. Did you mean "epics[].cards[]"?',
      ],
    },
    {
      name: "a key, of several",
      text: "roadmaps:\n  - files: plan.yaml\n    layout:\n      features: epics[].cards[]\n      title: [heading, headline]\n      status: lane\n",
      files: { "plan.yaml": plan },
      problems: [
        'heading: "heading" is the key of no feature in the roadmap it is meant for. Did you mean "headline"?',
      ],
    },
    {
      name: "nothing that leads somewhere in one roadmap of several",
      text: "layout: { features: ['epics[].cards[]', 'features[]'], title: headline }\n",
      files: { "roadmap.yaml": plan, "backlog.yaml": "features:\n  - { title: Undo, status: done }\n" },
      problems: [],
    },
    {
      name: "nothing where there is no roadmap",
      text: "layout: { features: 'epic[].cards[]', title: headline }\n",
      problems: [],
    },
    {
      name: "a key that another layout overrides, no more",
      text: "layout: { title: heading }\nroadmaps: [{ files: plan.yaml, layout: { title: headline, features: 'epics[].cards[]' } }]\n",
      files: { "plan.yaml": plan },
      problems: [],
    },
  ] as readonly { name: string; text: string; files?: Record<string, string>; problems: string[] }[]) {
    it(`are told: ${name}`, () => assert.deepEqual(told(text, files), problems));
  }
});
