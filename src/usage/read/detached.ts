/** The same text in memory of its own: what is cut out of a portion of a file keeps all of that portion in memory. */
export const detached = (text: string): string => ` ${text}`.slice(1);
