import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { type Editor, type EditorOptions, startEditor, type Theme, themes } from "./editor/editor.ts";
import { root } from "./root.ts";
import { smallerPicture } from "./smaller-picture.ts";

// Takes the pictures of README.md from the real editor: npm run screenshots

const folder = join(root, "media/screenshots");
const look: EditorOptions = {
  viewport: { width: 1100, height: 660 },
  scale: 2,
  settings: {
    "window.title": "Larkfield AI",
    "editor.minimap.enabled": false,
    "editor.fontSize": 13,
    "editor.stickyScroll.enabled": false,
    "breadcrumbs.enabled": false,
    "workbench.layoutControl.enabled": false,
  },
};

function save(name: string, png: Buffer): void {
  const small = smallerPicture(png);
  writeFileSync(join(folder, `${name}.png`), small);
  console.log(`  media/screenshots/${name}.png, ${Math.round(small.length / 1000)} KB`);
}

/** The roadmap beside its review, at the feature that the sample is about. */
async function openReview(editor: Editor): Promise<void> {
  await editor.openFile("roadmap.yaml");
  const sidebar = await editor.sidebar();
  await sidebar.getByRole("treeitem", { name: "Video generator v2" }).click();
  await editor.squiggles("warning").first().waitFor();
}

/** What the editor says of the title under the pointer. */
async function takeHover(editor: Editor): Promise<void> {
  const { page } = editor;
  const title = page.locator(".view-line span", { hasText: /Video.generator.v2/ }).last();
  await title.hover();
  const hover = page.locator(".monaco-hover:visible").filter({ hasText: "no-justification" });
  await hover.waitFor();
  const around = await hover.boundingBox();
  if (!around) throw new Error("The hover went away.");
  const part = await page.locator(".part.editor").boundingBox();
  const left = part?.x ?? 0;
  const clip = { x: left, y: around.y - 60, width: around.x + around.width + 8 - left, height: around.height + 150 };
  save("hover", await page.screenshot({ clip }));
}

/** The scope review, with room for all of it. */
async function takeScope(editor: Editor): Promise<void> {
  const page = await editor.scopeReview();
  await editor.page.setViewportSize({ width: 1100, height: 900 });
  await page.locator("tbody tr").first().waitFor();
  await page.locator(".tile").first().waitFor();
  await editor.runCommand("View: Close Primary Side Bar");
  const part = await editor.page.locator(".part.editor").boundingBox();
  if (!part) throw new Error("The scope review is not open.");
  save("scope", await editor.page.screenshot({ clip: part }));
  await editor.page.setViewportSize(look.viewport!);
}

/** The upper part of the sidebar in each theme, side by side. */
async function takeThemes(editor: Editor): Promise<void> {
  const pictures: string[] = [];
  for (const theme of Object.keys(themes) as Theme[]) {
    await editor.setTheme(theme);
    const part = await editor.page.locator(".part.sidebar").boundingBox();
    if (!part) throw new Error("The sidebar is not open.");
    const picture = await editor.page.screenshot({ clip: { ...part, height: Math.min(part.height, 430) } });
    pictures.push(picture.toString("base64"));
  }
  const page = await editor.page.context().newPage();
  const images = pictures.map(data => `<img width="240" src="data:image/png;base64,${data}">`).join("");
  await page.setContent(`<body style="margin:0;display:inline-flex">${images}`);
  save("themes", await page.locator("body").screenshot());
}

build();
mkdirSync(folder, { recursive: true });
for (const theme of ["light", "dark"] as const) {
  console.log(`Taking the pictures in the ${theme} theme ...`);
  const editor = await startEditor(join(root, "samples/ai-lab"), { ...look, theme });
  try {
    await openReview(editor);
    save(`review-${theme}`, await editor.page.screenshot());
    if (theme === "light") {
      await takeHover(editor);
      await takeScope(editor);
    } else await takeThemes(editor);
  } finally {
    await editor.close();
  }
}
