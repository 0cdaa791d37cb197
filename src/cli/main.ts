import { version } from "../../package.json";
import { readArguments } from "./arguments.ts";
import { writeBaseline } from "./baseline.ts";
import { help } from "./help.ts";
import { tellHistory } from "./history.ts";
import { reviewFiles } from "./review-files.ts";
import { rulesText } from "./rules.ts";
import { tellUsage } from "./tell-usage.ts";
import type { World } from "./world.ts";

/** Runs the command line on the words after its name; resolves to the exit code and never rejects. */
export async function main(words: readonly string[], world: World): Promise<0 | 1 | 2> {
  const command = readArguments(words);
  switch (command.kind) {
    case "help":
      await world.write(help);
      return 0;
    case "version":
      await world.write(`${version}\n`);
      return 0;
    case "misuse":
      world.tell(`feature-scope: ${command.message}\nRun "feature-scope --help" for all there is.`);
      return 2;
    case "review":
      return reviewFiles(command, world);
    case "baseline":
      return writeBaseline(command, world);
    case "history":
      return tellHistory(command, world);
    case "usage":
      return tellUsage(command, world);
    case "rules":
      await world.write(rulesText(command));
      return 0;
  }
}
