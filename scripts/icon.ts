import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./editor/browser.ts";
import { root } from "./root.ts";

// Draws media/icon.png, which the extension gallery shows, from media/icon.svg: npm run icon

const drawing = readFileSync(join(root, "media/icon.svg"), "utf8");
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<body style="margin:0;line-height:0">${drawing}`);
  writeFileSync(join(root, "media/icon.png"), await page.screenshot({ omitBackground: true }));
} finally {
  await browser.close();
}
