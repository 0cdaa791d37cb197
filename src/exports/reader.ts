import { parentPort, Worker, workerData } from "node:worker_threads";
import type { UsageSource } from "../usage/mapping.ts";
import { readChanged, type StampedSource, type Stamps } from "./read-sources.ts";

export { readExport } from "../usage/read/read-export.ts";

/** What the thread is to read. */
interface Task {
  readonly featureScope: "read exports";
  readonly folder: string;
  readonly sources: readonly UsageSource[];
  readonly known: Stamps;
}

/**
 * Reads the exports that the settings in a folder name, in a thread of its own: whoever types does not wait for it, and what
 * it needed is free afterwards. Rejects where the thread breaks off, as it does when `signal` aborts.
 */
export function readInThread(
  folder: string,
  sources: readonly UsageSource[],
  known: Stamps,
  signal: AbortSignal,
): Promise<StampedSource[]> {
  return new Promise((resolve, reject) => {
    const task: Task = { featureScope: "read exports", folder, sources, known };
    const worker = new Worker(__filename, { workerData: task, name: "feature-scope exports" });
    const stop = () => void worker.terminate();
    signal.addEventListener("abort", stop);
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => {
      signal.removeEventListener("abort", stop);
      reject(new Error("Reading was broken off."));
    });
  });
}

const isTask = (data: unknown): data is Task => (data as Task | null)?.featureScope === "read exports";

if (isTask(workerData)) {
  const { folder, sources, known } = workerData;
  void readChanged(folder, sources, known).then(read => parentPort!.postMessage(read));
}
