import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type BrowserProgram, packagedBrowser } from "./packaged-browser.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    name => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  linux: (process.env.PATH ?? "").split(delimiter).flatMap(folder => names.map(name => join(folder, name))),
};

/** Opens an installed Chromium, Chrome or Edge without a window, or else one from the npm registry. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ["--disable-gpu", "--disable-quic", "--font-render-hinting=none"],
  });
}

/** @throws Error saying what to do, where there is none and none can be installed. */
export async function findBrowser(): Promise<BrowserProgram> {
  const chosen = process.env.FEATURE_SCOPE_BROWSER;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`FEATURE_SCOPE_BROWSER names ${chosen}, and there is no such file.`);
    return { path: chosen, env: {} };
  }
  const installed = places[process.platform]?.find(starts);
  return installed ? { path: installed, env: {} } : packagedBrowser();
}

/** Some Linux distributions put a script there that only says how to install the browser. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
