import { code, escaped } from "./markdown-text.ts";
import { oneLine } from "./wording.ts";

/** How the parts of a page are written. Texts of a page are made of `text` and `name`; a block ends without a line end. */
export interface PageStyle {
  /** Words that are to read as they are. */
  text(words: string): string;
  /** A key, a path or a value of the file. */
  name(written: string): string;
  strong(text: string): string;
  heading(text: string, level: 1 | 2): string;
  list(items: readonly string[]): string;
  /** A row shorter than the head has empty cells; columns that are numbers stand to the right. */
  table(head: readonly string[], rows: readonly (readonly string[])[], numbers?: readonly number[]): string;
  yaml(lines: string): string;
}

export const markdownPage: PageStyle = {
  text: escaped,
  name: code,
  strong: text => `**${text}**`,
  heading: (text, level) => `${"#".repeat(level)} ${text}`,
  list: items => items.map(item => `- ${item}`).join("\n"),
  table: (head, rows, numbers = []) => {
    const rule = head.map((_, index) => (numbers.includes(index) ? "---:" : "---"));
    const line = (cells: readonly string[]) =>
      `| ${head.map((_, index) => (cells[index] ?? "").replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
    return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
  },
  yaml: lines => `\`\`\`yaml\n${lines}\`\`\``,
};

/** For a terminal: no markup, so that what is copied is what stands in the file. */
export const plainPage: PageStyle = {
  text: oneLine,
  name: oneLine,
  strong: text => text,
  heading: (text, level) => `${text}\n${(level === 1 ? "=" : "-").repeat(text.length)}`,
  list: items => items.map(item => `- ${item}`).join("\n"),
  table: (head, rows, numbers = []) => {
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => (row[column] ?? "").length)));
    const line = (cells: readonly string[]) =>
      `  ${head
        .map((_, column) => {
          const cell = cells[column] ?? "";
          return numbers.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
        })
        .join("  ")}`.trimEnd();
    return [line(head), ...rows.map(line)].join("\n");
  },
  yaml: lines => lines.trimEnd(),
};
