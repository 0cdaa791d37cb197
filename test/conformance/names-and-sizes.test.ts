import { basename } from "node:path";
import { filesBelow, noneOf, read } from "./project.ts";

const mostLines = 220;
const emptyNames = /^(?:utils?|helpers?|common|types?|misc|shared|lib)(?:\.[\w.]+)?$/i;

describe("the source files", () => {
  const sources = ["src", "scripts", "test"].flatMap(filesBelow);

  it("are named for what they hold", () => {
    noneOf(
      sources.filter(path => path.split("/").some(part => emptyNames.test(part))),
      "These names would fit anything. Name the file or folder for the one idea it holds:",
    );
  });

  it("are named in lower case with hyphens", () => {
    noneOf(
      sources.filter(path => /\.(?:tsx?|mjs|css)$/.test(path) && !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(path))),
      "Write these names in lower case with hyphens:",
    );
  });

  it("are short enough to be read in one go", () => {
    const tooLong = sources
      // Tests are tables of examples, and a table may be long.
      .filter(path => /\.(?:tsx?|mjs|css)$/.test(path) && !path.startsWith("test/"))
      .map(path => ({ path, lines: read(path).split("\n").length }))
      .filter(({ lines }) => lines > mostLines)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    noneOf(
      tooLong,
      `These files are longer than ${mostLines} lines. Find the second idea in each, and give it a file:`,
    );
  });
});
