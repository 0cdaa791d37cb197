import type * as vscode from "vscode";
import type { RowPlace } from "../../panel/protocol.ts";
import { type Mark, marks } from "../../panel/scope-protocol.ts";

const key = "featureScope.agenda";

/** What the person has made of items of the agenda, remembered for the workspace. */
export class AgendaMarks {
  constructor(private readonly memento: vscode.Memento) {}

  get(at: RowPlace): Mark | undefined {
    const mark = this.all[nameOf(at)];
    return marks.find(known => known === mark);
  }

  async set(at: RowPlace, mark: Mark | null): Promise<void> {
    const { [nameOf(at)]: _, ...others } = this.all;
    await this.memento.update(key, mark ? { ...others, [nameOf(at)]: mark } : others);
  }

  private get all(): Readonly<Record<string, unknown>> {
    return this.memento.get(key, {});
  }
}

const nameOf = ({ file, row }: RowPlace): string => `${file}\n${row}`;
