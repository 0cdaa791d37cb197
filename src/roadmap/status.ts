import type { Status } from "./feature.ts";
import { keyWords } from "./key.ts";
import { remembered } from "./remembered.ts";
import { bucketWords, statusByWord } from "./states.ts";

/** The state a written value stands for: `✅ COMPLETE (2025-10-14)` is shipped. */
export const statusOf = remembered((written): Status => {
  const words = plain(written);
  if (words === "") return statusByWord.get(written.trim()) ?? "unknown";
  const whole = statusByWord.get(words);
  if (whole) return whole;
  if (statesToChoose(written).length > 0) return "unknown";
  const percent = written.includes("%") && percentStatus(written);
  if (percent) return percent;
  const icon = [...written.trim()].find(sign => /\p{Extended_Pictographic}/u.test(sign));
  const parts = words.split(" ");
  if (parts[0] === "not" && statusByWord.has(parts.slice(1).join(" "))) return "planned";
  // "complete (phase 1)", "planned for Q3": the state comes first, then what is said about it.
  for (let length = Math.min(3, parts.length); length > 0; length--) {
    const status = statusByWord.get(parts.slice(0, length).join(" "));
    if (status && (length > 1 || parts[0]!.length > 2)) {
      if (status !== "shipped") return status;
      if (parts.includes("not")) return "planned";
      // "done 40%" is on its way; "complete, a 40% milestone" is a remark.
      return /(?<!\d)\d{1,2}(?:\.\d+)?\s*%\W*$/.test(written) ? "in-progress" : status;
    }
  }
  // A light says how things go, where the words say how far they are.
  return (icon && !lights.has(icon) && statusByWord.get(icon)) || "unknown";
});

const lights: ReadonlySet<string> = new Set(["🟢", "🟡", "🟠", "🔴", "🔵", "⚪"]);

/** The different states that a template offers and nobody chose from: `TODO | DOING | DONE`. */
export function statesToChoose(written: string): readonly Status[] {
  const parts = written.split(/[|/]/, 20);
  if (parts.length < 2) return [];
  const states = parts.map(part => statusByWord.get(plain(part)));
  const known = new Set(states.filter(state => state !== undefined));
  return states.every(state => state !== undefined) && known.size > 1 ? [...known] : [];
}

/** Letters and digits in lower case, one space between words; anything in brackets is a remark. */
export function plain(written: string): string {
  const text = keyWords(written.trim().slice(0, 80));
  const words = text.replace(/[([{].*$/u, "").trim() || text;
  return words.replace(/[^\p{L}\p{N}']+/gu, " ").trim();
}

/** The state that a share of the work done stands for: `40 %`, `40`, `0.4`; a bare 1 is neither little nor all. */
export function percentStatus(written: string): Status | undefined {
  const match = /^(\d{1,3}(?:\.\d+)?)\s*(%?)$/.exec(written.trim());
  if (!match || match[0] === "1") return undefined;
  const amount = Number(match[1]);
  if (amount === 0) return "planned";
  return amount >= 100 || match[0] === "1.0" ? "shipped" : "in-progress";
}

/** Whether a written value says that work waits; what that means depends on whether it had begun. */
export function isBlocked(written: string): boolean {
  return plain(written).startsWith("blocked");
}

/** The state that the name of a list gives what is in it: `now`, `previous_completed`, `next_sprint`. */
export const bucketStatus = remembered((key): Status | undefined => {
  const words = keyWords(key);
  const whole = statusByWord.get(words);
  if (whole) return whole;
  const parts = words.split(" ");
  if (parts.length > 3) return undefined;
  for (const part of parts) {
    const status = bucketWords.get(part);
    if (status) return status;
  }
  return undefined;
});

/** A box to tick at either end of a line, as in task lists: `[ ]`, `[x]`, `[✅]`, `[]`. */
export const tickBoxes = /^[-*]?\s*\[\s?[^\]\w]?[xX]?\s?\](?=\s|$)|\[\s?[^\]\w]?[xX]?\s?\]$/gu;

/** The state that a tick box gives a line; undefined where the line has none. */
export function tickBox(line: string): Status | undefined {
  const box = line.trim().match(tickBoxes)?.[0];
  if (!box) return undefined;
  const sign = box.replace(/[[\]\s]/g, "").replace(/^[-*]$/, "");
  if (sign === "") return "planned";
  return /^[~/]$/.test(sign) ? "in-progress" : "shipped";
}
