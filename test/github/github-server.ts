import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  readonly version: string | string[] | undefined;
}

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A server on this machine that answers as the documented interface of GitHub does. */
export class GitHubServer {
  readonly asked: Asked[] = [];
  /** What is answered in the place of the usual, by path; a list is used up one by one, its last item stays. */
  readonly instead = new Map<string, Handler[]>();
  /** By `owner/name`, the issues in the order they were made. */
  readonly repositories = new Map<string, object[]>();
  private readonly server: Server = createServer((request, response) => this.handle(request, response));

  async start(): Promise<void> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }

  /** As the setting names it; the interface is below `/api/v3`. */
  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get host(): string {
    return new URL(this.address).host;
  }

  issue(repository: string, number: number, votes: number, more: object = {}): object {
    return {
      id: 1000 + number,
      html_url: `${this.address}/${repository}/issues/${number}`,
      number,
      title: `Issue ${number}`,
      state: "open",
      user: { login: "octocat" },
      updated_at: "2026-01-02T03:04:05Z",
      reactions: {
        url: `${this.address}/api/v3/repos/${repository}/issues/${number}/reactions`,
        total_count: votes + 2,
        "+1": votes,
        "-1": 2,
        laugh: 0,
        hooray: 0,
        confused: 0,
        heart: 0,
        rocket: 0,
        eyes: 0,
      },
      ...more,
    };
  }

  private handle(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url!, this.address);
    const { authorization, accept, "x-github-api-version": version } = request.headers;
    this.asked.push({ path: url.pathname + url.search, authorization, accept, version });
    const handlers = this.instead.get(url.pathname) ?? this.instead.get("*") ?? [];
    const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
    if (handler) handler(request, response, url);
    else this.usual(response, url);
  }

  usual(response: ServerResponse, url: URL): void {
    const match = /^\/api\/v3\/repos\/([\w.-]+\/[\w.-]+)\/issues(?:\/(\d+))?$/.exec(url.pathname);
    const issues = match && this.repositories.get(match[1]!);
    const issue = issues?.find(one => "number" in one && one.number === Number(match?.[2]));
    if (issues && match[2] === undefined) this.list(response, url, issues);
    else if (issue) json(response, 200, issue);
    else json(response, 404, { message: "Not Found" });
  }

  private list(response: ServerResponse, url: URL, issues: readonly object[]): void {
    const size = Number(url.searchParams.get("per_page") ?? 30);
    const page = Number(url.searchParams.get("page") ?? 1);
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    const link = `<${url.origin}${url.pathname}?page=1>; rel="first", <${next.href}>; rel="next"`;
    const hasMore = issues.length > page * size;
    json(response, 200, issues.slice((page - 1) * size, page * size), hasMore ? { Link: link } : {});
  }
}

export function json(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}
