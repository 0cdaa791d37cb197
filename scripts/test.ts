import { steps } from "./test-steps.ts";
import type { Counts } from "./test-suite.ts";

// npm test                           everything, in this order, from a fresh clone
// npm test -- ui                     one suite, or several: see test-steps.ts for the names
// npm test -- ui panel               of it, the files whose name contains "panel"
// MOCHA_GREP=badge npm test -- ui    of those, the tests whose title matches

const everything = ["types", "unit", "build", "host", "ui", "package"];
const given = process.argv.slice(2);
const chosen = given.filter(name => name in steps);
const files = given.filter(name => !(name in steps));
const names = chosen.length > 0 ? chosen : everything;
// One suite alone still needs what it drives.
if (names.some(name => steps[name]?.needsBuild) && !names.includes("build")) names.unshift("build");

const notRun: Counts = { passed: 0, failed: 1 };
const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps: string[] = [];
const told: string[] = [];
for (const name of names) {
  const step = steps[name]!;
  console.log(`\n== ${step.title}`);
  const blocked = step.needsBuild && failedSteps.includes("build");
  if (blocked) console.error("Not run, because the build failed.");
  const counts: Counts = blocked
    ? notRun
    : await step.run(files).catch(error => {
        console.error(error instanceof Error ? error.message : String(error));
        return notRun;
      });
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped ?? 0;
  told.push(...(counts.told ?? []).map(text => `${name}: ${text}`));
  if (counts.failed > 0) failedSteps.push(name);
}
// Once more, as what failed is far above by now.
for (const text of told) console.error(`\n${text}`);
if (failedSteps.length > 0) {
  console.error(`\nFailed: ${failedSteps.join(", ")}. To run one alone: npm test -- ${failedSteps[0]}`);
  process.exitCode = 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
