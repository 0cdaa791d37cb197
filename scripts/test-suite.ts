import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** What failed, with its error, and what failed the first time only: to be read at the end of everything. */
  readonly told?: readonly string[];
}

/** What a test program came to, as counting-reporter.cjs writes it. */
interface Report {
  /** By their path from the project's folder. `open` are tests that failed or were not run. */
  readonly files: Readonly<Record<string, { passed: number; skipped: number; open: number }>>;
  readonly failures: readonly { file: string; test: string; error: string }[];
}

interface Outcome extends Report {
  /** Whether the program ended well: it can fail beside its tests, or before them. */
  readonly good: boolean;
}

/** Runs a test program on the spec files whose path contains one of the words, or on all where there are none. */
export type TestProgram = (words: readonly string[], env: Readonly<Record<string, string>>) => Promise<boolean>;

/** One that ran no test has failed. */
export async function countTests(program: TestProgram, words: readonly string[]): Promise<Counts> {
  return countsOf(await outcomeOf(program, words));
}

/**
 * The same of tests in an editor, whose own extensions now and then throw into whatever test is running. The files in which
 * something did not pass are run once more, in a fresh editor, and count as they end there. What failed at first is told.
 */
export async function countTestsInEditor(
  program: TestProgram,
  words: readonly string[],
  say: (text: string) => void = console.log,
): Promise<Counts> {
  const first = await outcomeOf(program, words);
  if (countsOf(first).failed === 0) return countsOf(first);
  say("\nWhat did not pass is run once more, in a fresh editor.");
  const open = Object.keys(first.files).filter(file => first.files[file]!.open > 0 || failedIn(first, file));
  const second = await outcomeOf(program, open.length > 0 ? open : words);
  const counts = countsOf({ ...second, files: { ...first.files, ...second.files } });
  const unsteady = first.failures.filter(({ file }) => !failedIn(second, file));
  return {
    ...counts,
    told: [...counts.told!, ...unsteady.map(one => `At the first attempt only: ${one.test}\n${one.error}`)],
  };
}

const failedIn = ({ failures }: Report, name: string): boolean => failures.some(({ file }) => file === name);

async function outcomeOf(program: TestProgram, words: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-report-"));
  const file = join(folder, "report.json");
  try {
    const good = await program(words, { TEST_REPORT_FILE: file });
    const report: Report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { files: {}, failures: [] };
    return { ...report, good };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf({ files, failures, good }: Outcome): Counts {
  const sum = (key: "passed" | "skipped" | "open") =>
    Object.values(files).reduce((total, file) => total + file[key], 0);
  const passed = sum("passed");
  const told = failures.map(({ test, error }) => `${test}\n${error}`);
  return {
    passed,
    failed: Math.max(failures.length, good && passed > 0 ? 0 : 1),
    skipped: sum("skipped"),
    told: passed === 0 ? [...told, "No test was run."] : told,
  };
}
