import { seriesInWords } from "./words.ts";

/** Use over time as a line from zero; which way it goes is told beside it. */
export function Spark({ points }: { points: readonly number[] }) {
  const most = Math.max(...points, 1);
  const at = points.map((count, index) => {
    return `${((index / (points.length - 1)) * 100).toFixed(1)},${(100 - (count / most) * 100).toFixed(1)}`;
  });
  return (
    <svg class="spark" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={seriesInWords(points)}>
      <polyline points={at.join(" ")} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
