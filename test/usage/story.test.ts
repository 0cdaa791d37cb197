import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../src/config/config.ts";
import { agendaOf } from "../../src/decisions/agenda.ts";
import { readSources } from "../../src/exports/read-sources.ts";
import type { Review } from "../../src/findings/review.ts";
import { worstFirst } from "../../src/findings/worst-first.ts";
import { useOf } from "../../src/justification/measured-use.ts";
import { readAndJudge, reviewTogether } from "../../src/review.ts";
import { measure, type Usage } from "../../src/usage/measure.ts";
import { sourceProblems } from "../../src/usage/source-problems.ts";

const today = "2026-11-23";
const folder = fileURLToPath(new URL("../../samples/ai-lab", import.meta.url));
const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("the AI lab, with its exports of use and cost", () => {
  let review: Review;
  let usage: Usage;

  before(async () => {
    const { usage: sources, policy, problems } = readConfig(read(".feature-scope.yaml"));
    assert.deepEqual(problems, []);
    const judged = readAndJudge(read("roadmap.yaml"), { name: "roadmap.yaml" });
    const exports = await readSources(folder, sources!);
    const under = { today, ...(policy && { policy }) };
    usage = measure(judged.features, exports, under);
    assert.deepEqual(sourceProblems(exports, usage), []);
    const parts = [{ path: "", judged: { ...judged, features: usage.features } }];
    review = reviewTogether(parts, { ...under, usage })[0]!;
  });

  it("has the video generator first, with what each of its users costs and a dated way out", () => {
    const agenda = agendaOf([review]);
    const [first] = [...agenda.keys()]
      .map(feature => ({
        feature,
        findings: review.findings.filter(one => review.features[one.feature!] === feature),
      }))
      .sort(worstFirst);
    assert.equal(first!.feature.id, "video-1");
    assert.equal(Math.round(first!.feature.measured!.economics!.each!), 5_267);
    assert.deepEqual(agenda.get(first!.feature), ["cost-beyond-use", "little-used"]);
    assert.match(
      first!.findings.find(({ rule }) => rule === "cost-exceeds-use")!.message,
      /costs 690,000 USD a month, 5,267 USD for each of 131 users, more than five times .* announce its end on 2026-11-30 and to remove it by 2027-05-29\.$/,
    );
  });

  it("keeps the text models: nothing is said of them, and nothing is to be decided", () => {
    for (const id of ["text-small", "text-large", "batch-api"]) {
      const index = review.features.findIndex(one => one.id === id);
      const feature = review.features[index]!;
      assert.ok(useOf(feature.measured)!.count! > 1_000);
      assert.equal(feature.measured!.wayOut, undefined);
      assert.equal(agendaOf([review]).has(feature), false);
      assert.deepEqual(
        review.findings.filter(one => one.feature === index),
        [],
      );
    }
  });

  it("says of what is used and was never planned that no feature claims it", () => {
    assert.deepEqual(
      usage.unclaimed.flatMap(({ keys }) => keys.map(({ key }) => key)),
      ["playground"],
    );
  });
});
