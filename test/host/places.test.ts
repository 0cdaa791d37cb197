import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnostics, findings, untilRules } from "./findings.ts";
import { closeAll, open, remove, write } from "./workspace.ts";

const text =
  "# Größe 🚀\nfeatures:\n  - title: Größer 🚀 exportieren\n    status: planned\n  - title: Suche\n    status: planned\n";
const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap(part => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

const titles = ["no-justification 3:12 Größer 🚀 exportieren", "no-justification 5:12 Suche"];
const path = "one/new-roadmap.yaml";

const forms: readonly { name: string; content: Uint8Array }[] = [
  { name: "LF", content: bytes(text) },
  { name: "CRLF", content: bytes(text.replaceAll("\n", "\r\n")) },
  { name: "CRLF and LF in one file", content: bytes(text.replace("\n", "\r\n")) },
  { name: "a byte order mark", content: bytes([0xef, 0xbb, 0xbf], text) },
  { name: "a byte order mark and CRLF", content: bytes([0xef, 0xbb, 0xbf], text.replaceAll("\n", "\r\n")) },
  { name: "UTF-16 and a byte order mark", content: new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")) },
  { name: "bytes that are no UTF-8", content: bytes("# ", [0xff, 0xc3, 0x28], text.slice(1)) },
  { name: "a comment at the end without a line end", content: bytes(text, "# end") },
];

describe("the place of a finding, in a file with", () => {
  afterEach(async () => {
    await closeAll();
    await remove(path);
    await untilRules(path, []);
  });

  for (const { name, content } of forms) {
    it(`${name}, is the same before and after it is opened`, async () => {
      await write(path, content);
      await untilRules(path, ["no-justification", "no-justification"]);
      const before = diagnostics(path).map(({ range }) => range);
      await open(path);
      assert.deepEqual(findings(path), titles);
      const { document } = vscode.window.activeTextEditor!;
      assert.deepEqual(
        before.map(range => document.getText(range)),
        ["Größer 🚀 exportieren", "Suche"],
      );
    });
  }
});

describe("a big roadmap", () => {
  it("is reviewed in time, and as one types", async () => {
    const entries = Array.from(
      { length: 2000 },
      (_, n) => `  - title: Feature number ${n}\n    why: 14 customers asked for it in support\n`,
    );
    await write(path, `features:\n${entries.join("")}  - title: The last wish\n    status: planned\n`);
    await untilRules(path, ["no-justification"]);
    const editor = await open(path);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), "# one line more\n"));
    await vscode.commands.executeCommand("featureScope.reviewAll");
    assert.deepEqual(findings(path), ["no-justification 4003:12 The last wish"]);
    await closeAll();
    await remove(path);
    await untilRules(path, []);
  });
});
