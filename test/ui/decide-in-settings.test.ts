import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { again, answer, askAboutFirst, why } from "./deciding.ts";
import { useEditor } from "./editor.ts";
import { savesAs } from "./saving.ts";

describe("deciding where the roadmap is to stay as it is", () => {
  const editor = useEditor("test/ui/settings-workspace");

  it("writes into the settings, and the decision counts at once", async function () {
    this.timeout(120_000);
    const { page, folder } = editor();
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    const roadmap = read("roadmap.yaml");
    await askAboutFirst(editor(), "Print view");
    await answer(
      editor(),
      "Exempt",
      [
        [why, "The law asks for it"],
        [again, ""],
      ],
      ".feature-scope.yaml",
    );
    // Nothing of it is saved, and it counts all the same.
    await page.locator(".statusbar-item", { hasText: "2 features, no warnings" }).waitFor();
    assert.equal(read(".feature-scope.yaml"), "decisions: here # the roadmap is made by a program\n");
    await page.locator(".tab.dirty", { hasText: ".feature-scope.yaml" }).click();
    await savesAs(
      editor(),
      join(folder, ".feature-scope.yaml"),
      'decisions: # the roadmap is made by a program\n  - roadmap: roadmap.yaml\n    feature: print\n    kind: exempt\n    reason: "The law asks for it"\n    date: DAY\n    revisit: DAY\n',
      text => text.replace(/\d{4}-\d\d-\d\d/g, "DAY"),
    );
    assert.equal(read("roadmap.yaml"), roadmap);
  });
});
