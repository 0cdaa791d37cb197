import assert from "node:assert/strict";
import type { Mapping } from "../../../src/usage/mapping.ts";
import type { ReadExport } from "../../../src/usage/measured.ts";
import { presets } from "../../../src/usage/presets.ts";
import { readExport } from "../../../src/usage/read/read-export.ts";
import { generator, shuffled } from "../made.ts";

const users: Mapping = { format: "csv", key: ["event"], value: ["users"], unit: "users", kind: "per-period" };
const downloads: Mapping = { ...users, value: ["downloads"], unit: "downloads" };
const log: Mapping = { format: "csv", key: ["event"], date: ["time"], unit: "events", kind: "event-log" };

/** Reads a text in portions of a few bytes each, wherever that cuts it. */
function read(text: string | Uint8Array, mapping: Mapping, portion = 7): Promise<ReadExport> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += portion) yield bytes.subarray(at, at + portion);
  }
  return readExport({ path: "usage/export", chunks: chunks() }, mapping);
}

const countsOf = ({ measured }: ReadExport) => Object.fromEntries(measured.map(({ key, count }) => [key, count]));
const told = ({ problems }: ReadExport) => problems.map(({ message }) => message).join("\n");

describe("an export in CSV", () => {
  for (const [what, text] of [
    ["with commas", "event,users\nexport,12\nprint,3\n"],
    ["with semicolons, and line ends of Windows", "event;users\r\nexport;12\r\nprint;3\r\n"],
    ["with tabs, and no line end at the end", "event\tusers\nexport\t12\nprint\t3"],
    ["with a mark of the byte order", "\ufeffevent,users\nexport,12\nprint,3\n"],
    ["in quotes", '"event","users"\n"export","12"\n"print","3"\n'],
    ["with remarks above", "# Report\n# a, b; c\n\nevent,users\nexport,12\nprint,3\n"],
    ["with another table below", "event,users\nexport,12\nprint,3\n\nday,users\n2026-10-01,900\n"],
  ] as const) {
    it(`is read ${what}`, async () => {
      const export_ = await read(text, users);
      assert.deepEqual(countsOf(export_), { export: 12, print: 3 });
      assert.deepEqual(export_.problems, []);
    });
  }

  for (const [name, mark] of [
    ["utf-16le", [0xff, 0xfe]],
    ["utf-16be", [0xfe, 0xff]],
  ] as const) {
    it(`is read in ${name}`, async () => {
      const bytes = Buffer.from("event\tusers\nAuszüge\t12\n", "utf16le");
      const text = new Uint8Array([...mark, ...(name === "utf-16be" ? bytes.swap16() : bytes)]);
      assert.deepEqual(countsOf(await read(text, users)), { Auszüge: 12 });
    });
  }

  it("says where each number stands, by the line of the file", async () => {
    const { measured } = await read('# Report\nevent,note,users\nexport,"two\nlines",12\nprint,,3\n', users);
    assert.deepEqual(
      measured.map(({ at }) => at),
      [
        { path: "usage/export", row: 3 },
        { path: "usage/export", row: 5 },
      ],
    );
  });

  it("takes its window from the remarks above the table", async () => {
    const { window } = await read("# Start date: 20260910\n# End date: 20261007\nevent,users\na,1\n", users);
    assert.deepEqual(window, { from: "2026-09-10", to: "2026-10-07" });
  });

  it("is told when its bytes are no text", async () => {
    const { problems } = await read(new Uint8Array([0x65, 0x2c, 0xe4, 0x0a]), users);
    assert.deepEqual(problems, [
      {
        message: "The file is no text in UTF-8, and it has no mark of UTF-16. Export it again in UTF-8.",
        isFatal: true,
      },
    ]);
  });
});

