import assert from "node:assert/strict";
import { repositoryIn } from "../../src/github/remote.ts";

const hosts = ["github.com", "git.example.com:8443"];

describe("repositoryIn", () => {
  const shop = { host: "github.com", owner: "acme", name: "shop" };
  const inHouse = { ...shop, host: "git.example.com:8443" };
  const cases: [string, object | undefined][] = [
    ["git@github.com:acme/shop.git", shop],
    ["ssh://git@github.com/acme/shop.git", shop],
    ["ssh://git@ssh.github.com:443/acme/shop.git", shop],
    ["https://github.com/acme/shop.git", shop],
    ["https://x-access-token:secret@github.com/acme/shop", shop],
    ["https://www.github.com/acme/shop/", shop],
    ["git://GitHub.com/acme/shop.js", { ...shop, name: "shop.js" }],
    ["acme/shop", shop],
    [" acme/shop ", shop],
    ["https://git.example.com:8443/acme/shop.git", inHouse],
    ["git@gitlab.com:acme/shop.git", undefined],
    ["https://github.com.example.org/acme/shop", undefined],
    ["https://github.com/acme/shop/tree/main", undefined],
    ["../shop.git", undefined],
    ["acme", undefined],
    ["", undefined],
  ];
  for (const [text, expected] of cases) {
    it(`${expected ? "finds" : "does not find"} one in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(repositoryIn(text, hosts), expected));
  }
});
