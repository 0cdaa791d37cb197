import { type KeyUse, keyMeanings } from "../roadmap/read-lists.ts";
import { readingOf } from "../roadmap/reading.ts";
import { type Explained, Page } from "./explained.ts";
import { elsewhere, keyTable, otherKeyBlocks } from "./explained-keys.ts";
import { levelBlocks } from "./explained-levels.ts";
import { stateBlocks } from "./explained-states.ts";
import type { ToExplain } from "./explanation.ts";
import { folderLayout, type ReadText } from "./layout.ts";
import type { PageStyle } from "./page-style.ts";
import { type PlaceInSettings, settingsSnippet } from "./settings-snippet.ts";
import { counted } from "./wording.ts";

/** How the files of a folder are read that are one roadmap: keys and states of all of them, and the files that differ. */
export function folderExplanation(
  name: string,
  toExplain: readonly ToExplain[],
  place: PlaceInSettings,
  style: PageStyle,
): string {
  const files = toExplain.map(({ file, options }) => ({ file, reading: readingOf(file.text, options) }));
  const page = new Page(style, files, true);
  const taken = files.filter(({ file }) => file.review.features.length > 0);
  const uses = usesOf(taken);
  const odd = oddOnes(page, taken, uses);
  const heading = style.heading(`How ${style.name(name)} is read`, 1);
  if (taken.length === 0) {
    const none = `${style.strong("No feature was found")}, although .feature-scope.yaml says that each of ${counted(files.length, "file")} is one.`;
    return `${[heading, none, page.list(odd)].join("\n\n")}\n`;
  }
  const blocks = [
    heading,
    `${style.strong(`Taken as one roadmap of ${counted(taken.length, "feature")}`)}, one for each file, because .feature-scope.yaml says that each file is one.`,
    ...keyTable(page, uses, taken.length),
    ...otherKeyBlocks(page),
    ...levelBlocks(page),
    ...stateBlocks(page),
    ...(odd.length > 0 ? [page.heading("The odd ones out"), page.list(odd)] : []),
    page.heading("To say it yourself"),
    `Put this into ${style.name(place.settings)} in place of the entry of this folder. It reads the files as they are read now: change what is wrong, and leave out what is to be found by itself.`,
    style.yaml(
      settingsSnippet(place, folderLayout(toExplain.map((one, index) => readText(one, files[index]!))).layout, true),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** The keys of all files, by what they were taken for. */
function usesOf(files: readonly Explained[]): KeyUse[] {
  const rows = new Map<string, KeyUse>();
  for (const { entries, ...use } of files.flatMap(usesIn)) {
    const key = idOf(use);
    rows.set(key, { ...use, entries: (rows.get(key)?.entries ?? 0) + entries });
  }
  return [...rows.values()].toSorted(
    (a, b) => keyMeanings.indexOf(a.meaning) - keyMeanings.indexOf(b.meaning) || b.entries - a.entries,
  );
}

const usesIn = ({ reading }: Explained): readonly KeyUse[] => reading.lists.flatMap(list => list.uses);

const idOf = ({ meaning, key, from }: Omit<KeyUse, "entries">): string => JSON.stringify([meaning, key, from]);

/** Files that could not be read, or use other keys and words than the rest. */
function oddOnes(page: Page, taken: readonly Explained[], uses: readonly KeyUse[]): string[] {
  const { style } = page;
  const name = (use: KeyUse) => (use.key === undefined ? elsewhere[use.from!] : style.name(use.key));
  const problems = page.files.flatMap(explained =>
    explained.file.review.problems.map(({ message, span }) => `${page.place(explained, span)}: ${style.text(message)}`),
  );
  const keys = keyMeanings.flatMap(meaning => {
    const [usual, ...others] = uses.filter(use => use.meaning === meaning);
    if (!usual) return [];
    const rare = others.map(use => {
      const having = taken.filter(explained => usesIn(explained).some(one => idOf(one) === idOf(use)));
      return `The ${meaning} is ${name(use)}, not ${name(usual)}, in ${pathsOf(page, having)}.`;
    });
    const lacking = taken.filter(explained => !usesIn(explained).some(use => use.meaning === meaning));
    const isUsual = lacking.length > 0 && lacking.length < taken.length * 0.2;
    return isUsual ? [...rare, `There is no ${meaning} in ${pathsOf(page, lacking)}.`] : rare;
  });
  const unknown = taken.flatMap(explained =>
    explained.reading.states.flatMap(({ written, status, at }) =>
      written !== undefined && status === "unknown"
        ? [`${page.place(explained, at!)}: ${style.name(written)} is no known state.`]
        : [],
    ),
  );
  const comments = taken.filter(({ reading }) => reading.comment);
  const own = comments.length > 0 ? [`A comment says how it is read in ${pathsOf(page, comments)}.`] : [];
  return [...problems, ...keys, ...unknown, ...own];
}

function pathsOf({ style }: Page, files: readonly Explained[]): string {
  const paths = files.slice(0, 5).map(({ file }) => style.name(file.path));
  return `${paths.join(", ")}${files.length > paths.length ? ` and ${files.length - paths.length} more files` : ""}`;
}

const readText = ({ file, options }: ToExplain, { reading }: Explained): ReadText => ({
  text: file.text,
  options,
  reading,
  features: file.review.features,
});
