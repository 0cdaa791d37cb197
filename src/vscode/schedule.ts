/** Where time comes from, so that tests need not wait. */
export interface Timers {
  set(run: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
}

const realTimers: Timers = {
  set: (run, milliseconds) => setTimeout(run, milliseconds),
  clear: timer => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

interface Waiting {
  /** Set while it waits for quiet; without it the key is due. */
  timer?: unknown;
  readonly done: (() => void)[];
}

/**
 * Runs a job for each key that is asked for: a few at a time, never one key twice at once, and after a quiet time when
 * wanted. A key asked for again while its job runs is run once more, so the last run has always seen the last state.
 */
export class Schedule {
  private readonly waiting = new Map<string, Waiting>();
  private readonly running = new Set<string>();
  private disposed = false;

  constructor(
    /** Must not reject. */
    private readonly run: (key: string) => Promise<void>,
    private readonly atOnce: number,
    private readonly timers: Timers = realTimers,
  ) {}

  /** Resolves when a run that began after this request has ended, or after `dispose`. */
  request(key: string, quietMilliseconds = 0): Promise<void> {
    if (this.disposed) return Promise.resolve();
    const known = this.waiting.get(key);
    const waiting = known ?? { done: [] };
    // Asked for without delay it is due at once, and stays due however often it is asked for with one.
    const isDue = known && known.timer === undefined;
    this.timers.clear(waiting.timer);
    delete waiting.timer;
    if (quietMilliseconds > 0 && !isDue) {
      waiting.timer = this.timers.set(() => {
        delete waiting.timer;
        this.start();
      }, quietMilliseconds);
    }
    this.waiting.set(key, waiting);
    const result = new Promise<void>(resolve => waiting.done.push(resolve));
    this.start();
    return result;
  }

  /** Whether a run for this key is still to begin: what a run under way finds out is then out of date. */
  isWaiting(key: string): boolean {
    return this.waiting.has(key);
  }

  /** Whether a job would find another running, or due to run. */
  get isBusy(): boolean {
    return this.running.size > 1 || [...this.waiting.values()].some(({ timer }) => timer === undefined);
  }

  dispose(): void {
    this.disposed = true;
    for (const { timer, done } of this.waiting.values()) {
      this.timers.clear(timer);
      for (const resolve of done) resolve();
    }
    this.waiting.clear();
  }

  private start(): void {
    for (const [key, waiting] of this.waiting) {
      if (this.running.size >= this.atOnce) return;
      if (waiting.timer !== undefined || this.running.has(key)) continue;
      this.waiting.delete(key);
      this.running.add(key);
      void this.run(key).finally(() => {
        this.running.delete(key);
        for (const resolve of waiting.done) resolve();
        this.start();
      });
    }
  }
}
