import type { Layout } from "../roadmap/layout.ts";
import type { UnreadList } from "../roadmap/other-lists.ts";
import type { Explained, Page } from "./explained.ts";
import { inferredLayout, type ReadText } from "./layout.ts";
import { type PlaceInSettings, settingsSnippet } from "./settings-snippet.ts";

/** How to say oneself what was found, for a roadmap. */
export function layoutBlocks(page: Page, read: ReadText, place: PlaceInSettings): string[] {
  const { layout, leftOut } = inferredLayout(read);
  const { comment } = read.reading;
  return [
    page.heading("To say it yourself"),
    `Put this into ${where(page, place)}. It reads the file as it is read now: change what is wrong, and leave out what is to be found by itself.`,
    page.style.yaml(settingsSnippet(place, layout, read.options.one !== undefined)),
    ...(leftOut.length > 0
      ? [
          `Left out, since it would read other features or other values: ${leftOut.map(key => page.style.name(key)).join(", ")}.`,
        ]
      : []),
    ...(comment && Object.keys(comment.layout).length > 0
      ? ["What the comment in the file says comes before it, so change it there."]
      : []),
  ];
}

/** How to say of a file that was not taken that it is a roadmap. */
export function layoutOfOther(page: Page, { reading }: Explained, place: PlaceInSettings): string[] {
  if (reading.one) return [];
  const [list] = reading.lists.length > 0 ? reading.lists : longestFirst(reading.unread);
  const path = list?.path ?? "path.to.list[]";
  const layout: Layout = { ...reading.layout, features: [path] };
  const then = list
    ? "Name the list that holds the features, if it is another."
    : "Name the list that holds the features: [] is each item of a list, * each key of a map.";
  return [
    page.heading("If it is a roadmap after all"),
    `Say so in ${where(page, place)}. ${then}`,
    page.style.yaml(settingsSnippet(place, layout, false)),
  ];
}

const longestFirst = (lists: readonly UnreadList[]): readonly UnreadList[] =>
  lists.filter(({ because }) => because !== "name").toSorted((a, b) => b.entries - a.entries);

const where = ({ style }: Page, { settings, exists }: PlaceInSettings): string =>
  exists
    ? `${style.name(settings)}; where it has ${style.name("roadmaps:")} already, add the entry to the end of that`
    : `a new file ${style.name(settings)}`;
