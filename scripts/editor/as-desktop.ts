import { parseArgs } from "node:util";
import { openWorkbench } from "./workbench.ts";

// Takes the part of desktop VS Code's command line that @vscode/test-electron uses, and answers as desktop VS Code does:
// the suite's output on the standard output, its result as exit code.

const limit = 300_000;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string" },
    extensionTestsPath: { type: "string" },
    "user-data-dir": { type: "string" },
    "extensions-dir": { type: "string" },
  },
});
const given = (name: string): string => {
  const value = values[name];
  if (typeof value !== "string") throw new Error(`--${name}=<path> is missing.`);
  return value;
};

/** What the server's web build prints about parts of it that a test run does not need. */
const noise =
  /Could not locate the bindings file|\/build\/Release\/|^Resolv(ing|ed) connection token|^Creating a socket|^\[|^Ignoring fetching|^Updating additional|ServiceWorker|^An iframe which has both|^getaddrinfo|^Creation of workbench contribution|^Timed out waiting for authentication provider/;

let finish: (code: number) => void = () => {};
const finished = new Promise<number>(done => {
  finish = done;
});
const workbench = await openWorkbench({
  profile: { user: given("user-data-dir"), extensions: given("extensions-dir"), remove: () => {} },
  ...(positionals[0] ? { folder: positionals[0] } : {}),
  extensionDevelopmentPath: given("extensionDevelopmentPath"),
  extensionTestsPath: given("extensionTestsPath"),
  prepare: async page => {
    // The workbench calls these two where it finds them, as it does in its own test runs.
    await page.exposeFunction("codeAutomationLog", (type: "log" | "info" | "warn" | "error", args: unknown[]) => {
      if (!noise.test(String((args[0] as Error | undefined)?.message ?? args[0])))
        (console[type] ?? console.log)(...args);
    });
    await page.exposeFunction("codeAutomationExit", finish);
  },
});
workbench.died.then(how => {
  console.error(how);
  finish(1);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => finish(130));
const timer = setTimeout(() => {
  console.error(`The suite gave no result in ${limit / 1000} s.`);
  finish(124);
}, limit);
const code = await finished;
clearTimeout(timer);
await workbench.close();
process.exit(code);
