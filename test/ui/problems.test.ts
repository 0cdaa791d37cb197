import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { useEditor } from "./editor.ts";
import { message } from "./messages.ts";

const workspace = "test/host/workspace/one";

describe("findings", () => {
  const editor = useEditor(workspace);

  /** The preview of a rule's page, which is in a frame of a frame. */
  const page = (rule: string): Locator =>
    editor()
      .page.frameLocator("iframe.webview.ready")
      .frameLocator("iframe#active-frame")
      .getByRole("heading", { name: rule, exact: true });

  afterEach(() => editor().runCommand("View: Close All Editors"));

  it("are in the Problems view before their file is opened, and lead to the page of their rule", async () => {
    const row = (await editor().problems()).filter({ hasText: "Export as CSV" });
    await row.getByRole("button", { name: "no-justification" }).click({ modifiers: ["ControlOrMeta"] });
    await page("no-justification").waitFor();
  });

  it("lead to the title, and from there to the page of their rule", async () => {
    await (await editor().problems()).filter({ hasText: "Export as CSV" }).dblclick();
    await editor().waitForCursor(2);
    await editor().runCommand("Feature Scope: Go to Next Finding");
    await editor().page.locator(".monaco-hover a.code-link").click();
    await page("no-justification").waitFor();
  });
});

describe("messages", () => {
  const editor = useEditor(workspace);

  it("sum up a review of everything, and lead to the sidebar", async () => {
    await editor().runCommand("Feature Scope: Review All Roadmaps");
    await (await message(editor(), "2 features")).getByRole("button", { name: "Show Summary" }).click();
    const sidebar = await editor().sidebar();
    await sidebar.getByRole("heading", { name: "1 of 2 features says nothing about why." }).waitFor();
  });

  it("offer to review a file of another name from now on", async () => {
    await editor().openFile("plan-2027.yaml");
    assert.equal(await editor().squiggles("warning").count(), 0);
    await editor().runCommand("Feature Scope: Review This File");
    await editor().squiggles("warning").waitFor();
    await (await message(editor(), "plan-2027.yaml")).getByRole("button", { name: "Always Review It" }).click();
    await editor().runCommand("View: Close All Editors");
    await (await editor().problems()).filter({ hasText: "Sign in with a passkey" }).waitFor();
  });
});

describe("the status bar", () => {
  const editor = useEditor(workspace);
  const item = () => editor().page.locator('[id="feature-scope.feature-scope.featureScope.status"]');

  it("sums up the open roadmap, and leads to the sidebar", async () => {
    await editor().openFile("roadmap.yaml");
    await item().getByText("2 features, 1 warning").waitFor();
    await item().getByRole("button").click();
    await editor().page.locator('.activitybar .checked:has(a[aria-label^="Feature Scope"])').waitFor();
    await (await editor().sidebar()).getByRole("heading", { name: "1 of 2 features" }).waitFor();
  });

  it("says nothing of other files", async () => {
    await editor().openFile("features.yaml");
    await item().waitFor({ state: "hidden" });
  });
});

describe("findings that are made errors", () => {
  const editor = useEditor(workspace, { settings: { "featureScope.rules": { "no-justification": "error" } } });

  it("are counted by the badge, the status bar and the sidebar alike", async () => {
    const item = editor().page.locator('.activitybar .action-item:has(a[aria-label^="Feature Scope"])');
    await item.locator(".badge-content", { hasText: /^1$/ }).waitFor();
    await editor().openFile("roadmap.yaml");
    await editor().squiggles("error").waitFor();
    const status = editor().page.locator('[id="feature-scope.feature-scope.featureScope.status"]');
    await status.getByText("2 features, 1 error").waitFor();
    await (await editor().sidebar()).getByText("Findings: 1 error.").waitFor();
  });
});

describe("in the browser's own extension host", () => {
  const settings = { "remote.extensionKind": { "feature-scope.feature-scope": ["web"] } };
  const editor = useEditor(workspace, { settings });

  it("everything works without Node", async () => {
    const row = (await editor().problems()).filter({ hasText: "Export as CSV" });
    await row.getByRole("button", { name: "no-justification" }).click({ modifiers: ["ControlOrMeta"] });
    await editor()
      .page.frameLocator("iframe.webview.ready")
      .frameLocator("iframe#active-frame")
      .getByRole("heading", { name: "no-justification", exact: true })
      .waitFor();
    await (await editor().sidebar()).getByRole("heading", { name: "1 of 2 features" }).waitFor();
    await editor().runCommand("View: Close All Editors");
    await editor().runCommand("Feature Scope: Report What Was Read as a Roadmap");
    const report = editor()
      .page.frameLocator('iframe.webview.ready[src*="extensionId=vscode.markdown-language-features"]')
      .frameLocator("iframe#active-frame");
    await report.getByRole("heading", { name: "Taken as a roadmap", exact: true }).waitFor();
    await report.getByRole("heading", { name: "roadmap.yaml", exact: true }).waitFor();
    await editor().screenshot("report of what was read");
  });
});
