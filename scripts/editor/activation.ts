import type { Editor } from "./editor.ts";

/** What VS Code itself measured of one start of an extension, in milliseconds. */
export interface ActivationTimes {
  /** Until the bundle was read, compiled and evaluated, with the editor's API made for it. */
  readonly load: number;
  /** The part of `activate` that ran before it returned. */
  readonly activate: number;
  /** Until the promise that `activate` returned was kept. */
  readonly finish: number;
}

/** Where each stands in the report's table, by its heading. */
const columns = {
  load: "Load Code",
  activate: "Call Activate",
  finish: "Finish Activate",
} as const satisfies Record<keyof ActivationTimes, string>;

/** Waits until the editor has started, with its own extensions, and has nothing more to do. */
export async function startIsOver(editor: Editor): Promise<void> {
  await reportWith(editor, /Extension\s+Activation\s+Stats/);
}

/**
 * Reads the table "Extension Activation Stats" of the editor's own report on its start.
 *
 * @throws Error where the extension does not get into it, or where the table is none we know.
 */
export async function activationTimes(editor: Editor, extension: string): Promise<ActivationTimes> {
  const row = new RegExp(`^\\|\\s*${extension.replaceAll(".", "\\.")}\\s*\\|`);
  return timesIn(await reportWith(editor, row), extension);
}

/**
 * The lines of the report, as soon as one is as expected. It says "Loading..." until the editor has come to rest, and is
 * written anew when an extension has started.
 */
async function reportWith(editor: Editor, expected: RegExp): Promise<string[]> {
  const { page } = editor;
  const lines = page.locator('.editor-group-container.active .monaco-editor[data-uri^="perf:"] .view-line');
  const usual = page.viewportSize();
  // Only lines in view are on the page.
  await page.setViewportSize({ width: 1280, height: 4000 });
  try {
    for (let attempt = 1; ; attempt++) {
      await editor.runCommand("Developer: Startup Performance");
      try {
        await lines.filter({ hasText: expected }).first().waitFor({ timeout: 45_000 });
        return await lines.allTextContents();
      } catch {
        const shown = (await lines.allTextContents()).join("\n") || "nothing";
        if (attempt === 2) throw new Error(`VS Code's report on its start has no line ${expected}. It says:\n${shown}`);
      }
      // While it is open, it is not read again.
      await editor.runCommand("View: Close All Editors");
    }
  } finally {
    if (usual) await page.setViewportSize(usual);
  }
}

function timesIn(report: readonly string[], extension: string): ActivationTimes {
  // The editor draws spaces as ones that do not break.
  const rows = report.map(line => line.split("|").map(cell => cell.replaceAll("\u00a0", " ").trim()));
  const head = rows.find(cells => cells.includes("Extension") && cells.includes(columns.load)) ?? [];
  const row = rows.find(cells => cells.includes(extension)) ?? [];
  const time = (heading: string): number => {
    const milliseconds = Number.parseInt(row[head.indexOf(heading)] ?? "", 10);
    if (milliseconds >= 0) return milliseconds;
    throw new Error(`VS Code's report gives no "${heading}" in "${row.join(" | ")}", under "${head.join(" | ")}".`);
  };
  return { load: time(columns.load), activate: time(columns.activate), finish: time(columns.finish) };
}
