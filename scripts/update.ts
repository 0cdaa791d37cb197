import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "./generated.ts";
import { root } from "./root.ts";

// npm run update: writes what repeats a list that is kept elsewhere. A test says when it is needed.

let changed = 0;
for (const { path, text } of await generatedFiles()) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  writeFileSync(file, text);
  console.log(`Updated ${path}`);
  changed++;
}
if (changed === 0) console.log("Everything is up to date.");
