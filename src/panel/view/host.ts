import type { FromPage, ToPage } from "../protocol.ts";

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

// The editor hands it out once a page.
const api = acquireVsCodeApi();

export function post(message: FromPage): void {
  api.postMessage(message);
}

/** Calls back for each message of the extension host; returns what ends it. */
export function onMessage(listener: (message: ToPage) => void): () => void {
  const receive = (event: MessageEvent<ToPage>) => listener(event.data);
  window.addEventListener("message", receive);
  return () => window.removeEventListener("message", receive);
}

/** What was kept when the view was last hidden; anything, or nothing, when an older version kept it. */
export function restore(): unknown {
  return api.getState();
}

export function keep(state: unknown): void {
  api.setState(state);
}
