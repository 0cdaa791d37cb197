import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { useEditor } from "./editor.ts";
import { savesAs } from "./saving.ts";

const texts = "planned:\n    - Dark mode\n    - Print view # soon\n";
const misspelt = "features:\n  - { title: Undo, status: plannned, why: So that nobody loses rows. }\n";

describe("the light bulb", () => {
  const editor = useEditor("test/ui/panel-empty", {
    settings: { "editor.codeActionsOnSave": { "source.fixAll.featureScope": "explicit" } },
  });
  const path = (name: string) => join(editor().folder, name);
  const saved = (name: string, expected: string) => savesAs(editor(), path(name), expected);

  /** @param line in which the next finding is, from 1. */
  const addReason = async (line: number) => {
    await editor().runCommand("Feature Scope: Go to Next Finding");
    await editor().waitForCursor(line);
    const told = editor().page.locator(".monaco-hover:visible", { hasText: "no-justification" });
    await told.waitFor();
    await editor().page.keyboard.press("Escape");
    await told.waitFor({ state: "detached" });
    await editor().runCommand("Quick Fix...");
    const widget = editor().page.locator(".action-widget:has(.monaco-list)");
    await widget.getByText("Exempt with a reason").waitFor();
    await widget.getByText("Add a reason").click();
    await widget.waitFor({ state: "detached" });
  };

  before(() => {
    writeFileSync(path("roadmap.yaml"), texts);
    writeFileSync(path("features.yaml"), misspelt);
  });
  afterEach(() => editor().runCommand("View: Close All Editors"));

  it("adds a reason, which one undo takes back, with a blank that typing fills", async () => {
    await editor().openFile("roadmap.yaml");
    await editor().squiggles("warning").first().waitFor();
    await addReason(2);
    await editor().runCommand("Undo");
    await saved("roadmap.yaml", texts);
    await editor().squiggles("warning").first().waitFor();
    await addReason(3);
    await editor().page.keyboard.type("Clerks sign at night", { delay: 5 });
    await saved(
      "roadmap.yaml",
      'planned:\n    - Dark mode\n    - title: Print view # soon\n      why: "Clerks sign at night"\n',
    );
  });

  it("mends what is certain when a file is saved, where the person wants that", async () => {
    await editor().openFile("features.yaml");
    await editor().squiggles("info").first().waitFor();
    await saved("features.yaml", misspelt.replace("plannned", "planned"));
  });
});
