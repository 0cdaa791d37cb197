import { version } from "../../package.json";
import { severities } from "../findings/finding.ts";
import { changeJson, changeMarkdown, changeText, type ScopeChange } from "../reports/change.ts";
import { githubReport } from "../reports/github.ts";
import { jsonReport } from "../reports/json.ts";
import { markdownReport } from "../reports/markdown.ts";
import { minutesHtml } from "../reports/minutes-html.ts";
import type { ReviewedFile } from "../reports/reviewed-file.ts";
import { sarifReport } from "../reports/sarif.ts";
import { textReport } from "../reports/text.ts";
import { Baselines, goneInWords, unusedInWords } from "./baselines.ts";
import type { ReviewCommand } from "./commands.ts";
import { explanations } from "./explain.ts";
import { withPast } from "./past.ts";
import { readRoadmaps } from "./read-roadmaps.ts";
import { reviewedFiles, reviewRoadmaps, settingsFiles } from "./review-roadmaps.ts";
import { describedRules } from "./rules.ts";
import { sinceThen } from "./since.ts";
import { withUsage } from "./usage.ts";
import { Complaints, type World } from "./world.ts";

/** Reviews what the command names and writes the report; resolves to the exit code. */
export async function reviewFiles(command: ReviewCommand, world: World): Promise<0 | 1 | 2> {
  const complaints = new Complaints(world);
  const { files: read, settings } = await readRoadmaps(command, world, complaints.tell);
  const used = await withUsage(read, settings);
  // A change makes nothing stall.
  const judgedFiles = command.since === undefined ? await withPast(used, world) : used;
  const baselines = new Baselines(world.cwd, complaints.tell, { named: command.baseline });
  const all = await reviewRoadmaps(judgedFiles, file => baselines.of(file));
  const then = await sinceThen(command, all, world.cwd, complaints.tell);
  if (!then) return 2;
  const { roadmaps, change } = then;
  const files = reviewedFiles(judgedFiles, roadmaps, world.cwd);
  if (command.explain) {
    const reviewed = files.map((file, index) => ({ file, options: judgedFiles[index]!.options }));
    for await (const text of explanations(reviewed, settings, world.cwd)) world.tell(text);
  }

  const complete = complaints.none && !files.some(({ review }) => review.problems.some(({ modeline }) => modeline));
  const reported = [...files, ...settingsFiles(judgedFiles, files, world.cwd)];
  const old = [...unusedInWords(roadmaps, world.cwd), ...(await goneInWords(roadmaps, world.cwd))];
  for (const message of old) world.tell(`feature-scope: ${message}`);
  if (files.length > 0 || command.format !== "text")
    await world.write(report(reported, command, { ...world, complaints: complaints.told, complete, change }));
  return complete ? (fails(reported, command) ? 1 : 0) : 2;
}

interface Circumstances extends Pick<World, "colour" | "today"> {
  /** Whether all that was named could be read. */
  readonly complete: boolean;
  /** What could not be read or used, in sentences. */
  readonly complaints: readonly string[];
  readonly change: ScopeChange | undefined;
}

function report(
  files: readonly ReviewedFile[],
  { format, explain }: ReviewCommand,
  { colour, today, complete, complaints, change }: Circumstances,
): string {
  switch (format) {
    case "text":
      return (change ? `${changeText(change)}\n\n` : "") + textReport(files, { colour, explained: explain });
    case "sarif":
      return sarifReport(files, describedRules(), { version, complete, complaints });
    case "github":
      return githubReport(files, complaints);
    case "json":
      return jsonReport(files, change && { since: changeJson(change) });
    case "markdown":
      return (change ? `${changeMarkdown(change)}\n\n` : "") + markdownReport(files, today);
    case "html":
      return minutesHtml(files, { today, ...(change && { change }) });
  }
}

function fails(files: readonly ReviewedFile[], { failOn }: ReviewCommand): boolean {
  if (failOn === "never") return false;
  const lowest = severities.indexOf(failOn);
  return files.some(file => file.review.findings.some(finding => severities.indexOf(finding.severity) >= lowest));
}
