import type { ExportPlace } from "../justification/measured-use.ts";

/** A place in an export under the path that it is to be called by. @param folder that of the settings, which name it from there. */
export const placeOf = ({ path, row }: ExportPlace, folder: string | undefined): ExportPlace => ({
  path: folder ? `${folder}/${path}` : path,
  row,
});
