import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { useEditor } from "./editor.ts";

describe("deciding where the roadmap is to stay as it is", () => {
  const editor = useEditor("test/ui/settings-workspace");

  it("writes into the settings, and the decision counts at once", async function () {
    this.timeout(120_000);
    const { page, folder } = editor();
    const read = (name: string) => readFileSync(join(folder, name), "utf8");
    const roadmap = read("roadmap.yaml");
    const scope = await editor().scopeReview();
    await scope.locator("tbody tr:first-child .title").getByText("Print view", { exact: true }).waitFor();
    await scope.getByRole("grid").focus();
    for (const key of ["Home", "d"]) await page.keyboard.press(key);
    const box = page.locator(".quick-input-widget:visible");
    await box.locator('input[placeholder^="What is decided about"]').waitFor();
    await page.keyboard.type("Exempt");
    await box.locator(".monaco-list-row.focused", { hasText: "Exempt" }).waitFor();
    await page.keyboard.press("Enter");
    await box.getByText("Why?").waitFor();
    await page.keyboard.type("The law asks for it");
    await page.keyboard.press("Enter");
    await box.getByText("When is it to be looked at again?").waitFor();
    await page.keyboard.press("Enter");
    await box.getByText("Write this into .feature-scope.yaml?").waitFor();
    await editor().screenshot("decide in the settings");
    await page.keyboard.press("Enter");
    await box.waitFor({ state: "hidden" });
    // Nothing of it is saved, and it counts all the same.
    await page.locator(".statusbar-item", { hasText: "2 features, no warnings" }).waitFor();
    assert.equal(read(".feature-scope.yaml"), "decisions: here # the roadmap is made by a program\n");
    await page.locator(".tab.dirty", { hasText: ".feature-scope.yaml" }).click();
    await page.keyboard.press("ControlOrMeta+s");
    await page.locator(".tab.dirty").first().waitFor({ state: "detached" });
    assert.equal(read("roadmap.yaml"), roadmap);
    assert.equal(
      read(".feature-scope.yaml").replace(/\d{4}-\d\d-\d\d/g, "DAY"),
      'decisions: # the roadmap is made by a program\n  - roadmap: roadmap.yaml\n    feature: print\n    kind: exempt\n    reason: "The law asks for it"\n    date: DAY\n    revisit: DAY\n',
    );
  });
});
