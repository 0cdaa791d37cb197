import type { Editor } from "./editor.ts";

/** What VS Code itself measured of one start of an extension, in milliseconds. */
export interface ActivationTimes {
  readonly load: number;
  /** The part of `activate` that ran before it returned. */
  readonly activate: number;
  /** Until the promise that `activate` returned was kept. */
  readonly finish: number;
}

/**
 * Reads the table "Extension Activation Stats" of the editor's own report on its start.
 *
 * @throws Error where the extension is not in it, because nothing has activated it yet.
 */
export async function activationTimes(editor: Editor, extension: string): Promise<ActivationTimes> {
  const { page } = editor;
  await editor.runCommand("Developer: Startup Performance");
  const report = page.locator('.editor-group-container.active .monaco-editor[data-uri^="perf:"]');
  await report.waitFor();
  // Only the lines in view are on the page; the clipboard gets them all.
  await report.click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+C");
  const text = await page.evaluate("navigator.clipboard.readText()");
  return timesIn(String(text), extension);
}

function timesIn(report: string, extension: string): ActivationTimes {
  const rows = report.split(/\r?\n/).map(line => line.split("|").map(cell => cell.trim()));
  const head = rows.find(cells => cells.includes("Extension") && cells.includes("Load Code"));
  const row = rows.find(cells => cells.includes(extension));
  if (!head || !row) throw new Error(`VS Code reports no activation of ${extension}.`);
  const cell = (name: string): number => Number(row[head.indexOf(name)]);
  return { load: cell("Load Code"), activate: cell("Call Activate"), finish: cell("Finish Activate") };
}
