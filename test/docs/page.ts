import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.ts";

/** A fenced block of a page, and the line of text above it. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly above: string;
}

/** A page of the documentation, by the parts that can be run or checked. */
export class Page {
  readonly text: string;

  constructor(readonly path: string) {
    this.text = readFileSync(join(root, path), "utf8");
  }

  /** The fenced blocks in their order. */
  get blocks(): Block[] {
    return [...this.text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(({ 1: language, 2: text, index }) => ({
      language: language!,
      text: text!,
      above: this.text.slice(0, index).trimEnd().split("\n").at(-1)!,
    }));
  }

  /** What is left of the page without its fenced blocks. */
  get prose(): string {
    return this.text.replace(/^```[\s\S]*?^```$/gm, "");
  }

  /** The cells of the table whose first column has this head, row by row. */
  table(head: string): string[][] {
    const lines = this.text.split("\n");
    const start = lines.findIndex(line => line.startsWith(`| ${head} |`));
    const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
    return lines.slice(start + 2, end).map(line =>
      line
        .slice(1, -1)
        .split("|")
        .map(cell => cell.trim()),
    );
  }

  /** Paths of this project that the page links to or shows. */
  get links(): string[] {
    return linksIn(this.text);
  }
}

/** Paths that a page links to or shows, unlike addresses in the web and places in the page. */
export function linksIn(text: string): string[] {
  const links = /(?:\]\(|\bsrc(?:set)?=")(?!https?:|#)([^)"\s#]+)/g;
  return [...text.matchAll(links)].map(match => match[1]!);
}

/** What stands in code marks. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(match => match[1]!);
}
