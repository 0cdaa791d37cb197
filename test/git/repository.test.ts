import assert from "node:assert/strict";
import { join } from "node:path";
import { Repository } from "../../src/git/repository.ts";
import { GitError } from "../../src/history/git.ts";
import { folderWith, justified, unjustified } from "../cli/run.ts";
import { TestRepository } from "./test-repository.ts";

const roadmap = ({ folder }: TestRepository) => join(folder, "plan", "roadmap.yaml");

describe("a repository", () => {
  it("is found from a file in it", async () => {
    const { repository, path } = await Repository.holding(
      roadmap(new TestRepository({ "plan/roadmap.yaml": unjustified })),
    );
    assert.equal(path, "plan/roadmap.yaml");
    assert.equal((await repository.log(path)).length, 1);
  });

  it("gives the texts of a file, one after the other", async () => {
    const texts = [unjustified, justified, unjustified];
    const there = new TestRepository(...texts.map(text => ({ "plan/roadmap.yaml": text })));
    const { repository, path } = await Repository.holding(roadmap(there));
    const blobs = (await repository.log(path)).map(({ blob }) => blob!);
    const read: string[] = [];
    for await (const text of repository.texts(blobs)) read.push(text);
    assert.deepEqual(read, texts);
  });

  for (const [name, file, program, message] of [
    [
      "a file that is in none",
      () => join(folderWith({ "roadmap.yaml": justified }), "roadmap.yaml"),
      "git",
      "it is in no git repository, so there is no earlier version of it.",
    ],
    [
      "a file that is nowhere",
      () => join(folderWith({}), "roadmap.yaml"),
      "git",
      "it is not on the disk. Save it first.",
    ],
    [
      "a git that is not there",
      () => roadmap(new TestRepository({ "plan/roadmap.yaml": justified })),
      join("no", "such", "git"),
      "git was not found. Install it, or add it to the PATH.",
    ],
  ] as const) {
    it(`cannot tell of ${name}`, async () => {
      await assert.rejects(Repository.holding(file(), { program }), error => {
        assert.ok(error instanceof GitError);
        assert.equal(error.message, message);
        return true;
      });
    });
  }

  it("stops when it is told to", async () => {
    const there = new TestRepository({ "plan/roadmap.yaml": unjustified }, { "plan/roadmap.yaml": justified });
    const stop = new AbortController();
    const { repository, path } = await Repository.holding(roadmap(there), { signal: stop.signal });
    const blobs = (await repository.log(path)).map(({ blob }) => blob!);
    const texts = repository.texts(blobs);
    assert.equal((await texts.next()).value, justified);
    stop.abort();
    await assert.rejects(repository.log(path), { name: "AbortError" });
    await assert.rejects(
      async () => {
        for await (const _ of repository.texts(blobs));
      },
      { name: "AbortError" },
    );
  });
});
