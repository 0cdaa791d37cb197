import type { ReviewedFile } from "../../src/reports/reviewed-file.ts";
import { review } from "../../src/review.ts";

export function reviewed(path: string, text: string): ReviewedFile {
  return { path, text, review: review(text, { name: path }) };
}

/** One feature of each sort, and a finding of each severity that the rules have of their own. */
export const roadmap = `features:
  - id: csv
    title: Export to CSV
    status: done
    why: Accountants retype the monthly report.
  - title: Offline reading
    status: planned
    effort: 5 days
  - title: Dark mode
    status: shipped
    users: 412
`;

export const healthy = `features:
  - title: Dark mode
    status: shipped
    users: 412
  - title: Offline reading
    status: planned
    why: Field staff lose the connection for hours.
`;
