import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.ts";
import { type Editor, type EditorOptions, startEditor, type Theme, themes } from "./editor/editor.ts";
import { root } from "./root.ts";

// Takes the pictures of README.md from the real editor: npm run screenshots

const folder = join(root, "media/screenshots");
const look: EditorOptions = {
  viewport: { width: 1180, height: 700 },
  scale: 2,
  settings: {
    "window.title": "Larkfield AI",
    "editor.minimap.enabled": false,
    "editor.fontSize": 13,
    "editor.scrollBeyondLastLine": false,
    "breadcrumbs.enabled": false,
    "workbench.layoutControl.enabled": false,
  },
};

/** The roadmap beside its review, at the feature that the sample is about. */
async function openReview(editor: Editor): Promise<void> {
  await editor.openFile("roadmap.yaml");
  await editor.squiggles("warning").first().waitFor();
  const sidebar = await editor.sidebar();
  await sidebar.getByRole("treeitem", { name: "Video generator v2" }).click();
  await editor.page
    .locator(".view-line")
    .filter({ hasText: /Video.generator.v2/ })
    .waitFor();
}

async function hover(editor: Editor): Promise<void> {
  const place = await editor.squiggles("warning").first().boundingBox();
  if (!place) throw new Error("The squiggle is not in view.");
  await editor.page.mouse.move(place.x + Math.min(place.width / 2, 60), place.y - 4);
  const box = await editor.page.locator(".monaco-hover:visible").first().elementHandle();
  const around = await box?.boundingBox();
  if (!around) throw new Error("No hover came up.");
  const left = Math.max(around.x - 160, 0);
  const top = Math.max(Math.min(around.y, place.y) - 60, 0);
  await editor.page.screenshot({
    path: join(folder, "hover.png"),
    clip: { x: left, y: top, width: around.width + 260, height: around.height + 150 },
  });
}

/** The sidebar in each theme, side by side. */
async function allThemes(editor: Editor): Promise<void> {
  const pictures: string[] = [];
  for (const theme of Object.keys(themes) as Theme[]) {
    await editor.setTheme(theme);
    const bar = editor.page.locator(".part.sidebar");
    pictures.push((await bar.screenshot()).toString("base64"));
  }
  const page = await editor.page.context().newPage();
  const images = pictures.map(data => `<img width="280" src="data:image/png;base64,${data}">`).join("");
  await page.setContent(`<body style="margin:0;display:inline-flex;gap:8px;background:#808080">${images}`);
  await page.locator("body").screenshot({ path: join(folder, "themes.png") });
}

build();
mkdirSync(folder, { recursive: true });
for (const theme of ["light", "dark"] as const) {
  console.log(`Taking the pictures in the ${theme} theme ...`);
  const editor = await startEditor(join(root, "samples/ai-lab"), { ...look, theme });
  try {
    await openReview(editor);
    await editor.screenshot(`review-${theme}`, folder);
    if (theme === "light") await hover(editor);
    else await allThemes(editor);
  } finally {
    await editor.close();
  }
}
for (const name of ["review-light", "review-dark", "hover", "themes"]) {
  console.log(
    `media/screenshots/${name}.png: ${Math.round(readFileSync(join(folder, `${name}.png`)).length / 1000)} KB`,
  );
}
