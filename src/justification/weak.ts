import type { Field, Text } from "../roadmap/feature.ts";
import { judge } from "./judge.ts";
import { roleOf } from "./key-role.ts";
import type { JudgedFeature } from "./level.ts";
import { english, fillers, otherLanguages, type WeakKind, weakKinds } from "./weak-words.ts";

/** A text that is meant as a reason and leans on nothing but weak words. */
export interface WeakReason {
  readonly at: Text;
  /** As written, in the order of the text. */
  readonly words: readonly string[];
  /** The gravest of what the words lean on. */
  readonly kind: WeakKind;
}

/** Whoever writes more than this has said something besides. */
const longest = 120;
const shortestText = 20;
/** So many words that say something of their own may be left over. */
const mostWords = 3;

/**
 * The weak words a feature's claim rests on, where nothing in the entry is stronger; or, at level none, those of the text
 * that stands where a reason would. Undefined for anything that says a little more.
 */
export function weakReasonOf(feature: JudgedFeature): WeakReason | undefined {
  if (feature.level === "none") return firstWeak(feature, feature.fields);
  if (feature.level !== "claim" || !feature.reason) return undefined;
  const weak = weakIn(textAt(feature.reason, feature.fields), feature.title.text);
  return weak && restIsWeak(feature) ? weak : undefined;
}

/** Takes away one weak reason after another, and looks whether the next is stronger. */
function restIsWeak(feature: JudgedFeature): boolean {
  let left = feature;
  for (let steps = 0; left.reason && steps < 4; steps++) {
    if (!weakIn(textAt(left.reason, left.fields), feature.title.text)) return false;
    const { start } = left.reason.span;
    const fields = left.fields.filter(({ span }) => span.start !== start);
    const comments = left.comments.filter(({ span }) => span.start !== start);
    // The title gives it, and cannot be taken away.
    if (fields.length === left.fields.length && comments.length === left.comments.length) return false;
    // As it was read: what was judged before would count again.
    const { level: _, evidence: __, reason: ___, ...read } = left;
    left = judge({ ...read, fields, comments });
  }
  return left.level === "none";
}

function firstWeak({ title }: JudgedFeature, fields: readonly Field[]): WeakReason | undefined {
  for (const { path, value, span } of fields) {
    if (value.length > longest || path.includes(".")) continue;
    const role = roleOf(path);
    // Under any other key than one for reasons, a word or two name something.
    const isText = role === "prose" && value.length >= shortestText && value.includes(" ");
    if (!isText && role !== "reason" && role !== "reason-or-state") continue;
    const weak = weakIn({ text: value, span }, title.text);
    if (weak) return weak;
  }
  return undefined;
}

/** A reason may be told with its key in front (`goal: G2`); the field has the words alone. */
const textAt = ({ text, span }: Text, fields: readonly Field[]): Text => ({
  text: fields.find(field => field.span.start === span.start)?.value ?? text,
  span,
});

function weakIn(at: Text, title: string): WeakReason | undefined {
  if (at.text.length > longest) return undefined;
  const text = at.text.replace(/\s+/g, " ").trim();
  const found: { readonly at: number; readonly words: string; readonly kind: WeakKind }[] = [];
  let left = text;
  // Most texts have no such word, and one search each is enough to know it.
  const languages = [
    ...(anyEnglish.test(text) ? [englishMarks] : []),
    ...(isForeign.test(text) && anyOther.test(text) ? [otherLanguages] : []),
  ];
  for (const kind of languages.length > 0 ? weakKinds : []) {
    for (const { [kind]: marks } of languages) {
      left = left.replace(marks, (words, ...rest) => {
        const index = rest.findLast(part => typeof part === "number") as number;
        found.push({ at: index, words, kind });
        // What was taken away keeps its place, so that all places count in the same text.
        return " ".repeat(words.length);
      });
    }
  }
  if (found.length === 0 || wordsOf(left, title) > mostWords) return undefined;
  const { kind } = found[0]!;
  return { at, kind, words: found.sort((a, b) => a.at - b.at).map(({ words }) => words.trim()) };
}

const sourceOf = (marks: readonly string[]): string =>
  String.raw`\b(?:${marks.join("|").replace(/(?<!\\)\((?!\?)/g, "(?:")})(?!\w)`;

const englishMarks = Object.fromEntries(
  weakKinds.map(kind => [kind, new RegExp(sourceOf(english[kind]), "gi")]),
) as Record<WeakKind, RegExp>;

const anyEnglish = new RegExp(sourceOf(Object.values(english).flat()), "i");
/** Another script, or a small word that such a text can hardly do without. */
const isForeign = /[\u0080-\uffff]|\b(?:la|el|los|las|lo|de|le|les|der|die|das)\b/i;
const anyOther = new RegExp(weakKinds.map(kind => otherLanguages[kind].source).join("|"), "iu");

/** How many words say something that the title does not; in scripts without spaces two signs are about a word. */
function wordsOf(text: string, title: string): number {
  const known = new Set(title.toLowerCase().match(words) ?? []);
  const own = (text.toLowerCase().match(words) ?? []).filter(word => !fillers.has(word) && !known.has(word));
  return own.reduce((sum, word) => sum + (unspaced.test(word) ? Math.ceil(word.length / 2) : 1), 0);
}

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
