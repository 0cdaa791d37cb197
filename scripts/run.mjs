// node scripts/run.mjs NAME [ARGUMENT...] makes sure that the packages are installed, and runs NAME.ts of this folder.
import "./setup.mjs";

// Both loaders: the scripts are modules, and what they import from `src` counts as neither.
for (const loader of ["tsx/esm/api", "tsx/cjs/api"]) (await import(loader)).register();
const [name] = process.argv.splice(2, 1);
await import(`./${name}.ts`);
