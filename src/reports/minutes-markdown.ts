import { escaped } from "./markdown-text.ts";
import { minutes } from "./minutes.ts";
import type { MinutesOptions } from "./minutes-content.ts";
import type { MinutesStyle } from "./minutes-style.ts";
import { markdownPage } from "./page-style.ts";
import type { ReviewedFile } from "./reviewed-file.ts";

/** The minutes of a scope review as Markdown. */
export function minutesMarkdown(files: readonly ReviewedFile[], options: MinutesOptions): string {
  return minutes(files, options, markdownStyle(options.hrefOf));
}

/** @param hrefOf where a link to a file leads. */
export function markdownStyle(hrefOf?: MinutesOptions["hrefOf"]): MinutesStyle {
  return {
    text: escaped,
    link: (words, path, line) => `[${escaped(words)}](${lineHref(hrefOf?.(path) ?? path, line)})`,
    heading: (text, level) => `${"#".repeat(level)} ${text}`,
    paragraph: text => text,
    table: (_, head, rows, numbers) => markdownPage.table(head, rows, numbers),
    picture: () => "",
    document: blocks => `${blocks.join("\n\n")}\n`,
  };
}

/** `docs/my%20plan.yaml#L12`: a path leads to a file and nowhere else, whatever is in its name. */
export function lineHref(path: string, line: number): string {
  const parts = path
    .split("/")
    .map(part => encodeURIComponent(part).replace(/[()'*!]/g, sign => `%${sign.charCodeAt(0).toString(16)}`));
  return `${parts.join("/")}#L${line}`;
}
