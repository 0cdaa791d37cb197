import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Repository } from "../../src/git/repository.ts";
import type { Bundled } from "./bundled.ts";
import { median } from "./measure.ts";
import { against, ms, table } from "./table.ts";
import { generateVersions } from "./versions.ts";

const commits = 300;
/** As many features as the middle one of the roadmaps that were found in the wild, a large one, and the largest. */
const sizes = [19, 100, 318] as const;
const rounds = 3;
const mostMilliseconds = 3_000;

/** The history of a roadmap that git knows, from asking git to the last number: its log, all contents, and reading them. */
export async function measureHistory({ historyIn }: Bundled): Promise<string> {
  const rows: string[][] = [];
  for (const features of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "feature-scope-bench-"));
    try {
      fill(folder, features);
      const repository = await Repository.of(folder);
      const [all, git]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        const started = performance.now();
        const { trend } = await historyIn(repository, "roadmap.yaml");
        all.push(performance.now() - started);
        if (trend.length !== commits) throw new Error(`${trend.length} of ${commits} commits were read.`);
        const asked = performance.now();
        const blobs = (await repository.log("roadmap.yaml")).flatMap(({ blob }) => blob ?? []);
        for await (const _ of repository.texts(blobs));
        git.push(performance.now() - asked);
      }
      const took = median(all);
      const verdict = against(ms(took), ms(mostMilliseconds), took <= mostMilliseconds);
      rows.push([String(features), ms(median(git)), verdict]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return table([["features", "of that git", "in all"], ...rows]);
}

/** One process makes all commits. */
function fill(folder: string, features: number): void {
  const git = (words: readonly string[], input = "") => execFileSync("git", words, { cwd: folder, input });
  git(["init", "--quiet", "--initial-branch", "main"]);
  const stream = generateVersions(features, commits).map(({ date, text = "" }) => {
    const time = `${Date.parse(date) / 1000} +0000`;
    return [
      `commit refs/heads/main\ncommitter Bench <bench@example.org> ${time}\ndata 0`,
      `M 100644 inline roadmap.yaml\ndata ${Buffer.byteLength(text)}\n${text}`,
    ].join("\n");
  });
  git(["fast-import", "--quiet"], `${stream.join("\n")}\n`);
}
