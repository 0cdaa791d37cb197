import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GitHubServer } from "../github/github-server.ts";
import { command } from "./deciding.ts";
import { useEditor } from "./editor.ts";
import { message } from "./messages.ts";

describe("asking for reactions", () => {
  const github = new GitHubServer();
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-reactions-"));
  const settings: Record<string, unknown> = {};
  before(async () => {
    await github.start();
    settings["featureScope.githubEnterpriseUrl"] = github.address;
    github.repositories.set("acme/shop", [github.issue("acme/shop", 1, 213), github.issue("acme/shop", 2, 8)]);
    const entry = (number: number) =>
      `  - title: Wish ${number}\n    evidence: ${github.address}/acme/shop/issues/${number}\n`;
    const byNumber = "  - title: Wish 2\n    issue: 2\n";
    mkdirSync(join(folder, "project"));
    writeFileSync(join(folder, "project", "roadmap.yaml"), `features:\n${[1, 3].map(entry).join("")}${byNumber}`);
  });
  after(async () => {
    await github.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const editor = useEditor(join(folder, "project"), { settings });
  const written = () => join(editor().folder, "usage/github-reactions.json");

  async function ask(): Promise<void> {
    await command(editor(), "Fetch Reactions of Linked Issues");
    const { page } = editor();
    await page.locator(".quick-input-widget:visible", { hasText: "Which repository does #2 belong to?" }).waitFor();
    await editor().screenshot("reactions repository");
    await page.keyboard.type(`${github.address}/acme/shop`);
    await page.keyboard.press("Enter");
    await page
      .locator(".quick-input-widget:visible", { hasText: `Ask ${github.host} about 3 issues of acme/shop?` })
      .waitFor();
    await editor().screenshot("reactions sign-in");
    await page.keyboard.press("Enter");
  }

  it("can be cancelled while the server is silent, and writes nothing", async function () {
    this.timeout(120_000);
    github.instead.set("*", [() => {}]);
    // The command is offered once a roadmap is known.
    await editor().runCommand("Feature Scope: Review All Roadmaps");
    await message(editor(), "3 features");
    await ask();
    const progress = await message(editor(), "asking for reactions");
    await editor().screenshot("reactions progress");
    await progress.hover();
    await progress.getByRole("button", { name: "Cancel" }).click();
    await progress.waitFor({ state: "detached" });
    assert.equal(existsSync(written()), false);
    github.instead.clear();
  });

  it("shows what it will write, writes it, and says what did not go as expected", async function () {
    this.timeout(120_000);
    const { page } = editor();
    await ask();
    const box = page.locator(".quick-input-widget:visible", {
      hasText: "Write this into usage/github-reactions.json?",
    });
    await box.getByText("acme/shop#1: 213 votes, acme/shop#2: 8 votes").waitFor();
    await editor().screenshot("reactions write");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".tab", { hasText: "github-reactions.json with the reactions" }).waitFor();
    await page.locator(".editor.modified", { hasText: "Issue 1" }).waitFor();
    await box.waitFor();
    await editor().screenshot("reactions comparison");
    assert.equal(existsSync(written()), false);
    await page.keyboard.press("Enter");
    const offer = page.locator(".quick-input-widget:visible", { hasText: "Add these numbers to .feature-scope.yaml" });
    await offer.waitFor();
    await editor().screenshot("reactions source");
    await page.keyboard.press("Enter");
    await offer.waitFor({ state: "hidden" });
    await message(editor(), "The reactions of 2 issues are in usage/github-reactions.json. acme/shop#3 was not found");
    await editor().screenshot("reactions written");
    assert.equal(JSON.parse(readFileSync(written(), "utf8")).length, 2);
  });

  it("says plainly when it may be offline, and leaves the file", async function () {
    this.timeout(120_000);
    const before = readFileSync(written(), "utf8");
    const { host } = github;
    github.instead.set("*", [(_, response) => response.destroy()]);
    await ask();
    await message(editor(), `${host} could not be reached`);
    await editor().screenshot("reactions offline");
    assert.equal(readFileSync(written(), "utf8"), before);
  });
});
