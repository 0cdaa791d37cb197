import assert from "node:assert/strict";
import { join } from "../../src/usage/join.ts";
import { measure } from "../../src/usage/measure.ts";
import type { Measured } from "../../src/usage/measured.ts";
import { exportOf, featuresOf, generator, row, shuffled, sourceOf } from "./made.ts";

const count = 12;
const entries = Array.from(
  { length: count },
  (_, n) => `  - { id: f-${n}, title: Feature ${n}, status: shipped, shipped: 2026-01-0${(n % 9) + 1} }\n`,
).join("");
const features = featuresOf(entries);
const months = ["2026-07", "2026-08", "2026-09", "2026-10"];

/** Rows of known features, of unknown keys and of other spellings. */
function generated(seed: number): Measured[] {
  const next = generator(seed);
  const spellings = [(n: number) => `f-${n}`, (n: number) => `F_${n}`, (n: number) => `other-${n}`];
  return months.flatMap((month, index) =>
    Array.from({ length: count }, (_, n) =>
      row(spellings[(n + seed) % 3]!(n), next(1_000), {
        from: `${month}-01`,
        to: `${month}-${index === 2 ? 30 : 31}`,
        unit: next(2) === 0 && seed % 2 === 0 ? "downloads" : "users",
      }),
    ),
  );
}

/** All that is known of each feature but the rows. */
const known = (rows: readonly Measured[]) =>
  measure(features, [sourceOf([exportOf(rows)])], { today: "2026-11-23" }).features.map(({ id, level, measured }) =>
    JSON.parse(
      JSON.stringify({ id, level, measured: measured ?? null }, (key, value) =>
        key === "at" || key === "observations" ? undefined : value,
      ),
    ),
  );

describe("the join of generated exports", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const rows = generated(seed);

    it(`loses no number, doubles none and gives each to the feature that it names (${seed})`, () => {
      const { matches, contested, unclaimed } = join(features, [sourceOf([exportOf(rows)])]);
      const all = [...matches, ...contested, ...unclaimed].flatMap(({ measured }) => measured);
      const places = all.map(({ at }) => at.row).sort((a, b) => a - b);
      assert.deepEqual(
        places,
        rows.map((_, index) => index + 2),
      );
      for (const { feature, key } of matches) assert.equal(key.toLowerCase().replace("_", "-"), feature.id);
      assert.ok(unclaimed.every(({ key }) => key.startsWith("other-")));
    });

    it(`knows the same of shuffled and of doubled rows (${seed})`, () => {
      const next = generator(seed);
      assert.deepEqual(known(shuffled(rows, next)), known(rows));
      assert.deepEqual(known(shuffled([...rows, ...rows], next)), known(rows));
    });

    it(`adds up over days what happened (${seed})`, () => {
      const next = generator(seed);
      const days = Array.from({ length: 30 }, (_, n) => `2026-10-${String(n + 1).padStart(2, "0")}`);
      const daily = days.map(day => row("f-1", next(50), { from: day, to: day, unit: "events" }));
      const total = daily.reduce((sum, one) => sum + one.count!, 0);
      const [number] = measure(features, [sourceOf([exportOf(shuffled(daily, next))])]).features[1]!.measured!.numbers;
      assert.equal(number!.count, total);
      const people = daily.map(one => ({ ...one, unit: "users" }));
      const [least] = measure(features, [sourceOf([exportOf(people)])]).features[1]!.measured!.numbers;
      assert.deepEqual([least!.count, least!.isAtLeast], [Math.max(...daily.map(one => one.count!)), true]);
    });
  }
});
