import assert from "node:assert/strict";
import { colourWanted } from "../../src/cli/streams.ts";

describe("colours", () => {
  for (const { env, isTerminal, wanted } of [
    { env: {}, isTerminal: true, wanted: true },
    { env: {}, isTerminal: false, wanted: false },
    { env: { NO_COLOR: "1" }, isTerminal: true, wanted: false },
    { env: { NO_COLOR: "" }, isTerminal: true, wanted: true },
    { env: { TERM: "dumb" }, isTerminal: true, wanted: false },
    { env: { FORCE_COLOR: "" }, isTerminal: false, wanted: true },
    { env: { FORCE_COLOR: "false" }, isTerminal: true, wanted: false },
  ]) {
    it(`are ${wanted ? "" : "not "}wanted on ${isTerminal ? "a terminal" : "a pipe"} with ${JSON.stringify(env)}`, () => {
      assert.equal(colourWanted(env, isTerminal), wanted);
    });
  }
});
