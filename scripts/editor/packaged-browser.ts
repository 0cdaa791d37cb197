import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOnce } from "./install-once.ts";
import { npmInstall } from "./npm.ts";

const version = "147.0.0";

export interface BrowserProgram {
  readonly path: string;
  /** Variables to set for it. */
  readonly env: Readonly<Record<string, string>>;
}

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

/** Installs a browser without windows from the npm registry, unless it is there. */
export async function packagedBrowser(): Promise<BrowserProgram> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "This needs a browser. Install Chrome, Edge or Chromium, or name the program of one in FEATURE_SCOPE_BROWSER.",
    );
  }
  const folder = await installOnce(`chromium-${version}`, async folder => {
    console.log("No Chromium, Chrome or Edge found. Installing one from the npm registry into .vscode-test ...");
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    await npmInstall(folder, [`@sparticuz/chromium@${version}`]);
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
