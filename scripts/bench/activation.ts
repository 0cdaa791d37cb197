import { join } from "node:path";
import { type ActivationTimes, activationTimes } from "../editor/activation.ts";
import { startEditor } from "../editor/editor.ts";
import { root } from "../root.ts";
import { median } from "./measure.ts";
import { against, ms } from "./table.ts";

const starts = 5;
const mostMilliseconds = 25;

/** Load and activation of the extension as VS Code itself reports them, over several starts of the editor. */
export async function measureActivation(): Promise<string> {
  const times: ActivationTimes[] = [];
  for (let start = 0; start < starts; start++) {
    const editor = await startEditor(join(root, "samples"));
    try {
      await (await editor.sidebar()).getByRole("tree").waitFor();
      times.push(await activationTimes(editor, "feature-scope.feature-scope"));
    } finally {
      await editor.close();
    }
  }
  const load = times.map(time => time.load);
  const activate = times.map(time => time.activate);
  const both = times.map(time => time.load + time.activate);
  const list = (values: readonly number[]) => `${ms(median(values))} (${values.join(", ")})`;
  const middle = median(both);
  return [
    `load ${list(load)}, activate ${list(activate)}`,
    `together ${against(ms(middle), ms(mostMilliseconds), middle <= mostMilliseconds)}`,
  ].join("\n");
}
