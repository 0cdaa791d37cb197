import { join, relative } from "node:path";
import { type Config, readConfig } from "../config/config.ts";
import { type Declarations, declarations, type Wish } from "../config/declared.ts";
import { configFileName } from "../config/file-name.ts";
import { globProblems, type LookedAt, layoutProblems } from "../config/unmatched.ts";
import type { Problem } from "../roadmap/feature.ts";
import { type PositionAt, positions } from "../roadmap/lines.ts";
import { NearestFile } from "./nearest-file.ts";

/** A `.feature-scope.yaml`, and what it says. */
export interface Project extends Declarations {
  /** Absolute path of the folder it stands in. */
  readonly folder: string;
  readonly text: string;
  readonly config: Config;
  /** The path of something in the folder or below, as `Declarations` takes it. */
  pathOf(place: string): string;
  /** What it says of a file, by its absolute path. */
  wish(file: string): Wish;
}

/** Finds the settings that hold for a folder: those of the nearest `.feature-scope.yaml` in it or above it. */
export class ProjectSettings {
  private readonly nearest: NearestFile<Project>;
  private readonly places = new Map<Project, PositionAt>();

  /** `tell` is handed each problem of a settings file once, with its place; paths in it are relative to `cwd`. */
  constructor(
    private readonly cwd: string,
    private readonly tell: (message: string) => void,
  ) {
    this.nearest = new NearestFile(configFileName, cwd, (folder, text) => this.read(folder, text), tell);
  }

  /** The settings that hold in an absolute folder. */
  in(folder: string): Promise<Project | undefined> {
    return this.nearest.in(folder);
  }

  /** Spares a look into a folder that is known to have neither settings nor a repository of its own. */
  inherit(folder: string, project: Project | undefined): void {
    this.nearest.inherit(folder, project);
  }

  /** Tells what of the settings led to nothing; where all of their folder was searched, also which patterns did. */
  tellUnmatched(searched: readonly string[], looksOf: (project: Project) => readonly LookedAt[]): void {
    for (const project of this.places.keys()) {
      const looks = looksOf(project);
      const isSearched = searched.some(folder => !/^\.\.|^[a-z]:/i.test(relative(folder, project.folder)));
      if (isSearched) this.tellOf(project, globProblems(project.config, looks));
      this.tellOf(project, layoutProblems(project.config, looks));
    }
  }

  private read(folder: string, text: string): Project {
    const config = readConfig(text);
    const declared = declarations(config);
    const pathOf = (place: string) => relative(folder, place).replaceAll("\\", "/");
    const project = { folder, text, config, ...declared, pathOf, wish: (file: string) => declared.of(pathOf(file)) };
    this.places.set(project, positions(text));
    this.tellOf(project, config.problems);
    return project;
  }

  /** Tells what is wrong with what the settings name, at their place. */
  tellOf(project: Project, problems: readonly Problem[]): void {
    for (const { message, span } of problems) {
      const { line, column } = this.places.get(project)!(span.start);
      this.tell(`${relative(this.cwd, join(project.folder, configFileName))}:${line}:${column}: ${message}`);
    }
  }
}
