import { dirname, join, relative } from "node:path";
import { type Config, configFileName, readConfig } from "../config/config.ts";
import { positions } from "../roadmap/lines.ts";
import { isFolder, readText, unreadable } from "./files.ts";

type Severities = Config["severities"];

/** Finds the settings that hold for a folder: those of the nearest `.feature-scope.yaml` in it or above it. */
export class ProjectSettings {
  private readonly known = new Map<string, Promise<Severities>>();

  /** `tell` is handed each problem of a settings file once, with its place; paths in it are relative to `cwd`. */
  constructor(
    private readonly cwd: string,
    private readonly tell: (message: string) => void,
  ) {}

  /** Severities by rule id for the files of an absolute folder. */
  severitiesIn(folder: string): Promise<Severities> {
    let severities = this.known.get(folder);
    if (!severities) {
      severities = this.look(folder);
      this.known.set(folder, severities);
    }
    return severities;
  }

  private async look(folder: string): Promise<Severities> {
    const path = join(folder, configFileName);
    try {
      const text = await readText(path);
      const { severities, problems } = readConfig(text);
      const at = positions(text);
      for (const { message, span } of problems) {
        const { line, column } = at(span.start);
        this.tell(`${relative(this.cwd, path)}:${line}:${column}: ${message}`);
      }
      return severities;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "ENOENT" && code !== "ENOTDIR") {
        this.tell(`${relative(this.cwd, path)}: ${unreadable(error)}`);
        return {};
      }
    }
    // The settings of one repository end where it does: what lies above belongs to somebody else.
    const above = dirname(folder);
    const isTop = above === folder || (await isFolder(join(folder, ".git")));
    return isTop ? {} : this.severitiesIn(above);
  }
}
