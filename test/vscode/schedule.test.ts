import assert from "node:assert/strict";
import { Schedule, type Timers } from "../../src/vscode/schedule.ts";

/** Time that passes when told to. */
function handClock(): Timers & { pass(milliseconds: number): void } {
  const due = new Map<object, { at: number; run: () => void }>();
  let now = 0;
  return {
    set(run, milliseconds) {
      const timer = {};
      due.set(timer, { at: now + milliseconds, run });
      return timer;
    },
    clear: timer => void due.delete(timer as object),
    pass(milliseconds) {
      now += milliseconds;
      for (const [timer, { at, run }] of due) {
        if (at > now) continue;
        due.delete(timer);
        run();
      }
    },
  };
}

/** Jobs that end when told to. */
function handJobs() {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    log,
    run: (key: string) => {
      log.push(key);
      return new Promise<void>(resolve => ends.set(key, resolve));
    },
    async end(key: string) {
      ends.get(key)?.();
      await new Promise(resolve => setImmediate(resolve));
    },
  };
}

describe("Schedule", () => {
  it("runs at once what is asked for without a delay", () => {
    const jobs = handJobs();
    void new Schedule(jobs.run, 4, handClock()).request("a");
    assert.deepEqual(jobs.log, ["a"]);
  });

  it("waits until it has been quiet, counted from the last request", () => {
    const jobs = handJobs();
    const clock = handClock();
    const schedule = new Schedule(jobs.run, 4, clock);
    void schedule.request("a", 200);
    clock.pass(150);
    void schedule.request("a", 200);
    clock.pass(150);
    assert.deepEqual(jobs.log, []);
    clock.pass(50);
    assert.deepEqual(jobs.log, ["a"]);
  });

  it("does not let a request with a delay hold up one without", async () => {
    const jobs = handJobs();
    const schedule = new Schedule(jobs.run, 1, handClock());
    void schedule.request("first");
    void schedule.request("a");
    void schedule.request("a", 200);
    await jobs.end("first");
    assert.deepEqual(jobs.log, ["first", "a"]);
  });

  it("runs a key once more when it is asked for during its run, and says so meanwhile", async () => {
    const jobs = handJobs();
    const schedule = new Schedule(jobs.run, 4, handClock());
    void schedule.request("a");
    assert.equal(schedule.isWaiting("a"), false);
    void schedule.request("a");
    void schedule.request("a");
    assert.equal(schedule.isWaiting("a"), true);
    await jobs.end("a");
    assert.deepEqual(jobs.log, ["a", "a"]);
    assert.equal(schedule.isWaiting("a"), false);
  });

  it("runs no more at once than it is allowed to", async () => {
    const jobs = handJobs();
    const schedule = new Schedule(jobs.run, 2, handClock());
    for (const key of ["a", "b", "c", "d"]) void schedule.request(key);
    assert.deepEqual(jobs.log, ["a", "b"]);
    await jobs.end("b");
    assert.deepEqual(jobs.log, ["a", "b", "c"]);
  });

  it("resolves a request only by a run that began after it", async () => {
    const jobs = handJobs();
    const schedule = new Schedule(jobs.run, 4, handClock());
    let resolved = "";
    void schedule.request("a").then(() => {
      resolved += "1";
    });
    void schedule.request("a").then(() => {
      resolved += "2";
    });
    await jobs.end("a");
    assert.equal(resolved, "1");
    await jobs.end("a");
    assert.equal(resolved, "12");
  });

  it("starts nothing after it is disposed, and leaves nobody waiting", async () => {
    const jobs = handJobs();
    const clock = handClock();
    const schedule = new Schedule(jobs.run, 4, clock);
    const before = schedule.request("a", 100);
    schedule.dispose();
    clock.pass(100);
    await before;
    await schedule.request("b");
    assert.deepEqual(jobs.log, []);
  });
});
