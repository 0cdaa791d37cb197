import { dirname, join, relative } from "node:path";
import { unreadable } from "../exports/unreadable.ts";
import { isFolder, readText } from "./files.ts";

/** Finds, for a folder, the nearest file of a name: in it or above it, up to the top of its repository. */
export class NearestFile<Value> {
  private readonly known = new Map<string, Promise<Value | undefined>>();

  /**
   * @param cwd what told paths are relative to.
   * @param parse makes what is remembered of the text of a file; `folder` is the absolute path of the one it stands in.
   * @param tell is handed why a file cannot be read.
   */
  constructor(
    private readonly name: string,
    private readonly cwd: string,
    private readonly parse: (folder: string, text: string) => Value,
    private readonly tell: (message: string) => void,
  ) {}

  /** What holds in an absolute folder. */
  in(folder: string): Promise<Value | undefined> {
    let value = this.known.get(folder);
    if (!value) {
      value = this.look(folder);
      this.known.set(folder, value);
    }
    return value;
  }

  /** Spares a look into a folder that is known to have neither the file nor a repository of its own. */
  inherit(folder: string, value: Value | undefined): void {
    if (!this.known.has(folder)) this.known.set(folder, Promise.resolve(value));
  }

  private async look(folder: string): Promise<Value | undefined> {
    const path = join(folder, this.name);
    try {
      return this.parse(folder, await readText(path));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "ENOENT" && code !== "ENOTDIR") {
        this.tell(`${relative(this.cwd, path)}: ${unreadable(error)}`);
        return undefined;
      }
    }
    // What counts for one repository ends where it does: what lies above belongs to somebody else.
    const above = dirname(folder);
    const isTop = above === folder || (await isFolder(join(folder, ".git")));
    return isTop ? undefined : this.in(above);
  }
}
