import assert from "node:assert/strict";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { version } from "../../package.json";
import { folderWith, justified, start, unjustified } from "./run.ts";

/** A roadmap whose report is larger than any pipe holds. */
const large = `features:\n${Array.from({ length: 2000 }, (_, n) => `  - title: Wish ${n}\n    status: planned\n`).join("")}`;

describe("the process of the command line", function () {
  this.timeout(20_000);
  this.slow(3000);

  it("tells its version, and how it is used", async () => {
    const child = start(folderWith({}), ["--version"]);
    assert.equal((await text(child.stdout)).trim(), version);
    const help = start(folderWith({}), ["--help"]);
    assert.match(await text(help.stdout), /^Feature Scope: .*\n\nUsage: feature-scope review/);
  });

  it("writes all of a large report to a pipe before it ends", async () => {
    const child = start(folderWith({ "roadmap.yaml": large }), ["review", "--format", "json"]);
    const [out, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
    assert.equal(JSON.parse(out).summary.features, 2000);
    assert.equal(code, 1);
  });

  it("ends quietly when nobody reads on", async () => {
    const child = start(folderWith({ "roadmap.yaml": large }), ["review", "--format", "json"]);
    const errors = text(child.stderr);
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "exit");
    assert.equal(await errors, "");
    assert.equal(code, 1);
  });

  it("reads a pipe on standard input, and writes problems to standard error", async () => {
    const child = start(folderWith({}), ["review", "-", "missing.yaml"]);
    child.stdin.end(justified);
    const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
    assert.match(out, /^2 features: 2 rest on a claim/);
    assert.equal(errors, "feature-scope: missing.yaml: there is no such file or folder. Check the path.\n");
    assert.equal(code, 2);
  });

  for (const { env, coloured } of [
    { env: {}, coloured: false },
    { env: { FORCE_COLOR: "1" }, coloured: true },
    { env: { FORCE_COLOR: "0" }, coloured: false },
    { env: { FORCE_COLOR: "1", NO_COLOR: "1" }, coloured: true },
  ]) {
    it(`${coloured ? "colours" : "does not colour"} what goes to a pipe with ${JSON.stringify(env)}`, async () => {
      const child = start(folderWith({ "roadmap.yaml": unjustified }), ["review"], env);
      assert.equal((await text(child.stdout)).includes("\u001b["), coloured);
    });
  }
});
