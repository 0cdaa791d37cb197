import assert from "node:assert/strict";
import { detailsOf } from "../../../src/roadmap/details/details.ts";
import { readRoadmap } from "../../../src/roadmap/read.ts";

const ranks: Readonly<Record<string, readonly string[]>> = {
  1: [
    "P0",
    "p0-critical",
    "critical",
    "Urgent",
    "must",
    "MUST_HAVE",
    "must have",
    "1",
    "#1",
    "kritisch",
    "紧急",
    "必須",
  ],
  2: ["P1", "P1 - High", "high", "High priority", "should", "2", "alta", "hoch", "élevée", "高", "высокий", "🔴"],
  3: ["P2", "Medium (for now)", "normal", "3", "3/5", "media", "mittel", "中", "средний", "orta"],
  4: ["P3", "low", "Minor", "could", "could-have", "4", "baja", "niedrig", "低", "düşük"],
  5: ["P4", "lowest", "won't", "nice to have", "5"],
  none: ["97", "4.2", "after the summer"],
};

const priorityOf = (line: string) => {
  const { features } = readRoadmap(`features:\n  - title: Export\n    status: planned\n    ${line}\n`);
  return detailsOf(features[0]!).priority;
};

describe("a priority", () => {
  for (const [rank, written] of Object.entries(ranks)) {
    for (const text of written) {
      it(`written as ${text} has the rank ${rank}`, () => {
        const priority = priorityOf(`priority: ${JSON.stringify(text)}`);
        assert.equal(priority?.text, text);
        assert.equal(priority.rank, rank === "none" ? undefined : Number(rank));
      });
    }
  }

  for (const line of [
    "prio: high",
    "prioridad: alta",
    "优先级: 高",
    "severity: major",
    "moscow: should",
    "meta: { priority: P1 }",
  ]) {
    it(`is read from ${line}`, () => assert.equal(priorityOf(line)?.rank, 2));
  }

  for (const line of ["priority: null", "requirement: The rows keep their order", "risks: [{ priority: high }]"]) {
    it(`is not read from ${line}`, () => assert.equal(priorityOf(line), undefined));
  }
});
