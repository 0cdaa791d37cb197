import { oneLine } from "../reports/wording.ts";

/** What the command line needs of the process that runs it. */
export interface World {
  /** Absolute; what paths are relative to. */
  readonly cwd: string;
  /** The day it is: 2026-11-23. */
  readonly today: string;
  /** Whether what is written may hold terminal colours. */
  readonly colour: boolean;
  readStandardInput(): Promise<Uint8Array>;
  write(text: string): Promise<void>;
  /** Writes a line to standard error. */
  tell(message: string): void;
}

/** Tells what could not be read or used, and keeps in mind that there was such a thing. */
export class Complaints {
  /** Whatever was told, in its order. */
  readonly told: string[] = [];

  constructor(private readonly world: World) {}

  get none(): boolean {
    return this.told.length === 0;
  }

  readonly tell = (message: string): void => {
    this.told.push(oneLine(message));
    this.world.tell(`feature-scope: ${oneLine(message)}`);
  };
}
