import { judge } from "../justification/judge.ts";
import type { JudgedFeature, Level } from "../justification/level.ts";
import type { Feature, Field } from "../roadmap/feature.ts";
import { generalPaths } from "../roadmap/general-paths.ts";
import type { Layout } from "../roadmap/layout.ts";
import { type ParsedText, parseYaml } from "../roadmap/parse.ts";
import { type ReadOptions, readRoadmap } from "../roadmap/read.ts";
import type { KeyMeaning } from "../roadmap/read-lists.ts";
import type { Reading } from "../roadmap/reading.ts";

/** A roadmap as the layout of one is made of it. */
export interface ReadText {
  readonly text: string;
  readonly options: ReadOptions;
  readonly reading: Reading;
  readonly features: readonly JudgedFeature[];
}

/** The text is read many times, and parsed once. */
interface Parsed extends ReadText {
  readonly parsed: ParsedText;
}

const parse = (read: ReadText): Parsed => ({ ...read, parsed: parseYaml(read.text) });

/** A layout, and what it cannot say. */
export interface InferredLayout {
  readonly layout: Layout;
  /** Parts that would read the file differently, so that they are left to be found out. */
  readonly leftOut: readonly (keyof Layout)[];
}

/** The parts that are told besides what the team says itself, those first that are done without first. */
const inferred = ["why", "effort", "id", "title", "status", "features"] as const;

/**
 * The layout that says what the reader found by itself, as a starting point for a team's own. What the team says already
 * stays. Read with it, the text gives the very same features; a part that would give others is left out.
 */
export function inferredLayout(toRead: ReadText): InferredLayout {
  const { reading } = toRead;
  // Nothing leads to the entries of a text that is no YAML.
  if (reading.checklist) return { layout: reading.layout, leftOut: ["features"] };
  const read = parse(toRead);
  const full = { ...foundBy([read]), ...reading.layout };
  const fits = fitting([read], full);
  const { features } = fits.layout;
  if (reading.layout.features || !features) return fits;
  const general = generalPaths(features, fewer => readsTheSame(read, { ...fits.layout, features: fewer }, true));
  return { ...fits, layout: { ...fits.layout, features: general } };
}

/** The same for the files of a folder, which have one layout. */
export function folderLayout(files: readonly ReadText[]): InferredLayout {
  const { features: _, ...said } = files[0]?.options.layout ?? {};
  return fitting(files.map(parse), { ...foundBy(files), ...said });
}

function fitting(files: readonly Parsed[], full: Layout): InferredLayout {
  const differing = (some: readonly Parsed[], layout: Layout) => some.filter(file => !readsTheSame(file, layout));
  let wrong = differing(files, full);
  if (wrong.length === 0) return { layout: ordered(full), leftOut: [] };
  const said = files[0]?.reading.layout ?? {};
  const free = inferred.filter(key => !said[key] && full[key]);
  const single = free.find(key => differing(wrong, without(full, key)).length === 0);
  let layout = full;
  const leftOut: (keyof Layout)[] = [];
  for (const key of single ? [single] : free) {
    layout = without(layout, key);
    leftOut.push(key);
    wrong = differing(wrong, layout);
    if (wrong.length === 0) break;
  }
  return { layout: ordered(layout), leftOut };
}

export function foundBy(files: readonly ReadText[]): Layout {
  const keysOf = (meaning: KeyMeaning): string[] => {
    const counts = new Map<string, number>();
    for (const use of files.flatMap(({ reading }) => reading.lists.flatMap(({ uses }) => uses))) {
      if (use.meaning === meaning && use.key) counts.set(use.key, (counts.get(use.key) ?? 0) + use.entries);
    }
    return [...counts].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  };
  const features = files.flatMap(file => file.features);
  const parts = {
    // There is nothing to find in a file that is a feature as a whole.
    features: files.flatMap(({ reading }) => (reading.one ? [] : reading.lists.map(({ path }) => path))),
    title: keysOf("title"),
    status: keysOf("status"),
    id: keysOf("id"),
    effort: keysOf("effort"),
    why: reasonKeys(features).flatMap(({ key }) => (liftsNothing(key, features) ? key : [])),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, values]) => values.length > 0));
}

const without = (layout: Layout, left: keyof Layout): Layout =>
  Object.fromEntries(Object.entries(layout).filter(([key]) => key !== left));

const order = ["features", "title", "status", "id", "effort", "why", "statuses"] as const;

const ordered = (layout: Layout): Layout =>
  Object.fromEntries(order.flatMap(key => (layout[key] ? [[key, layout[key]]] : [])));

/** Whether a layout reads a text as it was read; the names of groups may change where a path names none. */
function readsTheSame({ text, options, reading, parsed, features }: Parsed, layout: Layout, renames = false): boolean {
  const again = readRoadmap(text, { ...options, layout }, parsed);
  return (
    again.features.length === features.length &&
    again.features.every((feature, index) => {
      const before = features[index]!;
      return (
        identityOf(feature) === identityOf(before) &&
        (renames || String(feature.group) === String(before.group)) &&
        levelBy(again.layout?.why, feature) === levelBy(reading.layout.why, before)
      );
    })
  );
}

const identityOf = ({ title, span, id, status, statusAsWritten, effort }: Feature): string =>
  JSON.stringify([title, span, id, status, statusAsWritten, effort]);

/** A key that also holds descriptions would make reasons of them. */
function liftsNothing(key: string, features: readonly JudgedFeature[]): boolean {
  return features.every(feature => levelBy([key], feature) === levelBy(undefined, feature));
}

/** The level that a feature has by itself, whatever the features beside it say. */
function levelBy(why: readonly string[] | undefined, feature: Feature): Level {
  const { level: _, evidence: __, reason: ___, ...plain } = feature as JudgedFeature;
  return judge(plain, why).level;
}

/** Keys in which reasons were found, most frequent first. */
export function reasonKeys(features: readonly JudgedFeature[]): { key: string; entries: number }[] {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const key = feature.reason && fieldAt(feature, feature.reason.span.start)?.path;
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([key, entries]) => ({ key, entries }));
}

const fieldAt = ({ fields }: Feature, offset: number): Field | undefined =>
  fields.find(({ span }) => span.start === offset);