describe("the rules of honest counting", () => {
  it("1: a mapping that yields no value is an error, with what is there instead", async () => {
    assert.equal(told(await read("event,Users\na,1\n", users)), 'No row has a value at "users". Did you mean "Users"?');
    assert.equal(
      told(await read("name,users\na,1\n", users)),
      'No row has a key at "event". There is "name", "users".',
    );
    assert.equal(
      told(await read('{"data":[]}', { ...users, format: "json", rows: ["items[]"] })),
      'No row was found at "items[]". There is "data".',
    );
  });

  it("2: numbers that can be read in two ways stop, and ask", async () => {
    const text = "event,users\na,12\nb,2.546\n";
    const { problems, measured } = await read(text, users);
    assert.deepEqual(measured, []);
    assert.match(problems[0]!.message, /^"2\.546" may be a number with a fraction, .* decimal: ","/);
    assert.deepEqual(problems[0]!.at, { path: "usage/export", row: 3 });
    assert.deepEqual(countsOf(await read(text, { ...users, decimal: "," })), { a: 12, b: 2546 });
    assert.match(told(await read('event;users\na;"66,67"\nb;"2,546"\n', users)), /^"2,546" may be/);
  });

  it("3: a 0 is measured, an empty cell is unknown, and whether a key that is not there counts is the mapping's to say", async () => {
    const export_ = await read("event,users\na,0\nb,\nc,4\n", users);
    assert.deepEqual(countsOf(export_), { a: 0, b: undefined, c: 4 });
    assert.equal(export_.isComplete, false);
    assert.equal((await read("event,users\na,0\n", { ...users, complete: true })).isComplete, true);
    assert.deepEqual(countsOf(await read("event,users\nb,\nc,4\n", { ...users, absent: 0 })), { b: 0, c: 4 });
  });

  it("5: the day comes from the row, the file or the mapping, and is unknown otherwise", async () => {
    const [row] = (await read("event,users,day\na,1,2026-10-03\n", { ...users, date: ["day"] })).measured;
    assert.deepEqual([row?.from, row?.to], ["2026-10-03", "2026-10-03"]);
    const said = { ...users, from: ["2026-10-01"], to: ["2026-10-31"] };
    assert.deepEqual((await read("event,users\na,1\n", said)).window, { from: "2026-10-01", to: "2026-10-31" });
    assert.deepEqual((await read("event,users\na,1\n", users)).window, {});
  });

  it("6: people of one window do not add up, and what happens does", async () => {
    const text = (unit: string) => `event,country,${unit}\na,DE,3\na,FR,4\n`;
    assert.deepEqual(
      (await read(text("users"), users)).measured.map(({ count }) => count),
      [3, 4],
    );
    assert.deepEqual(countsOf(await read(text("downloads"), downloads)), { a: 7 });
  });

  it("7: a share only where the mapping names the denominator", async () => {
    const text = "event,users,all\na,1,4\n";
    assert.equal((await read(text, users)).measured[0]?.share, undefined);
    assert.equal((await read(text, { ...users, total: ["all"] })).measured[0]?.share, 0.25);
  });

  for (const [unit, meaning] of [
    ["users", "use"],
    ["votes", "demand"],
    ["browser support", "availability"],
    ["enabled", "configuration"],
    ["USD", "cost"],
  ] as const) {
    it(`8: ${unit} are ${meaning}`, async () => {
      assert.equal((await read("event,users\na,1\n", { ...users, unit })).measured[0]?.meaning, meaning);
    });
  }
});

describe("what is wrong with an export", () => {
  for (const [what, mapping, text, message] of [
    [
      "a value that is no number",
      users,
      "event,users\na,many\nb,2\n",
      'The value of "a" is "many", which is no number. The row was left out.',
    ],
    ["nothing in it", users, "", "No row was found. The file may be empty, or of another format."],
    ["JSON that ends too soon", { ...users, format: "json" }, '{"a": ', /^The file is no JSON: /],
    [
      "a line that is no JSON",
      { ...users, format: "jsonl" },
      '{"event":"a","users":1}\nnot\n',
      /^The line is no JSON: /,
    ],
    [
      "a path that cannot be read",
      { ...users, format: "json", rows: ["items["] },
      "{}",
      'The path "items[" cannot be read from "[" on. Write names with dots between them.',
    ],
    [
      "an expression that cannot be used",
      { ...users, format: "text", line: "(" },
      "a 1\n",
      /^The expression under "line" cannot be used: /,
    ],
    [
      "an expression that names no group",
      { ...users, format: "text", line: "^(\\S+) (\\d+)$" },
      "a 1\n",
      'No line has a key at "event": the expression under "line" names no group. Write (?P<name>...) around the key.',
    ],
    [
      "an expression that names other groups",
      { ...users, format: "text", line: "^(?P<name>\\S+) (?P<users>\\d+)$" },
      "a 1\n",
      'No line has a key at "event": the expression under "line" names the groups "name", "users".',
    ],
    [
      "an expression that no line matches",
      { ...users, format: "text", line: "^(?P<event>x) (?P<users>\\d+)$" },
      "a 1\n",
      'No line is as the expression under "line" says.',
    ],
    [
      "entries of a map whose key is looked for in them",
      { ...users, format: "json", rows: ["{}"], key: ["name"] },
      '{"a":{"users":1}}',
      'No row has a key at "name". There is "users". The key of each entry of a map is "@key".',
    ],
    [
      "lists of two lengths",
      { ...users, format: "json", rows: ["[]"], series: { values: "n", dates: "d" } },
      '[{"event":"a","n":[1],"d":[]}]',
      '"n" and "d" are not equally long (1 and 0), so that no value can be given its day.',
    ],
    [
      "a row that is there twice",
      downloads,
      "event,downloads\na,3\na,3\n",
      "Row 3 says the same as row 2 and was counted once. Export the file again, if it should not.",
    ],
  ] as const) {
    it(`is told of ${what}`, async () => {
      const problems = told(await read(text, mapping as Mapping));
      if (typeof message === "string") assert.equal(problems, message);
      else assert.match(problems, message);
    });
  }
});

