import type * as all from "../../exports/reader.ts";

type Reader = Pick<typeof all, "readExport"> & Partial<Pick<typeof all, "readInThread">>;

/** Loads what reads exports. In a browser there is no thread for it. */
export const loadReader: () => Reader = () => require("../../exports/reader.ts") as typeof all;
