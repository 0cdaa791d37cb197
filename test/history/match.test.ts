import assert from "node:assert/strict";
import { matchFeatures } from "../../src/history/match.ts";
import { review } from "../../src/review.ts";

const features = (entries: string) => review(`features:\n${entries}`, { declared: true }).features;
const entry = (title: string, ...more: readonly string[]) =>
  [`  - title: ${title}`, "    status: planned", ...more.map(line => `    ${line}`), ""].join("\n");
const why = "why: Field staff lose the connection for hours.";
const about = "description: Pages are kept on the device until the next sync.";

/** What each feature of the later version was before: its position there. */
const cases: Readonly<Record<string, readonly [before: string, after: string, expected: (number | undefined)[]]>> = {
  "by their titles, wherever they move": [entry("Undo") + entry("Redo"), entry("Redo") + entry("Undo"), [1, 0]],
  "by their ids, whatever they are called": [
    entry("Undo", "id: a") + entry("Redo", "id: b"),
    entry("Copy and paste", "id: b") + entry("Undo", "id: a"),
    [1, 0],
  ],
  "by their titles where ids only count the entries": [
    entry("Undo", "id: F-1") + entry("Redo", "id: F-2"),
    entry("Print", "id: F-1") + entry("Undo", "id: F-2") + entry("Redo", "id: F-3"),
    [undefined, 0, 1],
  ],
  "that got an id": [entry("Undo") + entry("Redo"), entry("Undo", "id: u") + entry("Redo", "id: r"), [0, 1]],
  "that got a new name in their place, and say mostly the same": [
    entry("Undo") + entry("Offline reading", why, about) + entry("Redo"),
    entry("Undo") + entry("Reading without a connection", why, about) + entry("Redo"),
    [0, 1, 2],
  ],
  "of one title, the first with the first": [entry("Undo") + entry("Undo"), entry("Undo") + entry("Undo"), [0, 1]],
  "not where another stands in the place of one": [
    entry("Undo") + entry("Offline reading", why) + entry("Redo"),
    entry("Undo") + entry("Dark mode", "why: The white page blinds them at night.") + entry("Redo"),
    [0, undefined, 2],
  ],
  "not where two entries say next to nothing": [entry("Dark mode"), entry("Fax export"), [undefined]],
  "not where both have an id of their own": [
    entry("Offline reading", "id: offline", why, about),
    entry("Reading on the train", "id: train", why, about),
    [undefined],
  ],
};

describe("features are known again", () => {
  for (const [name, [before, after, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(matchFeatures(features(before), features(after)), expected));
  }
});
