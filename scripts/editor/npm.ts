import { spawn } from "node:child_process";

/**
 * Runs `npm install` in a folder that is not part of the project, without install scripts: the packages used here carry
 * what they need, and their scripts want compilers.
 *
 * @throws Error with what npm said and what to do about it.
 */
export async function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  const said: string[] = [];
  const npm = spawn("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  for (const stream of [npm.stdout, npm.stderr]) stream.on("data", chunk => said.push(String(chunk)));
  const started = Date.now();
  const heartbeat = setInterval(() => {
    console.log(`  ... still at it after ${Math.round((Date.now() - started) / 1000)} s`);
  }, 15_000);
  const code = await new Promise<number | null>((done, failed) => {
    npm.on("error", failed);
    npm.on("close", done);
  }).finally(() => clearInterval(heartbeat));
  if (code !== 0) {
    throw new Error(
      `npm could not install ${args.join(" ") || folder}:\n${said.join("").trim()}\n` +
        "Check the connection to the npm registry (`npm ping`) and run this again; npm keeps what it has fetched.",
    );
  }
}
