import type * as all from "../git/repository.ts";

/** Loads what asks git. Undefined in a browser, where there is no git. */
export const loadGit: (() => typeof all) | undefined = () => require("../git/repository.ts") as typeof all;
