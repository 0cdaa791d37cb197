import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { declarations } from "../../src/config/declared.ts";

/** Pattern and path of a file, and what they make of it: folders it stands in, and its name. */
const places: readonly (readonly [pattern: string, path: string, group: readonly string[], name: string])[] = [
  ["features/*.yaml", "features/csv.yaml", [], "csv"],
  ["features/**/*.yml", "features/export/csv.yml", ["export"], "csv"],
  ["keps/**/kep.yaml", "keps/sig-node/1287-resize/kep.yaml", ["sig-node"], "1287-resize"],
  ["keps/**/kep.yaml", "keps/kep.yaml", [], "kep"],
  ["./keps/*/kep.{yaml,yml}", "keps/1287-resize/kep.yml", [], "1287-resize"],
  ["*/feature.yaml", "csv/feature.yaml", [], "csv"],
  ["**/feature.yaml", "a/b/c/feature.yaml", ["a", "b"], "c"],
];

describe("a folder of features", () => {
  for (const [pattern, path, group, name] of places) {
    it(`${pattern} calls ${path} by the name of ${name}`, () => {
      const { of } = declarations(readConfig(`roadmaps: [{ folder: "${pattern}", one: feature }]\n`));
      const { declared, one } = of(path);
      assert.equal(declared, true);
      assert.deepEqual(one, { pattern: pattern.replace("./", ""), name, group });
    });
  }

  it("leaves out what another entry takes away, and what is a roadmap by itself", () => {
    const { of } = declarations(
      readConfig('roadmaps: [plan.yaml, { folder: "keps/**/*.yaml", one: feature }, "!keps/template/*.yaml"]\n'),
    );
    assert.equal(of("keps/template/a.yaml").declared, false);
    assert.equal(of("keps/template/a.yaml").one, undefined);
    assert.equal(of("plan.yaml").one, undefined);
  });
});
