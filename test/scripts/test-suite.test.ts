import { deepEqual } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { countTests, countTestsInEditor, type TestProgram } from "../../scripts/test-suite.ts";

const all = { passed: 3, skipped: 0, open: 0 };
const one = { passed: 1, skipped: 1, open: 1 };
const thrown = (file: string) => ({ file, test: "shows it", error: "Error: no" });

interface Attempt {
  readonly files?: object;
  readonly failures?: readonly object[];
  readonly good?: boolean;
}

/** A test program that ends as told, attempt by attempt, and notes which files it was asked for. */
function program(attempts: readonly Attempt[], asked: string[][] = []): TestProgram {
  return async (words, env) => {
    const { files, failures = [], good = failures.length === 0 } = attempts[asked.length]!;
    asked.push([...words]);
    if (files) writeFileSync(env.TEST_REPORT_FILE!, JSON.stringify({ files, failures }));
    return good;
  };
}

describe("counting tests", () => {
  const cases: readonly { name: string; attempt: Attempt; passed: number; failed: number }[] = [
    { name: "that pass", attempt: { files: { a: all, b: all } }, passed: 6, failed: 0 },
    {
      name: "of which one fails",
      attempt: { files: { a: all, b: one }, failures: [thrown("b")] },
      passed: 4,
      failed: 1,
    },
    { name: "where a hook fails", attempt: { files: { a: all }, failures: [thrown("a")] }, passed: 3, failed: 1 },
    { name: "that pass in a program that fails", attempt: { files: { a: all }, good: false }, passed: 3, failed: 1 },
    { name: "that were not run", attempt: { good: true }, passed: 0, failed: 1 },
  ];
  for (const { name, attempt, passed, failed } of cases) {
    it(name, async () => {
      const counts = await countTests(program([attempt]), []);
      deepEqual([counts.passed, counts.failed], [passed, failed]);
    });
  }
});

describe("counting tests in an editor", () => {
  const second: readonly {
    name: string;
    attempts: readonly Attempt[];
    asked: string[][];
    passed: number;
    failed: number;
  }[] = [
    { name: "asks once where all pass", attempts: [{ files: { a: all } }], asked: [["w"]], passed: 3, failed: 0 },
    {
      name: "counts what passes in a fresh editor",
      attempts: [{ files: { a: all, b: one }, failures: [thrown("b")] }, { files: { b: all } }],
      asked: [["w"], ["b"]],
      passed: 6,
      failed: 0,
    },
    {
      name: "counts as failed what fails again",
      attempts: [
        { files: { a: all, b: one }, failures: [thrown("b")] },
        { files: { b: one }, failures: [thrown("b")] },
      ],
      asked: [["w"], ["b"]],
      passed: 4,
      failed: 1,
    },
    {
      name: "runs a file again whose hook failed, and one that was not run to its end",
      attempts: [{ files: { a: all, b: one }, failures: [thrown("a")] }, { files: { a: all, b: all } }],
      asked: [["w"], ["a", "b"]],
      passed: 6,
      failed: 0,
    },
    {
      name: "runs everything again where the editor did not come as far as a test",
      attempts: [{ good: false }, { files: { a: all } }],
      asked: [["w"], ["w"]],
      passed: 3,
      failed: 0,
    },
    {
      name: "has failed where the fresh editor comes to nothing",
      attempts: [{ files: { a: all, b: one }, failures: [thrown("b")] }, { good: false }],
      asked: [["w"], ["b"]],
      passed: 4,
      failed: 1,
    },
  ];
  for (const { name, attempts, asked, passed, failed } of second) {
    it(name, async () => {
      const words: string[][] = [];
      const counts = await countTestsInEditor(program(attempts, words), ["w"], () => {});
      deepEqual([counts.passed, counts.failed], [passed, failed]);
      deepEqual(words, asked);
    });
  }

  it("tells what failed at first and what failed in the end", async () => {
    const attempts = [{ files: { a: one, b: one }, failures: [thrown("a"), thrown("b")] }];
    const { told } = await countTestsInEditor(
      program([...attempts, { files: { a: one, b: all }, failures: [thrown("a")] }]),
      [],
      () => {},
    );
    deepEqual(told, ["shows it\nError: no", "At the first attempt only: shows it\nError: no"]);
  });
});
