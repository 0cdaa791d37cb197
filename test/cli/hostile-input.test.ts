import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderWith, run } from "./run.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const entry = (n: number) => `  - title: Wish ${n}\n    status: planned\n    notes: ${"as it was said ".repeat(12)}\n`;
const many = (n: number) => Array.from({ length: n }, (_, index) => entry(index)).join("");
const levels = 10_000;

/** Each refers to the one before ten times: a million million words when written out. */
const laughs = `a0: &a0 [ha, ha, ha]\n${Array.from(
  { length: 12 },
  (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(", ")}]\n`,
).join("")}features:\n  - title: *a12\n    status: planned\n  - title: Dark mode\n    status: *a12\n`;

interface Input {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Titles that must be found all the same. */
  readonly titles?: readonly string[];
  /** Of processor time, with room for a busy machine: what hangs takes minutes; 5 where nothing is said. */
  readonly seconds?: number;
}

const two = "features:\n  - title: Dark mode\n    status: planned\n  - title: Sync\n    status: planned\n";
const both = ["Dark mode", "Sync"];

const inputs: readonly Input[] = [
  { name: "an empty file", content: "", titles: [] },
  { name: "a file of spaces and line ends", content: " \n\n  \n", titles: [] },
  { name: "comments only", content: "# roadmap\n# features:\n#   - title: no\n", titles: [] },
  { name: "10 MB of features", content: `features:\n${many(10_000_000 / entry(1000).length)}`, seconds: 60 },
  { name: "10 MB in one line", content: `features: ${"x".repeat(10_000_000)}`, seconds: 10 },
  { name: "10 MB of opening brackets", content: "[".repeat(10_000_000), seconds: 10 },
  { name: "10,000 levels of lists", content: `features: ${"[".repeat(levels)}${"]".repeat(levels)}\n` },
  { name: "10,000 levels of flow maps", content: `features: ${"{a: ".repeat(levels)}1${"}".repeat(levels)}\n` },
  { name: "10,000 levels of open brackets beside features", content: `${two}x: ${"[".repeat(levels)}\n` },
  { name: "10,000 levels of dashes", content: `features:\n  ${"- ".repeat(levels)}x\n` },
  { name: "10,000 levels of dashes left at once", content: `features:\n  ${"- ".repeat(levels)}x\nmore: 1\n` },
  { name: "10,000 levels of question marks", content: `${"? ".repeat(levels)}x\n` },
  {
    name: "2,000 levels of indented maps",
    content: Array.from({ length: 2000 }, (_, n) => `${" ".repeat(n)}a:\n`).join(""),
  },
  { name: "a billion laughs", content: laughs, titles: ["Dark mode"] },
  {
    name: "an alias to itself",
    content: "features: &f\n  - title: Dark mode\n    status: planned\n    more: *f\n  - *f\n",
  },
  { name: "an alias to nothing", content: `${two}  - title: *none\n    status: planned\n`, titles: both },
  {
    name: "merge keys in a circle",
    content: "a: &a\n  <<: *a\n  title: x\nfeatures:\n  - <<: *a\n    status: planned\n",
  },
  {
    name: "keys that every object has",
    content: `__proto__:\n  polluted: yes\nconstructor: 1\n${two}    __proto__: { polluted: yes }\n    toString: 1\n`,
    titles: both,
  },
  { name: "keys that stand twice", content: `features: []\n${two}    title: Sync\n    status: done\n` },
  {
    name: "10,000 keys that stand twice",
    content: `features:\n  - title: Dark mode\n    status: planned\n${"    a: 1\n".repeat(levels)}`,
  },
  {
    name: "5,000 different keys that each stand twice",
    content: `${two}${Array.from({ length: levels }, (_, n) => `    key ${n % 5000}: 1\n`).join("")}`,
    titles: both,
  },
  { name: "CRLF line ends", content: two.replaceAll("\n", "\r\n"), titles: both },
  { name: "line ends of lone CR", content: two.replaceAll("\n", "\r") },
  { name: "a byte order mark", content: `\uFEFF${two}`, titles: both },
  { name: "UTF-16 with a byte order mark", content: Buffer.from(`\uFEFF${two}`, "utf16le"), titles: both },
  { name: "tabs for indentation", content: two.replaceAll("  ", "\t") },
  { name: "tabs after values", content: two.replaceAll("planned", "planned\t\t"), titles: both },
  { name: "a NUL", content: two.replace("Sync", "Sy\0nc") },
  { name: "NULs only", content: "\0".repeat(100_000) },
  { name: "invalid UTF-8", content: latin1(two.replace("Sync", "Sync \xff\xfe\xc3(")), titles: ["Dark mode"] },
  {
    name: "random bytes",
    content: Uint8Array.from({ length: 200_000 }, (_, n) => (n * 7919 + ((n * n) >> 3)) & 255),
  },
  { name: "lone surrogates", content: `${two}  - title: "\\ud800"\n    status: planned\n` },
  { name: "several documents", content: `${two}---\n${two.replace("Sync", "Search")}...\n---\n` },
  { name: "10,000 documents", content: "---\n".repeat(10_000) },
  { name: "an unknown tag and directive", content: `%FOO bar\n---\n!!js/function x: !<tag> y\n${two}`, titles: both },
  { name: "one very long title", content: `${two}  - title: ${"long ".repeat(100_000)}\n    status: planned\n` },
  {
    name: "a date, a number and nothing as titles",
    content: ["2025-01-01", "7", ""].reduce((text, title) => `${text}  - title: ${title}\n    status: planned\n`, two),
    titles: both,
  },
];

describe("hostile input", () => {
  for (const { name, content, titles, seconds = 5 } of inputs) {
    it(`is answered, not suffered: ${name}`, async function () {
      this.timeout(seconds * 1000 + 10_000);
      const folder = folderWith({ "roadmap.yaml": content });
      // Processor time, since another program may have the machine for a while.
      const before = process.cpuUsage();
      const { code, out, told } = await run(folder, ["review", "--format", "json", "roadmap.yaml"]);
      const { user, system } = process.cpuUsage(before);
      const took = (user + system) / 1_000_000;

      assert.deepEqual(told, []);
      assert.ok(code === 0 || code === 1, `exit code ${code}`);
      const [file] = JSON.parse(out).files;
      const found: string[] = file.features.map(({ title }: { title: string }) => title);
      if (titles) for (const title of titles) assert.ok(found.includes(title), `"${title}" among ${found}`);
      if (titles?.length === 0) assert.deepEqual(found, []);
      assert.ok(!file.findings.some(({ message }: { message: string }) => /failed on this roadmap/.test(message)));
      assert.equal(({} as Record<string, unknown>).polluted, undefined);
      assert.ok(readFileSync(join(folder, "roadmap.yaml")).equals(Buffer.from(content)), "the file is untouched");
      assert.ok(took < seconds, `took ${took.toFixed(1)} s, and ${seconds} s are allowed`);
    });
  }
});
