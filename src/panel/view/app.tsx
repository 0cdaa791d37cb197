import { useEffect, useState } from "preact/hooks";
import type { PanelState, RowPlace, ToPage } from "../protocol.ts";
import { Empty } from "./empty.tsx";
import { onMessage, post } from "./host.ts";
import { ReviewPage } from "./review-page.tsx";

export function App() {
  // Nothing until the host has spoken: a flash of "loading" at each showing would be noise.
  const [state, setState] = useState<PanelState | null>(null);
  const [cursor, setCursor] = useState<RowPlace | null>(null);
  useEffect(() => {
    const stop = onMessage<ToPage>(message => {
      if (message.type === "state") setState(message.state);
      else if (message.type === "cursor") setCursor(message.at);
    });
    post({ type: "ready" });
    return stop;
  }, []);

  if (!state) return null;
  return state.kind === "review" ? <ReviewPage state={state} cursor={cursor} /> : <Empty kind={state.kind} />;
}
