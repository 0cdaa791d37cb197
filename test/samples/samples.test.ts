import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { Level } from "../../src/justification/level.ts";
import { reviewState } from "../../src/panel/model.ts";
import { review } from "../../src/review.ts";

function reviewed(path: string) {
  const text = readFileSync(join(root, path), "utf8");
  const result = review(text, { name: path });
  assert.equal(result.roadmap, true, "it is taken as a roadmap");
  assert.deepEqual(result.problems, []);
  const state = reviewState([{ key: path, label: path, text, review: result }]);
  const titleOf = ({ feature }: Finding) => result.features[feature!]!.title.text;
  return {
    ...result,
    state,
    sentences: state.sentences.map(({ text }) => text),
    worstFirst: state.files[0]!.rows.map(row => row.title),
    titlesAt: (level: Level) =>
      result.features.filter(feature => feature.level === level).map(feature => feature.title.text),
    flagged: result.findings.map(finding => `${finding.rule}: ${titleOf(finding)}`),
  };
}

describe("the samples", () => {
  describe("ai-lab subsidises a video generator that nobody is shown to use", () => {
    const { features, worstFirst, findings, flagged, sentences } = reviewed("samples/ai-lab/roadmap.yaml");

    it("puts what costs most and is justified least first, and all of it is video", () => {
      assert.deepEqual(worstFirst.slice(0, 5), [
        "Video generator v2",
        "Timeline editor in the browser",
        "Video endpoint for developers",
        "Talking avatars",
        "Video generator",
      ]);
    });

    it("flags nothing but video", () => {
      assert.ok(findings.every(({ feature }) => features[feature!]!.group.includes("Video")));
      assert.deepEqual(flagged, [
        "no-usage: Video generator",
        "no-justification: Video generator v2",
        "claim-without-evidence: Video endpoint for developers",
        "no-justification: Timeline editor in the browser",
        "weak-justification: Talking avatars",
      ]);
    });

    it("shows the text models as used", () => {
      const text = features.filter(({ group, status }) => group.includes("Text models") && status === "shipped");
      assert.deepEqual(
        text.map(({ level }) => level),
        ["usage", "usage", "usage"],
      );
    });

    it("says how much of the effort is at stake", () => {
      assert.ok(
        sentences.includes("55 of 68 points in progress and 34 of 45 planned rest on a claim or nothing."),
        sentences.join("\n"),
      );
    });
  });

  describe("cli-tool builds what is fun before what people vote for", () => {
    const { worstFirst, flagged, titlesAt, sentences } = reviewed("samples/cli-tool/roadmap.yml");

    it("puts the plugin system first", () => {
      assert.equal(worstFirst[0], "Plugin system");
    });

    it("finds evidence for what waits", () => {
      assert.ok(titlesAt("demand").includes("Run on Windows"));
      assert.ok(titlesAt("demand").includes("Keep tables for use at sea"));
    });

    it("does not take votes for use", () => {
      assert.ok(flagged.includes("no-usage: Output as CSV"));
      assert.deepEqual(titlesAt("usage"), ["Find a station by name"]);
    });

    it("says how much of the effort is at stake", () => {
      assert.ok(
        sentences.some(sentence => sentence.startsWith("12 of 13 weeks in progress")),
        sentences.join("\n"),
      );
    });
  });

  describe("clinic-booking has now and later the wrong way round", () => {
    const { features, worstFirst, flagged } = reviewed("samples/clinic-booking/backlog.yaml");

    it("has evidence for one thing under now, and for the mended bookings under later", () => {
      const supported = features.filter(({ level }) => level === "demand").map(feature => feature.title.text);
      assert.deepEqual(supported, [
        "Reminder by text message",
        "Cancel without logging in",
        "Hold the slot while a patient types",
      ]);
      assert.equal(worstFirst[0], "New look for the start page");
    });

    it("finds the entry that is in it twice", () => {
      assert.ok(flagged.includes("duplicate-feature: Reminder by text message"));
    });
  });

  describe("healthy", () => {
    const { features, findings, state } = reviewed("samples/healthy/roadmap.yaml");

    it("has nothing to complain about", () => {
      assert.deepEqual(findings, []);
      assert.ok("calm" in state && state.calm);
    });

    it("says of everything why, and of everything shipped who uses it", () => {
      for (const { title, status, level } of features) {
        assert.notEqual(level, "none", title.text);
        if (status === "shipped") assert.equal(level, "usage", title.text);
      }
    });
  });
});

describe("our own roadmap", () => {
  const { findings, titlesAt } = reviewed("roadmap.yaml");

  it("says of everything why", () => {
    assert.deepEqual(titlesAt("none"), []);
  });

  it("gets no warning, and is told that nothing shipped has been measured yet", () => {
    assert.deepEqual(
      [...new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))],
      ["no-usage information"],
    );
  });

  it("claims no use that nobody has measured", () => {
    assert.deepEqual(titlesAt("usage"), []);
  });
});
