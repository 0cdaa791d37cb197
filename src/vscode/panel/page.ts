import * as vscode from "vscode";

/**
 * The frame of a page: it loads the bundled script and style, and the policy lets it load nothing else.
 * @param name of the bundle.
 */
export function page(webview: vscode.Webview, dist: vscode.Uri, name: "panel" | "scope", title: string): string {
  const nonce = randomNonce();
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name));
  // The icons are data addresses in the style sheet.
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" nonce="${nonce}" href="${address(`${name}.css`)}">
</head>
<body>
<script nonce="${nonce}" src="${address(`${name}.js`)}"></script>
</body>
</html>`;
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
}
