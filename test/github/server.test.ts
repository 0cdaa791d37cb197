import assert from "node:assert/strict";
import { type Server, serverAt, signInFor } from "../../src/github/server.ts";

describe("serverAt", () => {
  const cases: [string, string, string][] = [
    ["https://github.com", "github.com", "https://api.github.com"],
    ["https://api.github.com/", "github.com", "https://api.github.com"],
    ["https://git.example.com", "git.example.com", "https://git.example.com/api/v3"],
    [" https://Git.Example.com/ ", "git.example.com", "https://git.example.com/api/v3"],
    ["https://git.example.com:8443/api/v3/", "git.example.com:8443", "https://git.example.com:8443/api/v3"],
    ["https://octo.ghe.com", "octo.ghe.com", "https://api.octo.ghe.com"],
    ["https://api.octo.ghe.com", "octo.ghe.com", "https://api.octo.ghe.com"],
    ["http://127.0.0.1:8080", "127.0.0.1:8080", "http://127.0.0.1:8080/api/v3"],
  ];
  for (const [address, host, api] of cases) {
    it(`finds the interface of ${address}`, () => assert.deepEqual(serverAt(address), { host, api }));
  }

  for (const address of [
    "git.example.com",
    "",
    "https://user:secret@git.example.com",
    "https://git.example.com/acme",
    "https://git.example.com?x=1",
    "ftp://git.example.com",
    "http://git.example.com",
    "http://127.0.0.1.example.com",
    "javascript:alert(1)",
  ]) {
    it(`refuses ${JSON.stringify(address)}`, () => assert.equal(typeof serverAt(address), "string"));
  }
});

describe("signInFor", () => {
  const cases: [address: string, editors: unknown, expected: string | undefined][] = [
    ["https://github.com", undefined, "github"],
    ["https://github.com", "https://git.example.com", "github"],
    ["https://git.example.com", "https://git.example.com/", "github-enterprise"],
    ["https://octo.ghe.com", "https://octo.ghe.com", "github-enterprise"],
    ["https://git.example.com", "https://git.example.org", undefined],
    ["https://git.example.com", "https://git.example.com:8443", undefined],
    ["https://git.example.com", "https://github.com", undefined],
    ["https://git.example.com", "git.example.com", undefined],
    ["https://git.example.com", "", undefined],
    ["https://git.example.com", undefined, undefined],
    ["https://git.example.com", ["https://git.example.com"], undefined],
  ];
  for (const [address, editors, expected] of cases) {
    it(`is ${expected} for ${address} where the editor signs in at ${JSON.stringify(editors)}`, () =>
      assert.equal(signInFor(serverAt(address) as Server, editors), expected));
  }
});
