import { readdirSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";

/** Called by VS Code inside the extension host, where the other files of this folder are bundled beside it. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    color: true,
    timeout: 60_000,
    forbidOnly: Boolean(process.env.CI),
    reporter: join(__dirname, "../../../scripts/counting-reporter.cjs"),
    ...(process.env.MOCHA_GREP ? { grep: process.env.MOCHA_GREP } : {}),
  });
  const wanted = (process.env.TEST_FILES ?? "").split(" ");
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith(".test.js") && wanted.some(word => `out/test/host/${name}`.includes(word)))
      mocha.addFile(join(__dirname, name));
  }
  const failures = await new Promise<number>(done => mocha.run(done));
  if (failures > 0) throw new Error(`${failures} failed`);
}
