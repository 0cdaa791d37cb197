import { main } from "./cli/main.ts";
import { colourWanted, readAll, writeAll } from "./cli/streams.ts";
import { dayOf } from "./justification/day.ts";

const { stdin, stdout, stderr } = process;
// Whoever reads may stop reading, as `head` does: that is no error of ours.
stderr.on("error", () => {});

main(process.argv.slice(2), {
  cwd: process.cwd(),
  today: dayOf(new Date()),
  colour: colourWanted(process.env, stdout.isTTY === true),
  readStandardInput: () => readAll(stdin),
  write: text => writeAll(stdout, text),
  tell: message => stderr.write(`${message}\n`),
}).then(
  code => {
    // Not process.exit, which would cut off what is still on its way to a pipe.
    process.exitCode = code;
  },
  (error: unknown) => {
    const trace = error instanceof Error ? error.stack : String(error);
    stderr.write(`feature-scope: this is a defect of the program itself; please report it.\n${trace}\n`);
    process.exitCode = 2;
  },
);
