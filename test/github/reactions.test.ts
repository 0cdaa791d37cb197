import assert from "node:assert/strict";
import type { World } from "../../src/github/asking.ts";
import { type Issue, inWords } from "../../src/github/issue.ts";
import { type Party, type Reactions, reactionsOf } from "../../src/github/reactions.ts";
import { type Server, serverAt } from "../../src/github/server.ts";
import { toldOf } from "../../src/github/told.ts";
import { GitHubServer, json } from "./github-server.ts";

const token = "the-secret";
const begin = Date.parse("2026-11-23T10:00:00Z");

describe("reactionsOf", () => {
  let github: GitHubServer;
  let waits: number[];
  let time: number;
  let ending: AbortController;

  beforeEach(async () => {
    github = new GitHubServer();
    await github.start();
    waits = [];
    time = begin;
    ending = new AbortController();
  });
  afterEach(() => github.stop());

  const world = (more: Partial<World> = {}): World => ({
    fetch,
    signal: ending.signal,
    now: () => time,
    wait: async milliseconds => {
      waits.push(milliseconds / 1000);
      time += milliseconds;
    },
    ...more,
  });
  const server = () => serverAt(github.address) as Server;
  const issue = (number: number, repository = "acme/shop"): Issue => {
    const [owner, name] = repository.split("/") as [string, string];
    return { host: github.host, owner, name, number };
  };
  const ask = (issues: readonly Issue[], more: Partial<World> = {}, party: Partial<Party> = { token }) =>
    reactionsOf(issues, [{ server: server(), ...party }], world(more));
  const has = (repository: string, ...votes: number[]) =>
    github.repositories.set(
      repository,
      votes.map((count, index) => github.issue(repository, index + 1, count)),
    );
  const votesIn = ({ found }: Reactions) => found.map(({ issue, reactions }) => [inWords(issue), reactions["+1"]]);
  const paths = () => github.asked.map(({ path }) => path.replace("/api/v3/repos/", ""));
  const at = (path: string) => `/api/v3/repos/${path}`;

  it("asks for an issue as it is documented, and keeps what counts", async () => {
    has("acme/shop", 7);
    const { found } = await ask([issue(1)]);
    assert.deepEqual(found, [
      {
        issue: issue(1),
        address: `${github.address}/acme/shop/issues/1`,
        title: "Issue 1",
        state: "open",
        reactions: { total_count: 9, "+1": 7, "-1": 2, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 },
      },
    ]);
    assert.deepEqual(github.asked, [
      {
        path: "/api/v3/repos/acme/shop/issues/1",
        authorization: `Bearer ${token}`,
        accept: "application/vnd.github+json",
        version: "2022-11-28",
      },
    ]);
  });

  it("sends no token where nobody signed in", async () => {
    has("acme/shop", 7);
    await ask([issue(1)], {}, {});
    assert.equal(github.asked[0]!.authorization, undefined);
  });

  it("reads the list, page by page, where that takes fewer questions", async () => {
    has("acme/shop", ...Array.from({ length: 250 }, (_, index) => index));
    const wanted = [3, 120, 140, 150, 220].map(number => issue(number));
    const result = await ask(wanted);
    const list = "acme/shop/issues?state=all&sort=created&direction=asc&per_page=100";
    assert.deepEqual(paths(), [list, `${list}&page=2`, `${list}&page=3`]);
    assert.deepEqual(
      votesIn(result).map(([, votes]) => votes),
      [2, 119, 139, 149, 219],
    );
  });

  it("asks one by one for what the list does not hold", async () => {
    has("acme/shop", 1, 2, 3);
    const result = await ask([issue(2), issue(9)]);
    assert.deepEqual(votesIn(result), [["acme/shop#2", 2]]);
    assert.equal(paths().at(-1), "acme/shop/issues/9");
    assert.deepEqual(toldOf(result), [
      "acme/shop#9 was not found: there is no such issue, or it is private and you are not signed in with the right to read it.",
    ]);
  });

  it("asks for no issue of a repository that cannot be seen", async () => {
    const result = await ask([issue(1), issue(2), issue(3)]);
    assert.equal(github.asked.length, 1);
    assert.equal(result.misses.length, 3);
  });

  it("tells of a deleted issue and of a pull request, and goes on", async () => {
    github.repositories.set("acme/shop", [
      github.issue("acme/shop", 150, 4, { pull_request: { url: "" } }),
      github.issue("acme/shop", 300, 5),
    ]);
    github.instead.set(at("acme/shop/issues/200"), [(_, response) => json(response, 410, { message: "Gone" })]);
    const result = await ask([issue(200), issue(150), issue(300)]);
    assert.deepEqual(votesIn(result), [["acme/shop#300", 5]]);
    assert.deepEqual(toldOf(result), [
      "acme/shop#200 is gone: it was deleted, or its repository has no issues any more.",
      "acme/shop#150 is a pull request, which shows that something was built and not that anyone asked for it, so it was left out.",
    ]);
  });

  it("follows an issue that has moved, with the token where that stays on the server", async () => {
    has("acme/web", 8);
    github.instead.set(at("acme/shop/issues/12"), [
      (_, response) => json(response, 301, {}, { Location: `${github.address}${at("acme/web/issues/1")}` }),
    ]);
    const result = await ask([issue(12)]);
    assert.deepEqual(votesIn(result), [["acme/shop#12", 8]]);
    assert.deepEqual(toldOf(result), [
      `acme/shop#12 is at ${github.address}/acme/web/issues/1 now. Change the link in the roadmap.`,
    ]);
    assert.deepEqual(new Set(github.asked.map(({ authorization }) => authorization)), new Set([`Bearer ${token}`]));
  });

  it("counts an issue once that is linked by its old address and its new one", async () => {
    has("acme/web", 8);
    github.instead.set(at("acme/shop/issues/12"), [
      (_, response) => json(response, 301, {}, { Location: at("acme/web/issues/1") }),
    ]);
    const result = await ask([issue(12), issue(1, "acme/web")]);
    assert.deepEqual(votesIn(result), [["acme/web#1", 8]]);
    assert.match(toldOf(result)[0]!, /^acme\/shop#12 is .*acme\/web\/issues\/1 now, which is linked as well/);
  });

  describe("with a second server", () => {
    let other: GitHubServer;
    beforeEach(async () => {
      other = new GitHubServer();
      await other.start();
      other.repositories.set("acme/shop", [other.issue("acme/shop", 1, 3)]);
    });
    afterEach(() => other.stop());

    it("neither asks nor tells the token where a redirect leads there", async () => {
      for (const status of [301, 302, 307, 308]) {
        github.instead.set(at("acme/shop/issues/12"), [
          (_, response) => json(response, status, {}, { Location: `${other.address}/api/v3/repos/acme/shop/issues/1` }),
        ]);
        const result = await ask([issue(12)]);
        assert.deepEqual(other.asked, []);
        assert.deepEqual(toldOf(result), [
          `acme/shop#12 has moved to ${other.host}, which was not asked. Change the link in the roadmap.`,
        ]);
      }
    });

    it("neither asks nor tells the token where the next page is there", async () => {
      has("acme/shop", ...Array.from({ length: 150 }, () => 1));
      github.instead.set(at("acme/shop/issues"), [
        (_, response) =>
          json(response, 200, [github.issue("acme/shop", 1, 1)], {
            Link: `<${other.address}/api/v3/repos/acme/shop/issues?page=2>; rel="next"`,
          }),
      ]);
      const result = await ask([issue(1), issue(101), issue(102)]);
      assert.deepEqual(other.asked, []);
      assert.equal(result.found.length, 3);
    });

    it("tells no token in a browser, which hides where a redirect leads", async () => {
      github.instead.set(at("acme/shop/issues/12"), [
        (_, response) => json(response, 301, {}, { Location: `${other.address}/api/v3/repos/acme/shop/issues/1` }),
      ]);
      const hiding: typeof fetch = async (input, init) => {
        const response = await fetch(input, init);
        if (init?.redirect !== "manual" || response.status !== 301) return response;
        await response.body?.cancel();
        return Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
      };
      const result = await ask([issue(12)], { fetch: hiding });
      assert.deepEqual([...github.asked, ...other.asked].map(({ authorization }) => authorization).slice(1), [
        undefined,
        undefined,
      ]);
      assert.equal(result.misses[0]?.kind, "elsewhere");
    });

    it("asks each for its own issues, with its own token or none", async () => {
      has("acme/shop", 7);
      const there = { ...issue(1), host: other.host };
      const result = await reactionsOf(
        [issue(1), there],
        [{ server: server(), token }, { server: serverAt(other.address) as Server }],
        world(),
      );
      assert.equal(result.found.length, 2);
      assert.deepEqual(
        [github.asked, other.asked].map(asked => asked.map(({ authorization }) => authorization)),
        [[`Bearer ${token}`], [undefined]],
      );
    });
  });

  describe("when there are limits", () => {
    const refused = (status: number, headers: object, message = "") => {
      github.instead.set(at("acme/shop/issues/1"), [
        (_, response) => json(response, status, { message }, headers),
        (_, response, url) => github.usual(response, url),
      ]);
    };
    const soon = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": String(begin / 1000 + 20) };
    const later = { "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": String(begin / 1000 + 1500) };
    beforeEach(() => {
      has("acme/shop", 7);
    });

    const cases: [string, number, object, string, number][] = [
      ["of an hour, which is over soon", 403, soon, "API rate limit exceeded", 20],
      ["of an hour, told by 429", 429, soon, "", 20],
      ["that say how long to wait", 403, { "Retry-After": "30" }, "", 30],
      ["that say so with 429", 429, { "Retry-After": "5" }, "", 5],
      ["that say nothing but a message", 403, {}, "You have exceeded a secondary rate limit.", 60],
      ["that say nothing at all", 429, {}, "", 60],
    ];
    for (const [what, status, headers, message, seconds] of cases) {
      it(`waits for those ${what}`, async () => {
        refused(status, headers, message);
        const told: number[] = [];
        const result = await ask([issue(1)], { onWait: seconds => told.push(seconds) });
        assert.deepEqual(votesIn(result), [["acme/shop#1", 7]]);
        assert.deepEqual([waits, told], [[seconds], [seconds]]);
      });
    }

    it("stops where the wait would be long, keeps what it has, and says when to come again", async () => {
      github.repositories.set(
        "acme/shop",
        [250, 350, 450].map(number => github.issue("acme/shop", number, number)),
      );
      github.instead.set(at("acme/shop/issues/350"), [
        (_, response) => json(response, 403, { message: "API rate limit exceeded" }, later),
      ]);
      const result = await ask([issue(250), issue(350), issue(450)], {}, {});
      assert.deepEqual(votesIn(result), [["acme/shop#250", 250]]);
      assert.equal(github.asked.length, 2);
      assert.deepEqual(waits, []);
      assert.deepEqual(toldOf(result), [
        `${github.host} answers no more questions for 25 minutes. Who is signed in may ask more often. Nothing new is known of 2 issues.`,
      ]);
    });

    it("asks nothing more once the last answer says that it was the last", async () => {
      github.repositories.set(
        "acme/shop",
        [250, 350].map(number => github.issue("acme/shop", number, number)),
      );
      github.instead.set(at("acme/shop/issues/250"), [
        (_, response) => json(response, 200, github.issue("acme/shop", 250, 1), later),
      ]);
      const result = await ask([issue(250), issue(350)]);
      assert.equal(github.asked.length, 1);
      assert.equal(result.found.length, 1);
      assert.match(toldOf(result)[0]!, /25 minutes\. Nothing new is known of acme\/shop#350\.$/);
    });

    it("does not wait for ever", async () => {
      github.instead.set("*", [(_, response) => json(response, 429, {}, { "Retry-After": "1" })]);
      const result = await ask([issue(1)]);
      assert.deepEqual(waits, [1, 1, 1]);
      assert.equal(result.halts[0]?.stop.kind, "limit");
    });
  });

  describe("when something is wrong", () => {
    const always = (status: number, body: unknown = {}) =>
      github.instead.set("*", [(_, response) => json(response, status, body)]);

    it("does not take what may not be read for a limit", async () => {
      always(403, { message: "Resource protected by organization SAML enforcement." });
      assert.deepEqual(toldOf(await ask([issue(1)])), [
        `acme/shop#1 may not be read. ${github.host} says: Resource protected by organization SAML enforcement.`,
      ]);
      assert.deepEqual(waits, []);
    });

    it("says that a sign-in is not accepted, or is needed, after one question", async () => {
      always(401, { message: "Bad credentials" });
      const [withToken] = toldOf(await ask([issue(250), issue(350)]));
      assert.match(withToken!, /does not accept this sign-in\..* Nothing new is known of 2 issues\.$/);
      const [without] = toldOf(await ask([issue(250), issue(350)], {}, {}));
      assert.match(without!, /answers only who is signed in\./);
      assert.equal(github.asked.length, 2);
    });

    it("asks again after trouble that passes", async () => {
      has("acme/shop", 7);
      github.instead.set(at("acme/shop/issues/1"), [
        (_, response) => json(response, 502, {}),
        (_, response) => json(response, 503, {}),
        (_, response, url) => github.usual(response, url),
      ]);
      assert.deepEqual(votesIn(await ask([issue(1)])), [["acme/shop#1", 7]]);
      assert.deepEqual(waits, [1, 2]);
    });

    it("gives up where trouble does not pass", async () => {
      always(500);
      const result = await ask([issue(250), issue(350)]);
      assert.equal(github.asked.length, 3);
      assert.match(toldOf(result)[0]!, /has trouble of its own \(status 500\)\. Try again later\./);
    });

    it("says that it may be offline, and why it thinks so", async () => {
      const { host } = github;
      const [issues, parties] = [[issue(1)], [{ server: server() }]];
      await github.stop();
      const [told] = toldOf(await reactionsOf(issues, parties, world()));
      assert.equal(
        told,
        `${host} could not be reached (ECONNREFUSED). You may be offline. Nothing new is known of acme/shop#1.`,
      );
      await github.start();
    });

    it("says so when a connection breaks off", async () => {
      github.instead.set("*", [
        (_, response) => {
          response.writeHead(200, { "Content-Length": "1000" });
          response.write("{");
          response.destroy();
        },
      ]);
      assert.equal((await ask([issue(1)])).halts[0]?.stop.kind, "offline");
    });

    it("does not wait for ever for an answer", async () => {
      github.instead.set("*", [() => {}]);
      const [told] = toldOf(await ask([issue(1)], { patience: 40 }));
      assert.match(told!, /did not answer within 0 seconds\./);
    });

    it("is not misled by what is no answer of GitHub", async () => {
      github.instead.set("*", [(_, response) => response.end("<html>Please sign in to the network</html>")]);
      assert.match(toldOf(await ask([issue(1)]))[0]!, /^What answers in the place of .* is no GitHub/);
      for (const body of [[], null, "12", { number: 1 }, { number: 1, reactions: { "+1": "many" } }]) {
        always(200, body);
        assert.equal((await ask([issue(1)])).misses[0]?.kind, "no-reactions");
      }
    });

    it("does not go round in circles", async () => {
      github.instead.set("*", [(request, response) => json(response, 301, {}, { Location: request.url! })]);
      assert.equal((await ask([issue(1)])).halts[0]?.stop.kind, "other");
      assert.equal(github.asked.length, 6);
    });
  });

  describe("when it is cancelled", () => {
    it("ends a question under way", async () => {
      github.instead.set("*", [() => ending.abort()]);
      await assert.rejects(ask([issue(1)]), { name: "AbortError" });
    });

    it("ends a wait", async () => {
      github.instead.set("*", [(_, response) => json(response, 429, {}, { "Retry-After": "30" })]);
      const wait: World["wait"] = async (_, signal) => {
        ending.abort();
        signal.throwIfAborted();
      };
      await assert.rejects(ask([issue(1)], { wait }), { name: "AbortError" });
    });

    it("asks nothing where it was cancelled before", async () => {
      ending.abort();
      await assert.rejects(ask([issue(1)]), { name: "AbortError" });
      assert.deepEqual(github.asked, []);
    });
  });
});
