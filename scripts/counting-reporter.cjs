// Mocha's everyday report, and at its end what became of each spec file, in the file where `npm test` reads it.
const { writeFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const { reporters } = require("mocha");

const root = join(__dirname, "..");
const nameOf = file => (file ? relative(root, file).replaceAll("\\", "/") : "");

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const report = process.env.TEST_REPORT_FILE;
    if (!report) return;
    const failures = [];
    // Beside tests: hooks, and errors that nobody caught.
    runner.on("fail", (test, error) => {
      failures.push({ file: nameOf(test.file), test: test.fullTitle(), error: String(error?.stack ?? error) });
    });
    runner.once("end", () => {
      const files = {};
      runner.suite.eachTest(test => {
        files[nameOf(test.file)] ??= { passed: 0, skipped: 0, open: 0 };
        files[nameOf(test.file)][test.isPending() ? "skipped" : test.isPassed() ? "passed" : "open"]++;
      });
      writeFileSync(report, JSON.stringify({ files, failures }));
    });
  }
};
