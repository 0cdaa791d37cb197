import { positions } from "../roadmap/lines.ts";
import type { UnreadList } from "../roadmap/other-lists.ts";
import type { ReadOptions } from "../roadmap/read.ts";
import type { ReadList } from "../roadmap/read-lists.ts";
import { readingOf } from "../roadmap/reading.ts";
import { type Explained, Page } from "./explained.ts";
import { keyTable, otherKeyBlocks } from "./explained-keys.ts";
import { layoutBlocks, layoutOfOther } from "./explained-layout.ts";
import { levelBlocks } from "./explained-levels.ts";
import { sayingBlocks } from "./explained-sayings.ts";
import { stateBlocks } from "./explained-states.ts";
import { verdict } from "./explained-verdict.ts";
import type { PageStyle } from "./page-style.ts";
import { type ReviewedFile, summarise } from "./reviewed-file.ts";
import type { PlaceInSettings } from "./settings-snippet.ts";
import { counted } from "./wording.ts";

/** A file that was reviewed with these options, and where its layout may be said. */
export interface ToExplain {
  readonly file: ReviewedFile;
  readonly options: ReadOptions;
  readonly place: PlaceInSettings;
}

/**
 * How a file is read, for a person to check against it: whether it is a roadmap, which entries, what their keys are taken
 * for, what justifies them, what was left out, and how to say it oneself. Reads the text once more.
 */
export function explanation({ file, options, place }: ToExplain, style: PageStyle): string {
  const { review, text } = file;
  const reading = readingOf(text, options);
  const explained: Explained = { file, reading };
  const page = new Page(style, [explained], false);
  const blocks = [style.heading(`How ${style.name(file.path)} is read`, 1), ...verdict(page, explained)];
  const isRead = review.roadmap && review.features.length > 0;
  if (isRead) {
    blocks.push(...sayingBlocks(page, explained));
    for (const list of reading.checklist ? [] : reading.lists) blocks.push(...listBlocks(page, explained, list));
    blocks.push(
      ...otherKeyBlocks(page),
      ...levelBlocks(page),
      ...(reading.checklist ? boxBlocks(file) : stateBlocks(page)),
    );
  }
  blocks.push(...leftBlocks(page, explained, isRead));
  // Of a file that is no roadmap they are among the reasons for it.
  for (const { message, span } of review.roadmap ? review.problems : [])
    blocks.push(`${style.strong(`Line ${positions(text)(span.start).line}:`)} ${style.text(message)}`);
  if (!isRead) blocks.push(...layoutOfOther(page, explained, place));
  else if (!reading.checklist)
    blocks.push(...layoutBlocks(page, { text, options, reading, features: review.features }, place));
  return `${blocks.join("\n\n")}\n`;
}

/** The states that the boxes of a checklist give. */
function boxBlocks(file: ReviewedFile): string[] {
  const { byStatus } = summarise([file]);
  return [
    `By their boxes ${byStatus.shipped} are shipped, ${byStatus["in-progress"]} in progress and ${byStatus.planned} planned.`,
  ];
}

function listBlocks(page: Page, explained: Explained, list: ReadList): string[] {
  const { style } = page;
  const { features, groups, others, uses } = list;
  const head = explained.reading.one
    ? `The whole file: 1 feature`
    : `${style.name(list.path)}, from line ${page.place(explained, list.at)}: ${counted(features, "feature")}`;
  const notes = [
    groups > 0 &&
      `${counted(groups, "other entry is a group", "other entries are groups")} that ${groups === 1 ? "holds" : "hold"} features.`,
    others > 0 &&
      `${counted(others, "other entry was", "other entries were")} not taken: without a title, or holding only what was passed over.`,
  ].filter(note => note !== false);
  return [style.heading(head, 2), ...keyTable(page, uses, features), ...(notes.length > 0 ? [notes.join(" ")] : [])];
}

const reasons = {
  name: "a list of this name holds no planned work",
  part: "part of what the list stands in",
  "nothing planned": "nothing shows that this is planned work",
} as const satisfies Record<UnreadList["because"], string>;

/** What was not taken, and why. */
function leftBlocks(page: Page, explained: Explained, isRead: boolean): string[] {
  const { style } = page;
  const { passedOver, unread, lists } = explained.reading;
  const blocks: string[] = [];
  if (!isRead && lists.length > 0) {
    const looked = lists.map(
      list =>
        `${style.name(list.path)}, line ${page.place(explained, list.at)}: ${counted(list.features, "entry", "entries")}${list.groups > 0 ? ", without those that hold others" : ""}`,
    );
    blocks.push("Lists that were looked at:", page.list(looked, 15));
  }
  const rows = passedOver.map(({ path, at, entries, of, lists: many, reason }) => {
    const amount = `${entries < of ? `${entries} of ` : ""}${counted(of, "entry", "entries")}${many > 1 ? ` in ${many} lists` : ""}`;
    return `${style.name(path)}, line ${page.place(explained, at)}: ${amount}: ${style.text(reason)}.`;
  });
  const others = unread.map(({ path, at, entries, because }) => {
    return `${style.name(path)}, line ${page.place(explained, at)}: ${counted(entries, "entry", "entries")}; ${reasons[because]}.`;
  });
  if (rows.length > 0) blocks.push(page.heading("Passed over"), page.list(rows));
  if (others.length > 0)
    blocks.push(page.heading(isRead ? "Other lists in the file" : "Other lists"), page.list(others, 15));
  return blocks;
}
