import type { Focus } from "./focus.ts";
import { levelNames, statusNames } from "./focus.ts";
import { minutes } from "./minutes.ts";
import type { MinutesOptions } from "./minutes-content.ts";
import { minutesCss } from "./minutes-css.ts";
import { lineHref } from "./minutes-markdown.ts";
import type { MinutesStyle } from "./minutes-style.ts";
import type { ReviewedFile } from "./reviewed-file.ts";
import { oneLine } from "./wording.ts";

/** The minutes of a scope review as one page of HTML that needs nothing else: no scripts, no other files. */
export function minutesHtml(files: readonly ReviewedFile[], options: MinutesOptions): string {
  return minutes(files, options, {
    text,
    link: (words, path, line) => `<a href="${text(lineHref(options.hrefOf?.(path) ?? path, line))}">${text(words)}</a>`,
    heading: (words, level) => `<h${level}>${words}</h${level}>`,
    paragraph: words => `<p>${words}</p>`,
    table,
    picture,
    document: blocks => page(`Scope review, ${options.today}`, blocks.join("\n")),
  });
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const text = (words: string): string => oneLine(words).replace(/[&<>"']/g, sign => entities[sign]!);

/** What is no longer stays on one line: a date, a number, a status. */
const short = 20;

const table: MinutesStyle["table"] = (caption, head, rows, numbers = []) => {
  const kind = (column: number) => (numbers.includes(column) ? ' class="number"' : "");
  // What a file says may be written from right to left, and is not to turn what stands beside it.
  const cell = (content: string, column: number) => {
    if (column === 0) return `<th scope="row" dir="auto">${content}</th>`;
    const isShort = content.replace(/<[^>]*>/g, "").length <= short;
    return `<td dir="auto"${kind(column) || ` class="${isShort ? "short" : "long"}"`}>${content}</td>`;
  };
  const titles = head.map((title, column) => `<th scope="col"${kind(column)}>${title}</th>`).join("");
  const lines = rows.map(row => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${titles}</tr></thead>
<tbody>
${lines}
</tbody>
</table></div>`;
};

/** The bars repeat the table beside them, so that they are not read out. */
function picture({ measure, bars }: Focus): string {
  if (bars.length === 0) return "";
  const longest = Math.max(...bars.map(({ parts }) => total(parts)));
  const rows = bars.map(({ status, parts }) => {
    const segments = parts.map(
      ({ level, amount, words }) =>
        `<span class="segment ${level}" style="flex-grow:${amount}" title="${levelNames[level]}: ${words}"><span>${words}</span></span>`,
    );
    const width = Math.max(2, (100 * total(parts)) / longest).toFixed(2);
    return `<span>${statusNames[status]}</span><span class="bar"><span style="width:${width}%">${segments.join("")}</span></span>`;
  });
  const legend = (Object.keys(levelNames) as (keyof typeof levelNames)[]).map(
    level => `<span><span class="mark ${level}"></span>${levelNames[level]}</span>`,
  );
  return `<figure>
<div class="legend" aria-hidden="true">${legend.join("")}</div>
<div class="bars" aria-hidden="true">${rows.join("\n")}</div>
<figcaption>${measure}</figcaption>
</figure>`;
}

const total = (parts: Focus["bars"][number]["parts"]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${minutesCss}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
