import * as vscode from "vscode";

/** Shows a sentence with buttons. Does not wait: it may stay on the screen long after the command that said it. */
export function tell(message: string, buttons: Readonly<Record<string, () => Thenable<unknown>>> = {}): void {
  const names = Object.keys(buttons);
  void vscode.window.showInformationMessage(message, ...names).then(chosen => chosen && buttons[chosen]?.());
}
