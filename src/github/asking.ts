import { type Limit, limitIn, mostSecondsToWait } from "./limit.ts";
import type { Server } from "./server.ts";

/** What asking needs of the world. */
export interface World {
  readonly fetch: typeof fetch;
  /** Ends everything; what is under way then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or rejects as soon as the signal says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Told before a wait of many seconds. */
  onWait?(seconds: number): void;
  /** How long a server may take to answer, in milliseconds. */
  readonly patience?: number;
}

/** Why a server is not asked any further. */
export type Stop =
  /** @property seconds until it may be asked again. */
  | { readonly kind: "limit"; readonly seconds: number }
  | { readonly kind: "unauthorized" }
  | { readonly kind: "offline"; readonly cause: string }
  | { readonly kind: "silent"; readonly seconds: number }
  | { readonly kind: "broken"; readonly status: number }
  /** What answers is not GitHub. */
  | { readonly kind: "other" };

/** Thrown where a server is not to be asked any further. */
export class Stopped extends Error {
  constructor(readonly stop: Stop) {
    super(stop.kind);
  }
}

/** An answer that there is to one question. */
export type Answer =
  | { readonly kind: "found"; readonly body: unknown; readonly next?: string }
  | { readonly kind: "missing" }
  | { readonly kind: "gone" }
  | { readonly kind: "forbidden"; readonly says: string }
  /** It leads to another host, which is not asked. */
  | { readonly kind: "elsewhere"; readonly host: string };

const mostRedirects = 5;
const mostWaits = 3;
const mostRetries = 6;
const usualPatience = 30_000;

/**
 * Asks one server, one question at a time, as GitHub wants it. The token goes to that server and nowhere else: redirects and
 * next pages are followed by hand, and only to the same origin.
 */
export class Asking {
  private retries = mostRetries;
  private waits = mostWaits;
  private limit: Limit | undefined;

  constructor(
    private readonly server: Server,
    private readonly token: string | undefined,
    private readonly world: World,
  ) {}

  /** @param path below the server's interface, or the address of a next page that the server gave. */
  async ask(path: string): Promise<Answer> {
    let url = new URL(path, `${this.server.api}/`).href;
    for (let redirects = 0; ; redirects++) {
      if (!this.isOwn(url)) return { kind: "elsewhere", host: new URL(url).host };
      if (redirects > mostRedirects) throw new Stopped({ kind: "other" });
      const reply = await this.replyTo({ url, redirect: "manual", token: this.token });
      // A browser does not tell where a redirect leads, so there it is followed without the token.
      if (reply.isHidden) return this.read(await this.replyTo({ url, redirect: "follow", token: undefined }));
      const to = reply.headers.get("location");
      if (!(reply.status >= 300 && reply.status < 400 && to)) return this.read(reply);
      url = new URL(to, url).href;
    }
  }

  private isOwn(url: string): boolean {
    return new URL(url).origin === new URL(this.server.api).origin;
  }

  /** The reply to one request, when limits and trouble that passes are over. */
  private async replyTo(question: Question): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      await this.obeyLimit();
      const reply = await this.send(question);
      this.limit = limitIn(reply, this.world.now());
      if (this.limit?.isRefusal) continue;
      if (reply.status < 500) return reply;
      if (this.retries-- === 0 || attempt === 3) throw new Stopped({ kind: "broken", status: reply.status });
      await this.world.wait(attempt * 1000, this.world.signal);
    }
  }

  private async obeyLimit(): Promise<void> {
    if (!this.limit) return;
    const seconds = Math.max(1, Math.ceil((this.limit.until - this.world.now()) / 1000));
    if (seconds > mostSecondsToWait || this.waits-- === 0) throw new Stopped({ kind: "limit", seconds });
    this.world.onWait?.(seconds);
    await this.world.wait(seconds * 1000, this.world.signal);
  }

  private async send({ url, redirect, token }: Question): Promise<Reply> {
    const { signal, fetch, patience = usualPatience } = this.world;
    signal.throwIfAborted();
    const headers = {
      Accept: "application/vnd.github+json",
      "X-GitHub-Api-Version": "2022-11-28",
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    };
    const tooLong = AbortSignal.timeout(patience);
    try {
      const response = await fetch(url, { headers, redirect, signal: AbortSignal.any([signal, tooLong]) });
      const { status, type } = response;
      const at = response.url || url;
      return {
        status,
        headers: response.headers,
        text: await response.text(),
        at,
        isHidden: type === "opaqueredirect",
      };
    } catch (error) {
      signal.throwIfAborted();
      if (tooLong.aborted) throw new Stopped({ kind: "silent", seconds: Math.round(patience / 1000) });
      throw new Stopped({ kind: "offline", cause: causeOf(error) });
    }
  }

  private read({ status, headers, text, at }: Reply): Answer {
    if (!this.isOwn(at)) return { kind: "elsewhere", host: new URL(at).host };
    if (status === 404) return { kind: "missing" };
    if (status === 410) return { kind: "gone" };
    if (status === 401) throw new Stopped({ kind: "unauthorized" });
    const body = parsed(text);
    if (status === 403 || status === 451) return { kind: "forbidden", says: messageIn(body) ?? `status ${status}` };
    if (status !== 200 || body === undefined) throw new Stopped({ kind: "other" });
    const next = nextIn(headers.get("link"));
    return { kind: "found", body, ...(next !== undefined && { next }) };
  }
}

interface Question {
  readonly url: string;
  readonly redirect: "manual" | "follow";
  readonly token: string | undefined;
}

/** A response with all of its text. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The address it is from. */
  readonly at: string;
  /** It is a redirect of which a browser tells nothing. */
  readonly isHidden: boolean;
}

/** What a program says of a failed connection: `ENOTFOUND`. */
function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === "string" ? cause.code : message;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null || !("message" in body)) return undefined;
  return typeof body.message === "string" ? body.message : undefined;
}

/** `<https://api.github.com/repositories/1/issues?page=2>; rel="next", <...>; rel="last"` */
const nextIn = (link: string | null): string | undefined => /<([^>]*)>;\s*rel="next"/.exec(link ?? "")?.[1];
