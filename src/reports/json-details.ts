import { detailsOf } from "../roadmap/details/details.ts";
import type { Feature, Text } from "../roadmap/feature.ts";
import type { PositionAt } from "../roadmap/lines.ts";

/**
 * `details` of a feature as the JSON report has them: owner, dates, priority and so on, each with its text as written, what
 * that stands for, and its place. What an entry does not say is left out, and so is `details` where it says nothing of the kind.
 */
export function detailsReport(feature: Feature, at: PositionAt): { details?: Record<string, unknown> } {
  const { priority, ...lists } = detailsOf(feature);
  const details: Record<string, unknown> = {};
  for (const [name, list] of Object.entries(lists)) {
    if (list.length > 0) details[name] = list.map((detail: Text) => placed(detail, at));
  }
  if (priority) details.priority = placed(priority, at);
  return Object.keys(details).length > 0 ? { details } : {};
}

const placed = ({ span, ...detail }: Text, at: PositionAt) => ({ ...detail, ...at(span.start) });
