/** Columns of text; all but the first stand at the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows
    .map(row => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("   "))
    .join("\n");
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;

/** `1.18 (target at most 1.30: met)` */
export function against(value: string, target: string, met: boolean): string {
  return `${value} (target at most ${target}: ${met ? "met" : "MISSED"})`;
}
