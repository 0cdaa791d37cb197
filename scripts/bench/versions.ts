import type { Version } from "../../src/history/chronicle.ts";
import { generateRoadmap, seeded } from "./roadmap.ts";

/**
 * A roadmap as a team edits it, oldest version first: it grows to `features` entries, and in between a state, an estimate
 * or a title changes, a note is added, an entry is taken out, and the date at its top moves on. The same for every run.
 */
export function generateVersions(features: number, commits: number): Version[] {
  const random = seeded(commits);
  const below = (end: number) => Math.floor(random() * end);
  const lines = generateRoadmap(features).split("\n");
  const first = lines.findIndex(line => line.startsWith("      - id:"));
  const entries = lines
    .slice(first)
    .join("\n")
    .split(/^(?= {6}- id:)/m);
  const there = entries.slice(0, Math.ceil(features / 2));
  return Array.from({ length: commits }, (_, index) => {
    const due = Math.ceil(features / 2 + ((features / 2) * index) / commits);
    while (there.length < due && entries[there.length]) there.push(entries[there.length]!);
    const at = below(there.length);
    const [from, to] = changes[below(changes.length)]!;
    there[at] = there[at]!.replace(from, to);
    if (index % 25 === 24) there.splice(below(there.length), 1);
    const date = new Date(Date.UTC(2025, 0, 1 + index)).toISOString();
    const text = `updated: ${date.slice(0, 10)}\n${lines.slice(1, first).join("\n")}\n${there.join("")}`;
    return { commit: String(index), date, text };
  });
}

const changes: readonly (readonly [RegExp, string])[] = [
  [/status: .*/, "status: in-progress"],
  [/status: .*/, "status: done"],
  [/effort: .*/, "effort: 13 days"],
  [/title: (?!New)/, "title: New "],
  [/ {8}acceptance:/, "        note: Asked for again in the meeting.\n        acceptance:"],
];
