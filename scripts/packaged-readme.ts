/**
 * README.md as the page of the packaged extension. The editor shows pictures from the web only, so those of the project
 * are left out, and a link to a file that is not in the package becomes the words it had.
 *
 * @param packaged where a file of the project is in the package, from its top; undefined where it is not in it.
 */
export function packagedReadme(page: string, packaged: (path: string) => string | undefined): string {
  return page
    .split(/^(```[\s\S]*?^```$)/m)
    .map(part => (part.startsWith("```") ? part : withoutBroken(part, packaged)))
    .join("");
}

function withoutBroken(prose: string, packaged: (path: string) => string | undefined): string {
  return prose
    .replace(/<picture>[\s\S]*?<\/picture>\n*/g, "")
    .replace(/!\[(?:[^[\]]|\[[^[\]]*\])*\]\((?!https:)[^)]*\)\n*/g, "")
    .replace(/\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)/g, (_, words: string, path: string) => {
      const found = packaged(path);
      return found ? `[${words}](${found})` : words;
    });
}