describe("what an export may hold in several rows, or not at all", () => {
  const flags: Mapping = {
    format: "json",
    rows: ["environments{}"],
    key: ["/key"],
    lastSeen: ["@value.seen"],
    unit: "evaluations",
    kind: "last-seen",
  };
  for (const days of [
    [null, "2026-10-02"],
    ["2026-10-02", null],
    ["2026-01-01", "2026-10-02"],
  ]) {
    it(`is the latest of several days of last use: ${days.join(" and ")}`, async () => {
      const environments = { a: { seen: days[0] }, b: { seen: days[1] } };
      const { measured } = await read(JSON.stringify({ key: "flag", environments }), flags);
      assert.deepEqual(
        measured.map(({ lastSeen }) => lastSeen),
        ["2026-10-02"],
      );
    });
  }

  it("is a part of one total, however many variants it has", async () => {
    const text = JSON.stringify({
      all: 100,
      items: [
        { f: "x", n: 10 },
        { f: "x --HEAD", n: 5 },
      ],
    });
    const mapping: Mapping = { ...downloads, format: "json", rows: ["items[]"], key: ["f"], keyEnds: " " };
    const { measured } = await read(text, { ...mapping, value: ["n"], total: ["/all"] });
    assert.deepEqual(
      measured.map(({ count, share }) => [count, share]),
      [[15, 0.15]],
    );
  });

  for (const [what, mapping, text, message] of [
    [
      "days that no row has",
      { ...downloads, date: ["dya"] },
      "event,downloads,day\na,1,2026-10-01\n",
      /^No number has a day that can be read at "dya"/,
    ],
    [
      "a day that a standing count has not",
      { ...users, kind: "standing", date: ["dya"] },
      "event,users,day\na,1,2026-10-01\n",
      /^No number has a day that can be read at "dya"/,
    ],
    [
      "a day that the mapping itself names, and is none",
      { ...users, kind: "standing", to: ["tomorrow"] },
      "event,users\na,1\n",
      /^No number has a day that can be read at "tomorrow"/,
    ],
    [
      "days that cannot be read",
      { ...downloads, date: ["day"] },
      "event,downloads,day\na,1,soon\n",
      /^No number has a day that can be read at "day"/,
    ],
    [
      "a total that no row has",
      { ...downloads, total: ["all"] },
      "event,downloads\na,1\n",
      /^No row has a total at "all"/,
    ],
    [
      "people who are rows",
      { ...log, unit: "users" },
      "event,time\na,2026-10-01\n",
      /^Where each row counts as one, events are counted, and not users/,
    ],
    [
      "a column of rows to leave out that no row has",
      { ...downloads, skip: ["bots"] },
      "event,downloads,bot\na,1,yes\n",
      /^No row has anything at "bots", so that none was left out\. There is "event", "downloads", "bot"\.$/,
    ],
    [
      "another share for the same time",
      { ...users, unit: "pages", share: "percent" },
      "event,users,in\na,3,DE\na,4,FR\n",
      /^Row 3 gives "a" another share than row 2 for the same time, and shares do not add up: the larger one counts\./,
    ],
    [
      "a share where a count is asked for",
      users,
      "event,users\na,45 %\nb,3\n",
      /^The value of "a" is "45 %", a share and not a count\. Say share: percent, or name the place of the count\. The row was left out\.$/,
    ],
    [
      "a share where downloads are asked for",
      downloads,
      "event,downloads\na,45%\nb,3\n",
      /^The value of "a" is "45%", a share/,
    ],
    [
      "a count below 0, as where -1 stands for what is not known",
      downloads,
      "event,downloads\na,-1\nb,3\n",
      /^The value of "a" is -1, and nothing is counted below 0\. The row was left out\.$/,
    ],
    [
      "a share of more than all",
      { ...users, share: "fraction" },
      "event,users\na,45\nb,0.3\n",
      /^The value of "a" is 4,500%, and no share is below 0% or above 100%\. Say share: percent, if it is one in a hundred\. The row was left out\.$/,
    ],
    [
      "a count above its total",
      { ...users, total: ["all"] },
      "event,users,all\na,412,100\nb,3,100\nc,120,100\n",
      /^"a" is counted 412 users out of 100, and 1 more likewise, so that it has no share\. Look whether "all" is what they are a part of\.$/,
    ],
    [
      "a count below 0 in a series",
      { ...users, format: "json", rows: ["[]"], series: { values: "n", dates: "d" } },
      '[{"event":"a","n":[3,-1],"d":["2026-10-01","2026-10-02"]}]',
      /^The value of "a" is -1, and nothing is counted below 0\./,
    ],
    [
      "thousands of rows that cannot be read",
      users,
      `event,users\n${"a,x\n".repeat(3000)}`,
      /\n2,995 more rows could not be read\.$/,
    ],
  ] as const) {
    it(`is told of ${what}`, async () => assert.match(told(await read(text, mapping as Mapping, 1000)), message));
  }
});

