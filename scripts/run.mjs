// node scripts/run.mjs NAME [ARGUMENT...] makes sure that the packages are installed, and runs NAME.ts of this folder.
import "./setup.mjs";

const { register } = await import("tsx/esm/api");
register();
const [name] = process.argv.splice(2, 1);
await import(`./${name}.ts`);
