import type { FrameLocator } from "playwright-core";
import type { Editor } from "../../scripts/editor/editor.ts";

/** What is asked, and what is typed; "" takes what is proposed. */
export type Answers = readonly (readonly [question: string, answer: string])[];

export const why = "Why?";
export const again = "When is it to be looked at again?";

/** Chooses a command of the extension with keys alone. */
export async function command({ page }: Editor, title: string): Promise<void> {
  const box = page.locator(".quick-input-widget:visible");
  const row = box.locator(".monaco-list-row.focused", { hasText: title });
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press("F1");
    await box.locator("input").first().waitFor();
    await page.keyboard.type(`Feature Scope: ${title}`);
    try {
      await row.waitFor({ timeout: 8000 });
      break;
    } catch (error) {
      // What the list offers is settled when it opens, and the first roadmap may not have been reviewed by then.
      if (attempt === 3) throw error;
      await page.keyboard.press("Escape");
    }
  }
  await page.keyboard.press("Enter");
}

/** Opens the scope review, and the questions about the feature that it has first, with keys alone. */
export async function askAboutFirst(editor: Editor, title?: string): Promise<FrameLocator> {
  const tab = editor.page.locator('.tab.active[aria-label^="Scope Review"]');
  if (!(await tab.isVisible())) await command(editor, "Open Scope Review");
  const page = await editor.scopeReview();
  const first = page.locator("tbody tr:first-child .title");
  await (title === undefined ? first : first.getByText(title, { exact: true })).waitFor();
  await page.getByRole("grid").focus();
  for (const key of ["Home", "d"]) await editor.page.keyboard.press(key);
  return page;
}

/** Answers the questions one after another, up to the one whether it is to be written. */
export async function answer(editor: Editor, kind: string, answers: Answers, target = "the roadmap"): Promise<void> {
  const { page } = editor;
  const box = page.locator(".quick-input-widget:visible");
  await box.locator('input[placeholder^="What is decided about"]').waitFor();
  await page.keyboard.type(kind);
  await box.locator(".monaco-list-row.focused", { hasText: kind }).waitFor();
  await page.keyboard.press("Enter");
  for (const [question, answer] of answers) {
    await box.getByText(question).waitFor();
    if (answer !== "") await page.keyboard.type(answer);
    await page.keyboard.press("Enter");
  }
  await box.getByText(`Write this into ${target}?`).waitFor();
  await editor.screenshot(`decide ${kind} into ${target}`);
  await page.keyboard.press("Enter");
  await box.waitFor({ state: "hidden" });
}
