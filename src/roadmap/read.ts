import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Feature, Field, Roadmap, Status, Text } from "./feature.ts";

/** Reads a roadmap from the text of a YAML file. Never throws. */
export function readRoadmap(text: string): Roadmap {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  const features: Feature[] = [];
  visit(document, {
    Map(_, map) {
      let title: Text | undefined;
      let status: Status = "unknown";
      let statusAsWritten: Text | undefined;
      const fields: Field[] = [];
      for (const { key, value } of map.items) {
        if (isSeq(value) || isMap(value)) continue;
        if (!isScalar(key) || !isScalar(value) || !value.range) continue;
        const span = { start: value.range[0], end: value.range[1] };
        if (key.value === "title" || key.value === "name") title = { text: String(value.value), span };
        else if (key.value === "status") {
          statusAsWritten = { text: String(value.value), span };
          status =
            (
              {
                done: "shipped",
                shipped: "shipped",
                planned: "planned",
                doing: "in-progress",
                "in-progress": "in-progress",
                dropped: "dropped",
              } as Record<string, Status>
            )[statusAsWritten.text] ?? "unknown";
        } else fields.push({ path: String(key.value), value: String(value.value), span });
      }
      if (!title || !map.range || fields.length === 0) return;
      const effort = fields.find(f => f.path === "effort" && Number(f.value) > 0);
      features.push({
        title,
        span: { start: map.range[0], end: map.range[1] },
        shape: "mapping",
        status,
        ...(statusAsWritten && { statusAsWritten }),
        ...(effort && {
          effort: { amount: Number(effort.value), unit: "points" as const, text: effort.value, span: effort.span },
        }),
        group: [],
        fields,
        comments: [],
      });
    },
  });
  return {
    recognised: features.length > 0,
    features,
    problems: document.errors.map(error => ({
      message: error.message,
      span: { start: error.pos[0], end: error.pos[1] },
    })),
    account: [features.length > 0 ? `It holds ${features.length} entries with a title.` : "No entry has a title."],
  };
}
