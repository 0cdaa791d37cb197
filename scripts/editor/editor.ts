import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { root } from "../root.ts";
import { installExtension } from "./install-extension.ts";
import { createProfile, type Settings, testSettings } from "./profile.ts";
import { openWorkbench, type WorkbenchOptions } from "./workbench.ts";

export interface EditorOptions extends Pick<WorkbenchOptions, "viewport" | "scale"> {
  readonly settings?: Settings;
  readonly theme?: Theme;
  /** A packaged extension to install, instead of running the one in this folder. */
  readonly vsix?: string;
}

/** The editor's own themes of each kind, by the names under which it lists them. */
export const themes = {
  light: "Light Modern",
  dark: "Dark Modern",
  "high contrast": "Dark High Contrast",
  "high contrast light": "Light High Contrast",
} as const;
export type Theme = keyof typeof themes;

const themeClasses: Record<Theme, string> = {
  light: ".vs",
  dark: ".vs-dark",
  "high contrast": ".hc-black",
  "high contrast light": ".hc-light",
};

const themeIds: Record<Theme, string> = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "high contrast": "Default High Contrast",
  "high contrast light": "Default High Contrast Light",
};

const ourPages = 'iframe.webview.ready[src*="extensionId=feature-scope.feature-scope"]';

/** Pages of the sidebar and of editors differ in nothing else: the sidebar is at the left edge of the window. */
const atRightEdge = ".webview-overlay-outer-right";

/** Opens a copy of a folder in VS Code with the extension. */
export async function startEditor(folder: string, options: EditorOptions = {}): Promise<Editor> {
  const { settings = {}, theme = "dark", vsix, ...window } = options;
  const profile = createProfile({ ...testSettings, "workbench.colorTheme": themeIds[theme], ...settings });
  const temporary = mkdtempSync(join(tmpdir(), "feature-scope-workspace-"));
  const copy = join(temporary, basename(folder));
  const clean = (): void => {
    profile.remove();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    cpSync(folder, copy, { recursive: true });
    if (vsix) await installExtension(vsix, profile);
    const workbench = await openWorkbench({
      ...window,
      profile,
      folder: copy,
      ...(vsix ? {} : { extensionDevelopmentPath: root }),
    });
    return new Editor(workbench.page, copy, async () => {
      await workbench.close();
      clean();
    });
  } catch (error) {
    clean();
    throw error;
  }
}

/** What a person does in VS Code with the extension, and what they see of it. */
export class Editor {
  constructor(
    readonly page: Page,
    /** The copy of the folder that is open. */
    readonly folder: string,
    readonly close: () => Promise<void>,
  ) {}

  /** @param path from the folder. */
  async openFile(path: string): Promise<void> {
    await this.#choose("ControlOrMeta+P", path, basename(path));
    await this.page.locator(`.tab.active[data-resource-name="${basename(path)}"]`).waitFor();
    await this.page.locator(".editor-group-container.active .monaco-editor .view-line").first().waitFor();
  }

  /** @param title as in the command palette, for example `Feature Scope: Review This File`. */
  async runCommand(title: string): Promise<void> {
    await this.#choose("F1", `>${title}`, title);
  }

  /** Opens the list of files or commands and picks one. */
  async #choose(key: string, text: string, label: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press(key);
      try {
        return await this.#pick(text, label, 8000);
      } catch (error) {
        // An earlier command that is still at work may take the focus, and that closes the list.
        if (attempt === 3) throw error;
        await this.page.keyboard.press("Escape");
      }
    }
  }

  async #pick(text: string, label: string, timeout?: number): Promise<void> {
    const list = this.page.locator(".quick-input-widget");
    const limit = timeout === undefined ? {} : { timeout };
    await list.locator("input").first().fill(text, limit);
    const row = list
      .locator(".monaco-list-row .label-name")
      .filter({ hasText: whole(label) })
      .first();
    await row.click(limit);
    // The list itself may stay, for a command that asks the next question in it.
    await row.waitFor({ state: "hidden", ...limit });
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.runCommand("Preferences: Color Theme");
    await this.#pick(themes[theme], themes[theme]);
    await this.page.locator(`.monaco-workbench${themeClasses[theme]}`).first().waitFor();
  }

  /** Opens the extension's sidebar and gives the page in it. */
  async sidebar(): Promise<FrameLocator> {
    const item = this.page.locator('.activitybar .action-item:has(a[aria-label^="Feature Scope"])');
    const open = item.and(this.page.locator(".checked"));
    // A click closes what is open, also where a command has just opened it; then the next click opens it again.
    for (let attempt = 1; attempt <= 3 && !(await open.isVisible()); attempt++) {
      await item.click();
      await open.waitFor({ timeout: 3000 }).catch(() => {});
    }
    await this.page.mouse.move(0, 0); // off the item, whose tip would cover the sidebar
    return this.#page(`:not(${atRightEdge}) > ${ourPages}`);
  }

  /** Opens the scope review and gives the page in it. */
  async scopeReview(): Promise<FrameLocator> {
    const tab = this.page.locator('.tab.active[aria-label^="Scope Review"]');
    if (!(await tab.isVisible())) {
      await this.sidebar();
      await this.page.locator('.sidebar .action-label[aria-label="Open Scope Review"]').first().click();
    }
    await tab.waitFor();
    return this.#page(`${atRightEdge} > ${ourPages}`);
  }

  #page(frame: string): FrameLocator {
    return this.page.frameLocator(frame).frameLocator("iframe#active-frame");
  }

  /** The squiggles in the active editor. */
  squiggles(severity: "error" | "warning" | "info" | "hint"): Locator {
    return this.page.locator(`.editor-group-container.active .monaco-editor .squiggly-${severity}`);
  }

  /** The rows of the panel "Problems", those of files and those of findings. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator(".markers-panel");
    if (!(await panel.isVisible())) await this.page.keyboard.press("ControlOrMeta+Shift+M");
    await panel.waitFor();
    return panel.locator(".monaco-list-row");
  }

  /** Waits until the cursor of the active editor is at a place, counted from 1, as the status bar tells it. */
  async waitForCursor(line: number, column?: number): Promise<void> {
    const place = new RegExp(`Ln ${line}, Col ${column ?? "\\d+"}\\b`);
    await this.page.locator("#status\\.editor\\.selection").filter({ hasText: place }).waitFor();
  }

  /** Saves what the window shows. @returns the file's path. */
  async screenshot(name: string, folder = join(root, "out/screenshots")): Promise<string> {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${name.replaceAll(/[^\w.-]+/g, "-")}.png`);
    await this.page.screenshot({ path });
    return path;
  }
}

const whole = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);
