import type * as vscode from "vscode";

/** Does a job for each item, a few at a time, until all are done or somebody cancels; resolves when none is running. */
export async function inTurn<Item>(
  items: readonly Item[],
  atOnce: number,
  token: vscode.CancellationToken,
  job: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item && !token.isCancellationRequested; item = waiting.shift()) await job(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
