import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { installOnce } from "./install-once.ts";
import { npmInstall } from "./npm.ts";

const packagedVersion = "147.0.0";

interface BrowserProgram {
  readonly path: string;
  /** Variables to set for it. */
  readonly env: Readonly<Record<string, string>>;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    name => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  linux: (process.env.PATH ?? "").split(delimiter).flatMap(folder => names.map(name => join(folder, name))),
};

/** The browser's own font for everything but code, so that there is text on a machine without fonts. */
const fonts = `<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias>
    <family>monospace</family>
    <prefer><family>DejaVu Sans Mono</family><family>Liberation Mono</family><family>Open Sans</family></prefer>
  </alias>
</fontconfig>
`;

/** Opens an installed Chromium, Chrome or Edge without a window, or else one from the npm registry. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: ["--disable-gpu", "--disable-quic", "--font-render-hinting=none"],
  });
}

async function findBrowser(): Promise<BrowserProgram> {
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

async function packagedBrowser(): Promise<BrowserProgram> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "These tests need a browser. Install Chrome, Edge or Chromium, or name the program of one in FEATURE_SCOPE_BROWSER.",
    );
  }
  const folder = await installOnce(`chromium-${packagedVersion}`, async folder => {
    console.log("No Chromium, Chrome or Edge found. Installing one from the npm registry into .vscode-test ...");
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    await npmInstall(folder, [`@sparticuz/chromium@${packagedVersion}`]);
    const unpack = 'import("@sparticuz/chromium").then(chromium => chromium.default.executablePath())';
    execFileSync(process.execPath, ["--eval", unpack], {
      cwd: folder,
      // It unpacks into the folder for temporary files; it brings its system libraries along only where it believes to
      // run in this cloud service, and a bare machine lacks them just the same.
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    });
    writeFileSync(join(folder, "fonts/fonts.conf"), fonts);
  });
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}
