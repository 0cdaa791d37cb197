import assert from "node:assert/strict";
import { defaultPolicy } from "../../src/justification/policy.ts";
import { coreBars } from "../../src/panel/core-bars.ts";
import { review } from "../../src/review.ts";

const policy = { ...defaultPolicy, core: { marks: ["Mobile"], amount: 0.5, span: { start: 0, end: 0 } } };
const roadmap = (...entries: string[]) => `features:\n${entries.map(entry => `  - { ${entry} }\n`).join("")}`;
const barsOf = (...texts: string[]) =>
  coreBars(texts.map((text, index) => ({ label: `${index}.yaml`, reviews: [review(text, { policy })] })));

describe("the core against the rest", () => {
  for (const [name, text, share, words] of [
    [
      "by effort, where most state it",
      roadmap("title: A, goal: Mobile, points: 6", "title: B, goal: Fame, points: 4", "title: C, goal: Fame"),
      0.6,
      "60% of the promised effort goes to the core: 6 of 10 points.",
    ],
    [
      "by number otherwise, and whether that is less than it should be",
      roadmap("title: A, goal: Mobile, points: 6", "title: B, goal: Fame", "title: C, tags: [x]"),
      1 / 3,
      "33% of the promised features go to the core: 1 of 3. It should get at least 50%.",
    ],
    [
      "without what is shipped or put off",
      roadmap(
        "title: A, goal: Mobile",
        "title: B, status: shipped",
        "title: C, status: someday",
        "title: D, goal: Mobile",
      ),
      1,
      "100% of the promised features go to the core: 2 of 2.",
    ],
  ] as const) {
    it(name, () => {
      const [bar] = barsOf(text);
      assert.deepEqual(bar, { share, target: 0.5, text: words });
    });
  }

  it("is nothing where no core is declared, or nothing is promised", () => {
    const text = roadmap("title: A, goal: Mobile");
    assert.deepEqual(coreBars([{ label: "a", reviews: [review(text)] }]), []);
    assert.deepEqual(barsOf(roadmap("title: A, status: shipped")), []);
  });

  it("names the roadmaps where several declare one", () => {
    const text = roadmap("title: A, goal: Mobile, points: 1");
    assert.deepEqual(
      barsOf(text, text).map(bar => bar.of),
      ["0.yaml", "1.yaml"],
    );
  });
});
