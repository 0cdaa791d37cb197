/**
 * Times functions against each other: every round runs each of them once, so that whatever else the machine does falls on
 * all alike. Milliseconds of each round, by name; the first rounds warm up and do not count.
 */
export function measure<Name extends string>(
  functions: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number[]> {
  const names = Object.keys(functions) as Name[];
  const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>;
  const warmUp = Math.ceil(rounds / 5);
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now();
      functions[name]();
      const took = performance.now() - started;
      if (round >= 0) times[name].push(took);
    }
  }
  return times;
}

/** The value that `share` of the values do not exceed; 0.5 gives the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
