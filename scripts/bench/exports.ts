import { execFileSync } from "node:child_process";
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Papa from "papaparse";
import type * as reader from "../../src/exports/reader.ts";
import type { Mapping } from "../../src/usage/mapping.ts";
import { root } from "../root.ts";
import { median } from "./measure.ts";
import { seeded } from "./roadmap.ts";
import { against, ms, table } from "./table.ts";

const megabytes = 100;
const rounds = 3;
const mostTimes = 3;
const mostMegabytes = 200;
const bundle = join(root, "dist/exports.js");

interface Kind {
  readonly what: string;
  readonly mapping: Mapping;
  readonly header: string;
  readonly row: (below: (end: number) => number) => string;
  readonly bare: (path: string) => Promise<number>;
}

const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);

const kinds: readonly Kind[] = [
  {
    what: "CSV, a row a use",
    mapping: { format: "csv", key: ["event"], date: ["time"], unit: "events", kind: "event-log" },
    header: "event,user,time,note\n",
    row: below => `event_${below(300)},u${below(1e7)},${day(below(300))}T10:00:00Z,"a note, quoted"\n`,
    bare: bareTable,
  },
  {
    what: "CSV, a count a row",
    mapping: { format: "csv", key: ["event"], value: ["count"], date: ["day"], unit: "events", kind: "per-period" },
    header: "day,team,event,count\n",
    row: below => `${day(below(300))},team ${below(1e5)},event_${below(300)},${below(5000)}\n`,
    bare: bareTable,
  },
  {
    what: "JSON Lines",
    mapping: { format: "jsonl", key: ["event"], date: ["time"], unit: "events", kind: "event-log" },
    header: "",
    row: below =>
      `{"event":"event_${below(300)}","user":${below(1e7)},"time":"${day(below(300))}T10:00:00Z","in":{"plan":"free"}}\n`,
    bare: bareLines,
  },
];

/** Reading exports of 100 MB as it ships, against the bare library that takes the same file apart, in turns. */
export async function measureExports(): Promise<string> {
  const { readExport } = createRequire(import.meta.url)(bundle) as typeof reader;
  const folder = mkdtempSync(join(tmpdir(), "feature-scope-bench-"));
  const rows: string[][] = [];
  try {
    for (const [index, kind] of kinds.entries()) {
      const path = join(folder, `${index}`);
      const written = fill(path, kind);
      const [bare, ours]: [number[], number[]] = [[], []];
      for (let round = -1; round < rounds; round++) {
        const started = performance.now();
        const taken = await kind.bare(path);
        const between = performance.now();
        const read = await readExport({ path, chunks: createReadStream(path) }, kind.mapping);
        const ended = performance.now();
        if (taken < written || read.rows !== written) throw new Error(`${read.rows} of ${written} rows were read.`);
        if (round < 0) continue;
        bare.push(between - started);
        ours.push(ended - between);
      }
      const times = median(ours) / median(bare);
      const above = aboveIdle(path, kind.mapping);
      rows.push([
        kind.what,
        ms(median(bare)),
        ms(median(ours)),
        against(times.toFixed(2), mostTimes.toFixed(2), times <= mostTimes),
        against(`${above.toFixed(0)} MB`, `${mostMegabytes} MB`, above <= mostMegabytes),
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return table([["", "bare", "ours", "times", "memory above idle"], ...rows]);
}

/** @returns how many rows it wrote. The same for every run. */
function fill(path: string, { header, row }: Kind): number {
  const random = seeded(megabytes);
  const below = (end: number) => Math.floor(random() * end);
  const file = openSync(path, "w");
  let [size, rows] = [writeSync(file, header), 0];
  while (size < megabytes * 1e6) {
    const portion = Array.from({ length: 1000 }, () => row(below));
    size += writeSync(file, portion.join(""));
    rows += portion.length;
  }
  closeSync(file);
  return rows;
}

function bareTable(path: string): Promise<number> {
  return new Promise((complete, error) => {
    let rows = 0;
    const chunk = ({ data }: Papa.ParseResult<string[]>) => {
      rows += data.length;
    };
    Papa.parse(createReadStream(path), { chunk, complete: () => complete(rows), error });
  });
}

async function bareLines(path: string): Promise<number> {
  let rows = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) if (JSON.parse(line)) rows++;
  return rows;
}

/** In a process of its own, where nothing else was read before. Megabytes. */
function aboveIdle(path: string, mapping: Mapping): number {
  const script = `
    const { createReadStream } = require("node:fs");
    const { readExport } = require(${JSON.stringify(bundle)});
    const idle = process.memoryUsage().rss;
    readExport({ path: "", chunks: createReadStream(${JSON.stringify(path)}) }, ${JSON.stringify(mapping)}).then(() => {
      console.log((process.resourceUsage().maxRSS * 1024 - idle) / 1e6);
    });`;
  return Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" }));
}
