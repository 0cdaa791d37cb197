import assert from "node:assert/strict";
import { readConfig } from "../../src/config/config.ts";
import { formats } from "../../src/usage/mapping.ts";
import { usageKinds } from "../../src/usage/measured.ts";
import { presets } from "../../src/usage/presets.ts";
import { folderWith, run } from "../cli/run.ts";
import { codeIn, Page } from "./page.ts";

const readme = new Page("README.md");
const after = readme.blocks.slice(readme.blocks.findIndex(({ text }) => text.includes("preset: ga4")));
const [byPreset, byMapping, table, roadmap, said] = after.map(({ text }) => text);

describe("the README on actual use", () => {
  it("names all presets, formats and kinds", () => {
    const named = codeIn(/by the preset of what wrote it \(([^)]*)\)/.exec(readme.text)![1]!);
    assert.deepEqual(named, Object.keys(presets));
    const offered = (key: string) => new RegExp(`^ +${key}: (\\S+) +# or (.*)$`, "m").exec(byMapping!)!.slice(1);
    assert.deepEqual(offered("format").join(", ").split(", ").sort(), [...formats].sort());
    assert.deepEqual(offered("kind").join(", ").split(", ").sort(), [...usageKinds].sort());
  });

  it("shows sources that are read by their presets", () => {
    const { usage, problems } = readConfig(byPreset!);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      usage!.map(({ preset }) => preset),
      ["ga4", "plausible"],
    );
  });

  describe("shows an export", () => {
    const folderSaying = (settings: string) =>
      folderWith({ ".feature-scope.yaml": settings, "usage/events-2026.csv": table!, "roadmap.yaml": roadmap! });

    it("of which is said what it shows", async () => {
      const { out, told } = await run(folderSaying(byMapping!), ["review"]);
      assert.deepEqual(told, []);
      assert.ok(out.startsWith(`${said}\n`), `Copy what it says now into README.md:\n${out}`);
    });

    it("of which the answers differ where it need not be complete", async () => {
      const { out } = await run(folderSaying(byMapping!.replace(/^ +complete:.*\n/m, "")), ["review"]);
      assert.match(out, /Nobody used "Print view"/);
      assert.match(out, /"Dark mode" is shipped and not measured: .* does not hold every key/);
      assert.doesNotMatch(out, /Nobody used "(?:Dark mode|Keyboard shortcuts)"/);
    });

    it("whose keys the source can map itself", async () => {
      const map = codeIn(readme.prose).find(code => code.startsWith("features: { "))!;
      const folder = folderSaying(`${byMapping}    ${map.replace("export_csv", "bulk_edit")}\n`);
      const { out } = await run(folder, ["usage"]);
      assert.match(out, /Export to CSV +bulk_edit/);
    });
  });
});
