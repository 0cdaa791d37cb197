import type { FromPage, ToPage } from "../protocol.ts";
import type { FromScopePage, ToScopePage } from "../scope-protocol.ts";

interface VsCodeApi {
  postMessage(message: FromPage | FromScopePage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

// The editor hands it out once a page.
const api = acquireVsCodeApi();

export function post(message: FromPage | FromScopePage): void {
  api.postMessage(message);
}

/** Calls back for each message of the extension host; returns what ends it. */
export function onMessage<Message extends ToPage | ToScopePage>(listener: (message: Message) => void): () => void {
  const receive = (event: MessageEvent<Message>) => listener(event.data);
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
