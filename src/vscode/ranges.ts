import * as vscode from "vscode";
import type { Span } from "../roadmap/feature.ts";
import { positions } from "../roadmap/lines.ts";

/** Turns offsets into the editor's ranges; reads the lines of the text once. */
export function ranges(text: string): (span: Span) => vscode.Range {
  const at = positions(text);
  const position = (offset: number) => {
    const { line, column } = at(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}
