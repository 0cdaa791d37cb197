/**
 * The area below a line that stays as it is from one commit to the next.
 * @param points shares of the width and of the height, from 0 to 1, in order.
 */
export function areaOf(points: readonly (readonly [x: number, y: number])[]): string {
  const place = (share: number) => Math.round(share * 10_000) / 100;
  const steps = points.map(([x, y]) => `H${place(x)}V${place(1 - y)}`);
  return `M0 100V${place(1 - (points[0]?.[1] ?? 0))}${steps.join("")}H100V100Z`;
}
