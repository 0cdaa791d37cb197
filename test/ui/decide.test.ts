import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.ts";
import { type Answers, again, answer, askAboutFirst, why } from "./deciding.ts";
import { useEditor } from "./editor.ts";
import { savesAs } from "./saving.ts";

describe("deciding, by keyboard alone", () => {
  const editor = useEditor("samples/ai-lab");
  const original = readFileSync(join(root, "samples/ai-lab/roadmap.yaml"), "utf8");
  const saved = () => readFileSync(join(editor().folder, "roadmap.yaml"), "utf8");

  /** Decides about the feature that the scope review has first. */
  async function decide(title: string, kind: string, answers: Answers): Promise<void> {
    await askAboutFirst(editor(), title);
    await answer(editor(), kind, answers);
    await editor().page.locator(".tab.active.dirty", { hasText: "roadmap.yaml" }).waitFor();
  }

  it("takes five decisions, undoes a sixth, and changes nothing but their lines", async function () {
    this.timeout(180_000);
    const { keyboard } = editor().page;
    await decide("Video generator", "Sunset", [
      [why, "It costs more than it brings"],
      ["When is it announced?", ""],
      ["From when on may nobody new use it?", ""],
      ["By when is it removed?", ""],
    ]);
    await decide("Video generator v2", "Cut", [[why, "112 of 48,000 users made a clip"]]);
    await decide("Timeline editor in the browser", "Defer", [
      [why, "Nobody asked: yet"],
      [again, ""],
    ]);
    await decide("Video endpoint for developers", "Keep", [
      [why, "Two studios build on it"],
      [again, "2030-01-31"],
    ]);
    await decide("Talking avatars", "Hand Over", [
      [why, "They have the actors"],
      ["Who has it from now on?", "Studio team"],
    ]);
    assert.equal(saved(), original, "a decision was saved, which is the person's to do");
    await decide("Public gallery of generated clips", "Exempt", [
      [why, "A mistake"],
      [again, ""],
    ]);
    await keyboard.press("ControlOrMeta+z");

    const decision = (...lines: string[]) => `        decision:\n${lines.map(line => `          ${line}\n`).join("")}`;
    const expected = [
      [/(title: Video generator v2\n +status: )in-progress/, "$1dropped"],
      [
        /(Sixty-second clips.*\n)/,
        `$1${decision("kind: cut", 'reason: "112 of 48,000 users made a clip"', "date: DAY")}`,
      ],
      [
        /(Cut, trim and join.*\n)/,
        `$1${decision("kind: defer", 'reason: "Nobody asked: yet"', "date: DAY", "revisit: DAY")}`,
      ],
      [
        /(Everybody is doing video.*\n)/,
        `$1${decision("kind: keep", "reason: Two studios build on it", "date: DAY", "revisit: 2030-01-31")}`,
      ],
      [
        /(It would be the most impressive.*\n)/,
        `$1${decision("kind: hand-over", "reason: They have the actors", "date: DAY", "to: Studio team")}`,
      ],
      [
        /(The launch demo went viral.*\n)/,
        `$1${decision("kind: sunset", "reason: It costs more than it brings", "date: DAY", "announce: DAY", "stop_new_use: DAY", "remove_by: DAY")}`,
      ],
    ].reduce((text, [place, change]) => text.replace(place as RegExp, change as string), original);
    const days = /(?<=(?:date|revisit|announce|stop_new_use|remove_by): )\d{4}-\d\d-\d\d$/gm;
    const undated = (text: string) => text.replace(days, day => (day === "2030-01-31" ? day : "DAY"));
    await savesAs(editor(), join(editor().folder, "roadmap.yaml"), expected, undated);
  });
});
