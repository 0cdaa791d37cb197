import type { Feature, Roadmap } from "./feature.ts";
import { tickBox, tickBoxes } from "./status.ts";

/**
 * Reads a text that is no YAML whatever its name says: lines with boxes to tick, one feature each.
 * Returns undefined where boxes are not what most of its lines have.
 */
export function readChecklist(text: string): Roadmap | undefined {
  const features: Feature[] = [];
  let lines = 0;
  let next = 0;
  // Not matched as a whole: a line of millions of characters is more than a pattern can go back through.
  for (const line of text.split(/[\r\n]/)) {
    const index = next;
    next += line.length + 1;
    // Ruled lines and headings of signs only separate.
    if (!/\p{L}/u.test(line) || /^[#=-]{3}/.test(line.trimStart())) continue;
    lines++;
    const status = tickBox(line);
    if (!status) continue;
    const title = line.trim().replace(tickBoxes, "").trim();
    if (title === "") continue;
    const start = index + line.indexOf(title);
    const span = { start, end: start + title.length };
    features.push({ title: { text: title, span }, span, shape: "string", status, group: [], fields: [], comments: [] });
  }
  if (features.length < 3 || features.length < lines * 0.5) return undefined;
  return {
    recognised: true,
    features,
    problems: [
      {
        message: "This file is not YAML: its lines were read as a list with boxes to tick.",
        span: { start: 0, end: text.search(/[\r\n]|$/) },
      },
    ],
    account: [`${features.length} of its ${lines} lines have a box to tick.`],
  };
}
