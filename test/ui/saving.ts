import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Editor } from "../../scripts/editor/editor.ts";

const patience = 30_000;

/**
 * Saves the active editor with the keyboard until its file holds a text: what was done before, such as undoing, may still
 * be at work when the first saving is over.
 *
 * @param comparable takes from both texts what need not be the same.
 */
export async function savesAs({ page }: Editor, path: string, expected: string, comparable = asItIs): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && comparable(readFileSync(path, "utf8")) !== comparable(expected)) {
    await page.keyboard.press("ControlOrMeta+s");
    await setTimeout(100);
  }
  assert.equal(comparable(readFileSync(path, "utf8")), comparable(expected));
  await page.locator(".tab.active:not(.dirty)").waitFor();
}

const asItIs = (text: string): string => text;
