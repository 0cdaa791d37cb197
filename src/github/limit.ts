import type { Reply } from "./asking.ts";

/** What is worth waiting for while a person looks on; beyond it, they ask again later. */
export const mostSecondsToWait = 60;

/** A server does not want to be asked before a time, in milliseconds since 1970. */
export interface Limit {
  readonly until: number;
  /** The answer holds nothing else, so the question has to be asked again. */
  readonly isRefusal: boolean;
}

/**
 * The limit that an answer tells: so many questions an hour (`x-ratelimit-remaining`), or too many at once, which GitHub calls
 * the secondary limit (`retry-after`, or a message alone, and then a minute).
 */
export function limitIn(
  { status, headers, text }: Pick<Reply, "status" | "headers" | "text">,
  now: number,
): Limit | undefined {
  const after = Number(headers.get("retry-after") ?? Number.NaN);
  const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN) * 1000;
  const isUsedUp = headers.get("x-ratelimit-remaining") === "0";
  const until = after >= 0 ? now + after * 1000 : isUsedUp && reset > 0 ? reset : now + mostSecondsToWait * 1000;
  const saysSo = isUsedUp || after >= 0 || /rate limit|abuse detection/i.test(text);
  if (status === 429 || (status === 403 && saysSo)) return { until, isRefusal: true };
  return isUsedUp ? { until, isRefusal: false } : undefined;
}
