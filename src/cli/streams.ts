import type { Readable, Writable } from "node:stream";

/** Colours on a terminal only, unless the environment says otherwise (no-color.org, force-color.org). */
export function colourWanted(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined) return force !== "0" && force !== "false";
  return isTerminal && !no && terminal !== "dumb";
}

/** Resolves when all of the text is handed over, or when the reader has gone; rejects on any other error. */
export function writeAll(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") reject(error);
      else resolve();
    };
    stream.on("error", settle);
    stream.write(text, settle);
  });
}

export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
