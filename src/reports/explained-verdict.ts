import { positions } from "../roadmap/lines.ts";
import type { Explained, Page } from "./explained.ts";
import { comes, says } from "./explained-sayings.ts";

/** Whether a file was taken as a roadmap, and why. */
export function verdict(page: Page, explained: Explained): string[] {
  const { style } = page;
  const { review } = explained.file;
  const { signs, enough, declared, checklist, one, layout } = explained.reading;
  const who = sayer(explained);
  const found = review.features.length > 0;
  if (one) {
    const why = "because .feature-scope.yaml says that each file of its folder is one";
    if (found) return [`${style.strong("Taken as one feature")} of a roadmap of many files, ${why}.`];
    return [`${style.strong("Not taken as a feature")}, although .feature-scope.yaml says that it is one.`];
  }
  if (checklist) {
    const boxes = review.account.map(style.text);
    return [`${style.strong("Taken as a roadmap")} although it is no YAML: it is read line by line.`, ...boxes];
  }
  if (review.roadmap && layout.features && found)
    return [
      `${style.strong("Taken as a roadmap")}, because ${comes(says(explained, "features"))} says where its features are.`,
    ];
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const weight = `${signed(points)} ${Math.abs(points) === 1 ? "point" : "points"}; ${enough} make a roadmap`;
  const head = review.roadmap
    ? points >= enough && found
      ? `${style.strong("Taken as a roadmap")} (${weight})${declared ? `, and ${who} says that it is one` : ""}.`
      : `${style.strong("Taken as a roadmap")}, because ${who} says that it is one (${weight}).`
    : `${style.strong("Not taken as a roadmap")} (${weight}).`;
  const rows = signs.map(sign => [signed(sign.points), style.text(sign.says)]);
  // What the account says of a roadmap besides its signs is told below, in full.
  const told = new Set(signs.map(({ says }) => says));
  const rest = review.roadmap ? [] : review.account.filter(says => !told.has(says) && !says.startsWith("Passed over"));
  return [head, ...(rows.length > 0 ? [page.style.table(["Points", "Sign"], rows, [0])] : []), ...rest.map(style.text)];
}

/** Who says that the file is a roadmap. */
function sayer({ file, reading: { comment } }: Explained): string {
  const span = comment && [...comment.spans.values()][0];
  return span ? comes(positions(file.text)(span.start).line) : comment ? "a comment near its top" : comes("settings");
}

const signed = (points: number): string => `${points > 0 ? "+" : points < 0 ? "−" : ""}${Math.abs(points)}`;
