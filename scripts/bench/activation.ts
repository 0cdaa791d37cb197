import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ActivationTimes, activationTimes, startIsOver } from "../editor/activation.ts";
import { type Editor, startEditor } from "../editor/editor.ts";
import { root } from "../root.ts";
import { median } from "./measure.ts";
import { against, ms } from "./table.ts";

const starts = 5;
const mostMilliseconds = 25;

/**
 * Load and activation of the extension as VS Code itself reports them, over several starts of the editor. It takes the
 * time by the clock, so what else the machine does in it counts: while the editor starts, that is a dozen extensions of its
 * own on the same thread, and the drawing of the window. The target is therefore for an editor that has come to rest.
 */
export async function measureActivation(): Promise<string> {
  const empty = mkdtempSync(join(tmpdir(), "feature-scope-bench-"));
  try {
    // No roadmap here activates the extension, and a command has little to draw.
    const rested = await times(empty, async editor => {
      await startIsOver(editor);
      await editor.runCommand("Feature Scope: Review All Roadmaps");
    });
    const starting = await times(join(root, "samples"), editor => editor.sidebar());
    const together = median(rested.map(both));
    return [
      `in an editor at rest    ${summary(rested)}`,
      `while the editor starts ${summary(starting)}`,
      `together at rest ${against(ms(together), ms(mostMilliseconds), together <= mostMilliseconds)}`,
    ].join("\n");
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

async function times(folder: string, activate: (editor: Editor) => Promise<unknown>): Promise<ActivationTimes[]> {
  const times: ActivationTimes[] = [];
  for (let start = 0; start < starts; start++) {
    const editor = await startEditor(folder, { viewport: { width: 800, height: 500 } });
    try {
      await activate(editor);
      times.push(await activationTimes(editor, "feature-scope.feature-scope"));
    } finally {
      await editor.close();
    }
  }
  return times;
}

const both = ({ load, activate }: ActivationTimes): number => load + activate;

function summary(times: readonly ActivationTimes[]): string {
  const parts = (["load", "activate"] as const).map(part => {
    const values = times.map(time => time[part]);
    return `${part} ${ms(median(values))} (${values.join(", ")})`;
  });
  return parts.join(", ");
}
