import { ReadError } from "./row.ts";

/** No row is as long as this; a file without line ends would be held as a whole. */
const longestLine = 2_000_000;

/** The bytes of a file are no text in a known encoding. */
export class EncodingError extends Error {}

const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Decodes chunks of bytes by their byte order mark, or as UTF-8. Rejects with an `EncodingError` where they are something else. */
export async function* textChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (bytes: Uint8Array) => {
    try {
      return decoder!.decode(bytes);
    } catch {
      const name =
        decoder!.encoding === "utf-8" ? "UTF-8, and it has no mark of UTF-16" : decoder!.encoding.toUpperCase();
      throw new EncodingError(`The file is no text in ${name}. Export it again in UTF-8.`);
    }
  };
  let held: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : joined(held, chunk);
    held = bytes;
    // A mark may be cut by the end of a chunk.
    if (!decoder && bytes.length < 3) continue;
    const start = decoder ? 0 : markOf(bytes).length;
    decoder ??= decoderOf(bytes);
    // Decoded by itself, a chunk takes a third of the time and half the memory that it takes as a part of a stream.
    const end = wholeCharacters(bytes, decoder.encoding);
    held = bytes.slice(end);
    yield decode(bytes.subarray(start, end));
  }
  const start = decoder ? 0 : markOf(held).length;
  decoder ??= decoderOf(held);
  yield decode(held.subarray(start));
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** How many bytes are left where a character that is cut is taken away. */
function wholeCharacters(bytes: Uint8Array, encoding: string): number {
  const { length } = bytes;
  if (encoding !== "utf-8") {
    const even = length - (length % 2);
    const high = encoding === "utf-16le" ? bytes[even - 1] : bytes[even - 2];
    return high !== undefined && (high & 0xfc) === 0xd8 ? even - 2 : even;
  }
  let last = length - 1;
  while (last > length - 4 && last > 0 && (bytes[last]! & 0xc0) === 0x80) last--;
  const first = bytes[last] ?? 0;
  const needed = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return length - last < needed ? last : length;
}

const markOf = (start: Uint8Array): readonly number[] =>
  marks.map(([, bytes]) => bytes).find(bytes => bytes.every((byte, index) => start[index] === byte)) ?? [];

function decoderOf(start: Uint8Array): InstanceType<typeof TextDecoder> {
  const mark = markOf(start);
  if (mark.length === 0 && start.subarray(0, 1000).includes(0)) {
    throw new EncodingError("The file is no text, or one in UTF-16 without its mark. Export it again in UTF-8.");
  }
  const [encoding = "utf-8"] = marks.find(([, bytes]) => bytes === mark) ?? [];
  // What looks like a mark further on is a character.
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** A line without its end, and its number, from 1. */
export type NumberedLine = readonly [line: string, number: number];

/** The lines of a text, in portions as they come. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<NumberedLine[]> {
  let rest = "";
  let number = 0;
  const numbered = (line: string): NumberedLine => [line.endsWith("\r") ? line.slice(0, -1) : line, ++number];
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    if (rest.length > longestLine) {
      throw new ReadError("A line is longer than 2,000,000 characters. The file may be of another format.", number + 1);
    }
    yield lines.map(numbered);
  }
  if (rest !== "") yield [numbered(rest)];
}
