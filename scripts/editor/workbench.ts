import type { Page } from "playwright-core";
import { type Opened, workbenchAddress } from "./address.ts";
import { launchBrowser } from "./browser.ts";
import type { Profile } from "./profile.ts";
import { startServer } from "./server.ts";

export interface WorkbenchOptions extends Opened {
  readonly profile: Profile;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Device pixels for one of the page's. */
  readonly scale?: number;
  /** Runs before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface Workbench {
  readonly page: Page;
  /** Settles, saying how, when the server or the page dies before it is closed. */
  readonly died: Promise<string>;
  close(): Promise<void>;
}

/** Opens VS Code in a browser without a window, and waits until it can be used. Nothing it does leaves this machine. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { profile, viewport = { width: 1280, height: 800 }, scale = 1, prepare } = options;
  const development = Boolean(options.extensionDevelopmentPath);
  // The browser first: installing one is the likelier failure, and the simpler one to clean up after.
  const browser = await launchBrowser();
  const server = await startServer({ profile, development }).catch(async error => {
    await browser.close();
    throw error;
  });
  let closing = false;
  const close = async (): Promise<void> => {
    closing = true;
    await browser.close();
    await server.stop();
  };
  try {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: scale,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await context.route(
      url => url.hostname !== "127.0.0.1",
      route => route.abort(),
    );
    const page = await context.newPage();
    const died = new Promise<string>(tell => {
      page.once("crash", () => tell("the workbench page crashed"));
      server.process.once("exit", code => closing || tell(`VS Code's server ended (${code})`));
    });
    await prepare?.(page);
    await page.goto(workbenchAddress(server.authority, options));
    await page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: 60_000 });
    return { page, died, close };
  } catch (error) {
    await close();
    throw error;
  }
}
