import assert from "node:assert/strict";
import { incoming, incomingFromScope } from "../../src/panel/incoming.ts";

describe("messages of the page", () => {
  const good = [
    { type: "ready" },
    { type: "reveal", at: { file: "file:///a", row: "r" }, focus: true },
    { type: "revealProblem", file: "file:///a", problem: 0 },
    { type: "command", command: "createRoadmap" },
  ];
  for (const message of good) {
    it(`takes ${JSON.stringify(message)}`, () => assert.deepEqual(incoming(message), { message }));
  }

  const bad: readonly (readonly [unknown, RegExp])[] = [
    [undefined, /message: expected an object/],
    [null, /message: expected an object/],
    ["ready", /message: expected an object/],
    [{}, /type/],
    [{ type: "run" }, /type/],
    [{ type: "reveal", at: { file: 1, row: "r" }, focus: true }, /at\.file/],
    [{ type: "reveal", at: { file: "f" }, focus: true }, /at\.row/],
    [{ type: "revealProblem", file: "f", problem: -1 }, /problem/],
    [{ type: "revealProblem", file: "f", problem: 0.5 }, /problem/],
    [{ type: "command", command: "workbench.action.quit" }, /command/],
    [{ type: "command", command: "constructor" }, /command/],
    [Object.create({ type: "ready" }), /type/],
  ];
  for (const [message, fault] of bad) {
    it(`refuses ${JSON.stringify(message)}`, () => {
      const read = incoming(message);
      assert.ok("fault" in read);
      assert.match(read.fault, fault);
    });
  }

  it("passes on nothing that is not of the message", () => {
    assert.deepEqual(incoming({ type: "ready", more: "than that" }), { message: { type: "ready" } });
  });
});

describe("messages of the page of the scope review", () => {
  const at = { file: "file:///a", row: "r" };
  for (const message of [
    { type: "ready" },
    { type: "copy" },
    { type: "save" },
    { type: "reveal", at },
    { type: "decide", at },
    { type: "mark", at, mark: "pinned" },
    { type: "mark", at, mark: null },
    { type: "history", file: "file:///a" },
    { type: "history", file: null },
  ]) {
    it(`takes ${JSON.stringify(message)}`, () => assert.deepEqual(incomingFromScope(message), { message }));
  }

  for (const message of [
    { type: "command", command: "openFolder" },
    { type: "decide" },
    { type: "mark", at, mark: "gone" },
    { type: "mark", at },
    { type: "history" },
    { type: "history", file: 1 },
  ]) {
    it(`refuses ${JSON.stringify(message)}`, () => assert.ok("fault" in incomingFromScope(message)));
  }
});
