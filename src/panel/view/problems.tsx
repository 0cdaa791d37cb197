import type { FileRows } from "../protocol.ts";
import { post } from "./host.ts";
import { Icon } from "./icon.tsx";

/** A quiet note for each file that could not be read whole, as the editor has it: its first problem, and how many there are. */
export function Problems({ files }: { files: readonly FileRows[] }) {
  const broken = files.filter(file => file.problems.length > 0);
  if (broken.length === 0) return null;
  return (
    <ul class="problems" aria-label="Problems in the files">
      {broken.map(({ key, label, problems }) => (
        <li key={key}>
          <button type="button" onClick={() => post({ type: "revealProblem", file: key, problem: 0 })}>
            <Icon name="information" />
            <span class="where">
              {files.length > 1 ? `${label}, line` : "Line"} {problems[0]!.line}
              {problems.length > 1 && `, and ${problems.length - 1} more`}:
            </span>{" "}
            {problems[0]!.message}
          </button>
        </li>
      ))}
    </ul>
  );
}
