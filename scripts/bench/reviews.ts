import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundled } from "./bundled.ts";
import { measure, median, quantile } from "./measure.ts";
import { generateRoadmap } from "./roadmap.ts";
import { against, ms, table } from "./table.ts";

const sizes = [
  { features: 100, rounds: 60 },
  { features: 1_000, rounds: 25 },
  { features: 10_000, rounds: 3 },
] as const;
const mostTimesParse = 1.3;
/** Real files are broken now and then, and mending costs another parse. */
const mostTimesParseOfFiles = 1.5;

/** A full review against a bare parse of the same text, and how both grow. */
export function compareWithParse({ review, parseDocument }: Bundled): string {
  const rows = sizes.map(({ features, rounds }) => {
    const text = generateRoadmap(features);
    const found = review(text).features.length;
    if (found !== features) throw new Error(`The review found ${found} of ${features} features: nothing is measured.`);
    const times = measure(
      {
        review: () => review(text),
        parse: () => parseDocument(text),
        leanParse: () => parseDocument(text, { uniqueKeys: false, prettyErrors: false, schema: "failsafe" }),
      },
      rounds,
    );
    // Neighbours in time are compared, so that a slow minute of the machine counts on both sides.
    const ratio = (of: "parse" | "leanParse") => median(times.review.map((time, i) => time / times[of][i]!));
    return {
      ...{ features, size: text.length, review: median(times.review), parse: median(times.parse) },
      ...{ leanParse: median(times.leanParse), ratio: ratio("parse"), leanRatio: ratio("leanParse") },
    };
  });
  const [small, middle, large] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];
  const growth = [middle.review / small.review, large.review / middle.review].map(factor => factor.toFixed(1));
  return [
    table([
      ["features", "text", "review", "yaml, default", "ratio", "yaml, our options", "ratio", "a feature"],
      ...rows.map(row => [
        ...[row.features.toLocaleString("en"), `${(row.size / 1000).toFixed(0)} KB`, ms(row.review)],
        ...[ms(row.parse), row.ratio.toFixed(2), ms(row.leanParse), row.leanRatio.toFixed(2)],
        `${((1000 * row.review) / row.features).toFixed(0)} µs`,
      ]),
    ]),
    "",
    `Review over parse at 1,000 features: ${against(middle.ratio.toFixed(2), String(mostTimesParse), middle.ratio <= mostTimesParse)}`,
    `Ten times the features take ${growth.join(" and ")} times as long.`,
  ].join("\n");
}

/** A review of every YAML file of a folder against a bare parse of each. */
export function compareOnFiles({ review, parseDocument }: Bundled, folder: string): string {
  const names = readdirSync(folder).filter(name => /\.ya?ml$/.test(name));
  const texts = names.map(name => readFileSync(join(folder, name), "utf8"));
  const times = measure(
    {
      review: () => texts.forEach((text, i) => void review(text, { name: names[i]! })),
      parse: () => texts.forEach(text => void parseDocument(text, { logLevel: "silent" })),
    },
    30,
  );
  const ratio = median(times.review.map((time, i) => time / times.parse[i]!));
  return [
    `${names.length} files, ${(texts.join("").length / 1000).toFixed(0)} KB`,
    `review ${ms(median(times.review))}, bare parse ${ms(median(times.parse))}`,
    `Review over parse: ${against(ratio.toFixed(2), String(mostTimesParseOfFiles), ratio <= mostTimesParseOfFiles)}`,
  ].join("\n");
}

/** What one keystroke costs, since the whole text is reviewed again: in a title, and anywhere, where it may break the YAML. */
export function measureEdits({ review }: Bundled): string {
  const rows = sizes.map(({ features, rounds }) => {
    const text = generateRoadmap(features);
    const titles = [...text.matchAll(/title: /g)].map(match => match.index + match[0].length);
    let step = 0;
    const typedAt = (place: number) => review(`${text.slice(0, place)}x${text.slice(place)}`);
    const times = measure(
      {
        title: () => typedAt(titles[(++step * 31) % titles.length]!),
        anywhere: () => typedAt((++step * 7919 * 31) % text.length),
      },
      rounds,
    );
    const cells = [times.title, times.anywhere].flatMap(values => [ms(median(values)), ms(quantile(values, 0.95))]);
    return [features.toLocaleString("en"), ...cells];
  });
  return table([["features", "in a title", "95 of 100", "anywhere", "95 of 100"], ...rows]);
}
