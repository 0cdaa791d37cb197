import assert from "node:assert/strict";
import { readRoadmap } from "../../src/roadmap/read.ts";

const file = { name: "1287-resize", group: ["sig-node"] };
const read = (text: string) => readRoadmap(text, { one: file });

describe("a file that is one feature", () => {
  it("is read as a whole, whatever lists it holds", () => {
    const text = `title: Resize a volume
rfc-number: 1287
owning-team: storage
status: implementable # or provisional
# Nightly jobs fail when the disk is full.
gates:
  - name: VolumeResize
    status: done
milestones:
  - name: alpha
    status: done
`;
    const { recognised, features, problems } = read(text);
    const [{ title, id, status, statusAsWritten, group, shape, span, fields, comments } = assert.fail()] = features;
    assert.deepEqual([recognised, features.length, problems], [true, 1, []]);
    assert.deepEqual(
      [title.text, id, status, statusAsWritten?.text],
      ["Resize a volume", "1287", "planned", "implementable"],
    );
    assert.deepEqual([group, shape, span], [["sig-node"], "mapping", { start: 0, end: text.length }]);
    assert.deepEqual([fields.find(({ path }) => path === "gates.name")?.value, comments.length], ["VolumeResize", 2]);
  });

  it("is told where it looks like a roadmap of its own", () => {
    const text = "version: 1\nfeatures:\n  - { title: Undo, status: done }\n  - { title: Redo, status: planned }\n";
    const [problem] = read(text).problems;
    assert.match(problem!.message, /it has no title and lists 2 under "features"\. Give it a title, or leave it out/);
    assert.equal(text.slice(problem!.span.start, problem!.span.end), "features");
  });

  it("goes by the name of its file or folder where it has none, told at its first key", () => {
    const [{ title, status } = assert.fail()] = read("status: done\nowner: ana\n").features;
    assert.deepEqual([title, status], [{ text: "1287-resize", span: { start: 0, end: 6 } }, "shipped"]);
  });

  it("is read as the team says", () => {
    const layout = {
      features: ["epics[]"],
      title: ["subject"],
      status: ["lane"],
      statuses: { parked: "dropped" },
    } as const;
    const text = "subject: Resize\nname: x\nlane: parked\n";
    const { features, layoutMisses } = readRoadmap(text, { one: file, layout });
    assert.deepEqual([features[0]!.title.text, features[0]!.status, layoutMisses], ["Resize", "dropped", undefined]);
  });

  it("may stand between lines of dashes, and behind a head of comments", () => {
    assert.equal(read("# Volumes\n---\ntitle: Resize\n---\n").features[0]!.title.text, "Resize");
  });

  for (const text of ["", "# nothing yet\n", "- title: Resize\n", "Resize a volume\n", "{}\n", "\0\t{[\n"]) {
    it(`is told to hold none where it reads ${JSON.stringify(text)}`, () => {
      const { recognised, features, problems } = read(text);
      assert.deepEqual([recognised, features], [true, []]);
      assert.match(problems.at(-1)!.message, /holds no keys with values\. Write it as "title: \.\.\."/);
    });
  }

  it("is told of a second document", () => {
    const { features, problems } = read("title: Resize\n---\ntitle: Snapshots\n");
    assert.equal(features.length, 1);
    assert.match(problems[0]!.message, /only one of its documents is read/);
    assert.deepEqual(problems[0]!.span, { start: 18, end: 19 });
  });

  it("is told of slips in the syntax, and read all the same", () => {
    const { features, problems } = read("title: Resize: a volume\nstatus: done\n");
    assert.equal(features[0]!.status, "shipped");
    assert.match(problems[0]!.message, /second ": "|[Nn]ot valid YAML/);
  });
});
