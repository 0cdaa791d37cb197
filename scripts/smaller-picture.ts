import { PNG } from "pngjs";

const kept = 24;
const step = 16;

/**
 * Makes a screenshot half as big. Surfaces and text keep their very colours, which are the most frequent ones; the
 * thousands of blends at the edges of letters are rounded to a few.
 */
export function smallerPicture(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  const { data } = picture;
  const frequency = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = data.readUIntBE(i, 3);
    frequency.set(colour, (frequency.get(colour) ?? 0) + 1);
  }
  const common = new Set(
    [...frequency]
      .sort(([, a], [, b]) => b - a)
      .map(([colour]) => colour)
      .slice(0, kept),
  );
  for (let i = 0; i < data.length; i += 4) {
    if (common.has(data.readUIntBE(i, 3))) continue;
    for (let channel = i; channel < i + 3; channel++) {
      data[channel] = Math.min(Math.round(data[channel]! / step) * step, 255);
    }
  }
  // Equal colours stand side by side, which packs best as they are.
  return PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}
