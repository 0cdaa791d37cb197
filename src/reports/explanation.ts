import type { JudgedFeature } from "../justification/level.ts";
import { positions } from "../roadmap/lines.ts";
import type { Reading, ReadList } from "../roadmap/reading.ts";
import { inferredLayout, layoutYaml, reasonKeys } from "./layout.ts";
import { code, escaped } from "./markdown-text.ts";
import type { ReviewedFile } from "./reviewed-file.ts";
import { counted } from "./wording.ts";

/** Longer lists of values or places are cut; the first say how the file is read. */
const mostRows = 30;

/** How a file is read, as Markdown: whether it is a roadmap, which entries, what their keys are taken for, what was left out. */
export function explanation(file: ReviewedFile, reading: Reading): string {
  const { review, text } = file;
  const at = positions(text);
  const line = (place: { span: { start: number } } | undefined) => at(place?.span.start ?? 0).line;
  const blocks = [`# How ${code(file.path)} is read`, ...verdict(file, reading)];
  if (review.roadmap) {
    for (const list of reading.lists) {
      const head = reading.one ? "## The whole file: 1 feature" : listHead(list, line(list.at));
      blocks.push(head, ...keyBlocks(list));
    }
    blocks.push(...reasonBlocks(review.features), ...statusBlocks(review.features, line));
  } else if (reading.lists.length > 0) {
    const lists = reading.lists.map(list => `${code(list.path)} (line ${line(list.at)}, ${list.features})`);
    blocks.push(`Lists that were looked at, with their entries: ${cut(lists, left => left).join(", ")}.`);
  }
  if (reading.passedOver.length > 0) {
    const rows = reading.passedOver.map(
      ({ path, at: place, reason }) => `- ${code(path)}, line ${line(place)}: ${escaped(reason)}.`,
    );
    blocks.push("## Passed over", cut(rows, left => `- ${left}`).join("\n"));
  }
  // Of a file that is no roadmap they are among the reasons for it.
  const problems = review.roadmap ? review.problems : [];
  for (const { message, span } of problems) blocks.push(`**Line ${at(span.start).line}:** ${escaped(message)}`);
  if (review.roadmap && review.features.length > 0) {
    blocks.push(
      "## To say it yourself",
      "Put this into `.feature-scope.yaml` and change what is wrong; leave out what is to be found by itself.",
      `\`\`\`yaml\n${layoutYaml(inferredLayout(reading, review.features))}\`\`\``,
    );
  }
  return `${blocks.join("\n\n")}\n`;
}

function verdict({ review }: ReviewedFile, { signs, enough, told, one }: Reading): string[] {
  if (one && review.roadmap)
    return ["**Taken as one feature** of a roadmap of many files, because the project says that each is one."];
  if (told && review.roadmap) return ["**Taken as a roadmap**, because the project says where its features are."];
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const weight = `${signed(points)} points; ${enough} make a roadmap`;
  const taken = points >= enough ? weight : `${weight}, and the project says that it is one`;
  const head = review.roadmap ? `**Taken as a roadmap** (${taken}).` : `**Not taken as a roadmap** (${weight}).`;
  const rows = signs.map(sign => `| ${signed(sign.points)} | ${escaped(sign.says)} |`);
  // What the account says of a roadmap besides its signs is told below, in full.
  const rest = review.roadmap ? [] : review.account.filter(says => !signs.some(sign => sign.says === says));
  const table = rows.length > 0 ? [["| Points | Sign |", "| ---: | --- |", ...rows].join("\n")] : [];
  return [head, ...table, ...rest.filter(says => !says.startsWith("Passed over")).map(escaped)];
}

const signed = (points: number): string => `${points > 0 ? "+" : points < 0 ? "−" : ""}${Math.abs(points)}`;

function listHead({ path, features }: ReadList, line: number): string {
  return `## ${code(path)}, from line ${line}: ${counted(features, "feature")}`;
}

function keyBlocks({ features, keys }: ReadList): string[] {
  const rows = keys.map(({ key, meaning, entries }) => `| ${meaning} | ${code(key)} | ${entries} of ${features} |`);
  if (rows.length === 0) return ["Each entry is a text of its own."];
  return [["| Taken for | Key | Entries |", "| --- | --- | ---: |", ...rows].join("\n")];
}

function reasonBlocks(features: readonly JudgedFeature[]): string[] {
  const reasons = reasonKeys(features).map(({ key, entries }) => `${code(key)} (${entries})`);
  return reasons.length > 0 ? [`A reason was found under ${cut(reasons, left => left).join(", ")}.`] : [];
}

type LineOf = (place: { span: { start: number } } | undefined) => number;

function statusBlocks(features: readonly JudgedFeature[], line: LineOf): string[] {
  const values = new Map<string, { written: string; status: string; times: number; first: number }>();
  for (const { status, statusAsWritten } of features) {
    const written = statusAsWritten?.text ?? "";
    const key = JSON.stringify([written, status]);
    const value = values.get(key);
    if (value) value.times++;
    else values.set(key, { written, status, times: 1, first: line(statusAsWritten) });
  }
  const rows = [...values.values()]
    .toSorted((a, b) => b.times - a.times)
    .map(({ written, status, times, first }) =>
      written === "" ? `| | not given | ${times} | |` : `| ${code(written)} | ${status} | ${times} | ${first} |`,
    );
  if (features.every(feature => !feature.statusAsWritten))
    return ["No state was found, neither of an entry nor of a group."];
  return [
    "## States",
    [
      "| As written | Taken for | Features | First on line |",
      "| --- | --- | ---: | ---: |",
      ...cut(rows, left => `| ${left} | | | |`),
    ].join("\n"),
  ];
}

function cut(rows: readonly string[], more: (left: string) => string): string[] {
  const left = rows.length - mostRows;
  return left > 0 ? [...rows.slice(0, mostRows), more(`${left} more`)] : [...rows];
}
