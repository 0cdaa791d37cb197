import type * as all from "../core.ts";

type Core = typeof all;

let loaded: Core | undefined;

/** All that is not about the editor. Loaded when something of it is first used, which is after the start. */
export const core = new Proxy({} as Core, {
  get(_, name) {
    loaded ??= require("../core.ts") as Core;
    return loaded[name as keyof Core];
  },
});
