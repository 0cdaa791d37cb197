import assert from "node:assert/strict";
import { waited } from "../../src/github/wait.ts";

describe("waited", () => {
  it("is over after its time", () => waited(1, new AbortController().signal));

  it("ends with the reason of the signal", async () => {
    const ending = new AbortController();
    const wait = waited(1_000_000, ending.signal);
    ending.abort(new Error("enough"));
    await assert.rejects(wait, /enough/);
    await assert.rejects(waited(1_000_000, ending.signal), /enough/);
  });
});
