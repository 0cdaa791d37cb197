import type { Locator } from "playwright-core";
import type { Editor } from "../../scripts/editor/editor.ts";

/** The messages in the editor's list of them. */
export const messages = ({ page }: Editor): Locator => page.locator(".notifications-center .notification-list-item");

/**
 * Waits for a message that holds a text. The editor keeps quiet during tests: messages are in its list only, which closes
 * whenever it is empty.
 */
export async function message(editor: Editor, text: string): Promise<Locator> {
  const item = messages(editor).filter({ hasText: text });
  for (let attempt = 1; !(await item.isVisible()); attempt++) {
    if (attempt > 10) throw new Error(`No message says "${text}".`);
    await editor.runCommand("Notifications: Show Notifications");
    await item.waitFor({ timeout: 1000 }).catch(() => {});
  }
  return item;
}
