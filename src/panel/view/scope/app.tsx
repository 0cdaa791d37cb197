import { useEffect, useState } from "preact/hooks";
import type { ScopeState, ShownHistory, ToScopePage } from "../../scope-protocol.ts";
import { onMessage, post } from "../host.ts";
import { ScopePage } from "./page.tsx";

const empty = {
  loading: "Looking for roadmaps…",
  nothing: "No roadmap was found in this workspace.",
} as const;

export function ScopeApp() {
  const [state, setState] = useState<ScopeState | null>(null);
  const [history, setHistory] = useState<ShownHistory | null>(null);
  useEffect(() => {
    const stop = onMessage<ToScopePage>(message => {
      if (message.type === "history") setHistory(message.history);
      else setState(message.state);
    });
    post({ type: "ready" });
    return stop;
  }, []);

  if (!state) return null;
  if (state.kind === "scope") return <ScopePage state={state} history={history} />;
  return (
    <main class="empty" aria-busy={state.kind === "loading"}>
      <p>{empty[state.kind]}</p>
    </main>
  );
}
