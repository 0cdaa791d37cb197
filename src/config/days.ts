const days = { day: 1, week: 7, month: 365 / 12, year: 365 } as const;

/** `12 months` -> 365. */
export function daysIn(age: string | undefined): number | undefined {
  const [, amount, unit] = /^(\d+) ?([a-z]+?)s?$/.exec(age ?? "") ?? [];
  return unit ? Math.round(Number(amount) * days[unit as keyof typeof days]) : undefined;
}
