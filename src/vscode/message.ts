import * as vscode from "vscode";

/** Shows a sentence with buttons. Does not wait: it may stay on the screen long after the command that said it. */
export function tell(message: string, buttons: Readonly<Record<string, () => Thenable<unknown>>> = {}): void {
  const names = Object.keys(buttons);
  void vscode.window.showInformationMessage(message, ...names).then(chosen => chosen && buttons[chosen]?.());
}

/** Tells of what should not have happened, with what a report of it needs in the log. */
export function tellFailure(log: vscode.LogOutputChannel, error: unknown): void {
  log.error(error instanceof Error ? error : String(error));
  const show = "Show Log";
  void vscode.window
    .showErrorMessage(`Something went wrong that should not: ${error}. Please report it.`, show)
    .then(chosen => chosen === show && log.show());
}