describe("a number of an export", () => {
  it("is a share as it is written, with its sign or without", async () => {
    const { measured, problems } = await read("event,users\na,45%\nb,0.3\n", { ...users, share: "fraction" });
    assert.deepEqual(
      measured.map(({ key, share }) => [key, share]),
      [
        ["a", 0.45],
        ["b", 0.3],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it("may be money that was given back", async () => {
    const bill: Mapping = { ...users, value: ["usd"], unit: "USD", meaning: "cost" };
    const { measured, problems } = await read("event,usd\na,-5\n", bill);
    assert.deepEqual([measured[0]!.count, problems], [-5, []]);
  });

  it("has no share where it is larger than its total, and counts", async () => {
    const { measured } = await read("event,users,all\na,412,100\nb,3,100\n", { ...users, total: ["all"] });
    assert.deepEqual(
      measured.map(({ count, share }) => [count, share]),
      [
        [412, undefined],
        [3, 0.03],
      ],
    );
  });
});

describe("JSON Lines", () => {
  const lines: Mapping = { ...users, format: "jsonl" };
  const row = '{"event":"a","users":1}\n';

  it("count up to a last line that is cut off, which is told", async () => {
    const export_ = await read(`${row}{"event":"b","us`, lines);
    assert.deepEqual(countsOf(export_), { a: 1 });
    assert.deepEqual(
      export_.problems.map(({ at, isFatal }) => [at, isFatal]),
      [[{ path: "usage/export", row: 2 }, undefined]],
    );
    assert.match(told(export_), /^The line is no JSON: .*\. It is the last, and was left out\./);
  });

  for (const [what, text, line] of [
    ["another follows", `${row}not\n${row}`, 2],
    ["there is no other", "not", 1],
    ["the lines before it are blank", "\n\nnot\n", 3],
  ] as const) {
    it(`do not count where a line is no JSON and ${what}`, async () => {
      const { measured, problems } = await read(text, lines);
      assert.deepEqual(measured, []);
      assert.deepEqual(
        problems.map(({ at, isFatal }) => [at?.row, isFatal]),
        [[line, true]],
      );
    });
  }
});

describe("shares", () => {
  for (const unit of ["pages", "users", "downloads"]) {
    it(`of ${unit} are the larger one, with its row, in any order`, async () => {
      for (const rows of ["a,3,DE\na,4,FR\n", "a,4,FR\na,3,DE\n"]) {
        const { measured } = await read(`event,users,in\n${rows}`, { ...users, unit, share: "percent" });
        const row = rows.startsWith("a,3") ? 3 : 2;
        assert.deepEqual(
          measured.map(({ share, at }) => [share, at.row]),
          [[0.04, row]],
        );
      }
    });
  }
});

describe("a key of several places", () => {
  const text = "property,value,users\nplan,pro,3\nplan,,2\nsize, 12 ,4\n";
  const keyed = (key: string, keyFormat: string): Mapping => ({ ...users, key: [key], keyFormat });

  for (const [key, format, counts] of [
    ["property", "{property}={value}", { "plan=pro": 3, "size=12": 4 }],
    ["value", "{property}={}", { "plan=pro": 3, "size=12": 4 }],
    ["value", "{}, {}", { "pro, pro": 3, "12, 12": 4 }],
  ] as const) {
    it(`is written as ${format} of ${key}`, async () => {
      const { measured, skipped } = await read(text, keyed(key, format));
      assert.deepEqual(Object.fromEntries(measured.map(one => [one.key, one.count])), counts);
      assert.equal(skipped, 1);
    });
  }

  it("is taken from paths of JSON, numbers as well", async () => {
    const mapping: Mapping = { ...keyed("name", "{of.app}/{}"), format: "jsonl" };
    assert.deepEqual(countsOf(await read('{"name":"a","of":{"app":7},"users":1}\n', mapping)), { "7/a": 1 });
  });

  it("is told of a place that no row has", async () => {
    const named = keyed("property", "{property}={vallue}");
    assert.equal(told(await read(text, named)), 'No row has a key at "vallue". Did you mean "value"?');
  });
});

describe("exports by preset", () => {
  for (const [preset, text, counts] of [
    [
      "github",
      '[{"number":1,"html_url":"https://github.com/o/r/issues/1","reactions":{"total_count":9,"+1":4,"-1":5}},{"number":2,"pull_request":{},"reactions":{"+1":7}}]',
      { "https://github.com/o/r/issues/1": 4 },
    ],
    ["github", '{"total_count":1,"items":[{"number":7,"reactions":{"+1":2}}]}', { 7: 2 }],
    [
      "github-cli",
      '[{"number":1,"reactionGroups":[]},{"number":2,"reactionGroups":[{"content":"THUMBS_UP","users":{"totalCount":3}}]}]',
      { 1: 0, 2: 3 },
    ],
    ["npm", '{"downloads":3120,"start":"2026-10-01","end":"2026-10-31","package":"left"}', { left: 3120 }],
    [
      "homebrew",
      '{"start_date":"2026-10-01","end_date":"2026-10-31","items":[{"formula":"jq","count":"283,122"},{"formula":"jq --HEAD","count":"8"}]}',
      { jq: 283_130 },
    ],
    [
      "home-assistant",
      '{"last_updated":1704896403000,"reports_integrations":200,"integrations":{"hue":50}}',
      { hue: 50 },
    ],
    [
      "ga4",
      '# Start date: 20261001\n# End date: 20261031\nEvent name,Event count,Total users\nexport,900,"3,047"\n',
      { export: 3047 },
    ],
    ["plausible", "name,visitors,pageviews\n/export,12,40\n", { "/export": 12 }],
    [
      "unleash",
      '{"bucket":{"start":"2026-10-01T00:00:00Z","stop":"2026-10-31T00:00:00Z","toggles":{"export":{"yes":30,"no":10}}}}',
      { export: 30 },
    ],
  ] as const) {
    it(`are read: ${preset}`, async () => {
      const export_ = await read(text, presets[preset]);
      assert.deepEqual(countsOf(export_), counts);
      assert.deepEqual(export_.problems, []);
    });
  }
});

describe("a log of events", () => {
  it("counts its rows by key and day", async () => {
    const text =
      "event,time\na,2026-10-01T08:00:00Z\na,2026-10-01T09:00:00Z\nb,2026-10-01T09:00:00Z\na,2026-10-02T00:00:00Z\n";
    const { measured } = await read(text, log);
    assert.deepEqual(
      measured.map(({ key, from, count, rows, at }) => [key, from, count, rows, at.row]),
      [
        ["a", "2026-10-01", 2, 2, 2],
        ["a", "2026-10-02", 1, 1, 5],
        ["b", "2026-10-01", 1, 1, 4],
      ],
    );
  });

  for (const seed of [1, 2, 3, 4, 5]) {
    it(`loses, doubles and moves none, in any order and cut anywhere (${seed})`, async () => {
      const next = generator(seed);
      const counts: Record<string, number> = {};
      const rows = Array.from({ length: 300 }, () => {
        const key = ["a,b", 'say "hi"', "two\nlines", "ключ", "plain"][next(5)]!;
        counts[key] = (counts[key] ?? 0) + 1;
        return `"${key.replaceAll('"', '""')}",2026-10-0${1 + next(9)}T0${next(9)}:00:00Z`;
      });
      const sums = async (lines: readonly string[], portion: number) => {
        const sum: Record<string, number> = {};
        const { measured } = await read(`event,time\n${lines.join("\n")}\n`, log, portion);
        for (const { key, count } of measured) sum[key] = (sum[key] ?? 0) + count!;
        return sum;
      };
      assert.deepEqual(await sums(rows, 1 + next(40)), counts);
      assert.deepEqual(await sums(shuffled(rows, next), 50_000), counts);
    });
  }
});
