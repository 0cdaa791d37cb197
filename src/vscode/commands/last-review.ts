import type * as vscode from "vscode";

const key = "featureScope.lastReview";

interface Held {
  /** The last day on which minutes were taken, and the last one before it. */
  readonly day: string;
  readonly before?: string;
}

/**
 * When the scope was last reviewed in this workspace, so that the minutes can tell what was decided since. All minutes of
 * one day are those of one review.
 */
export class LastReview {
  constructor(private readonly memento: vscode.Memento) {}

  /** The day of the review before that of today, or undefined where none is known. @param today 2026-11-23. */
  before(today: string): string | undefined {
    const held = this.memento.get<Held>(key);
    return held?.day === today ? held.before : held?.day;
  }

  /** Remembers that minutes were taken. */
  async held(today: string): Promise<void> {
    const before = this.before(today);
    await this.memento.update(key, { day: today, ...(before !== undefined && { before }) } satisfies Held);
  }
}
