import { type Editor, type EditorOptions, startEditor } from "../../scripts/editor/editor.ts";

/**
 * Opens one VS Code on a copy of a folder for all tests of a `describe`, and closes it after them. Of a test that fails,
 * a screenshot stays in out/screenshots.
 *
 * @param folder from the project's, for example `samples/ai-lab`.
 * @returns the editor; call it inside hooks and tests.
 */
export function useEditor(folder: string, options: EditorOptions = {}): () => Editor {
  let editor: Editor | undefined;
  before(async function () {
    this.timeout(180_000); // a busy machine is given time, and one where this file is run alone installs the editor first
    editor = await startEditor(folder, options);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== "failed" || !editor) return;
    console.error(`      screenshot: ${await editor.screenshot(this.currentTest.fullTitle())}`);
  });
  after(() => editor?.close());
  return () => {
    if (!editor) throw new Error("The editor is open only while hooks and tests run.");
    return editor;
  };
}
