import type { FileRows } from "../protocol.ts";
import { post } from "./host.ts";
import { Icon } from "./icon.tsx";

/** A quiet note for each roadmap that could not be read whole, as the editor has it: its first problem, and how many there are. */
export function Problems({ files }: { files: readonly FileRows[] }) {
  const broken = files.filter(file => file.problems.length > 0);
  if (broken.length === 0) return null;
  return (
    <ul class="problems" aria-label="Problems in the files">
      {broken.map(({ key, label, problems }) => {
        const { message, line, at = { file: key, label, problem: 0 } } = problems[0]!;
        const isOneOfMany = files.length > 1 || at.file !== key;
        return (
          <li key={key}>
            <button type="button" onClick={() => post({ type: "revealProblem", file: at.file, problem: at.problem })}>
              <Icon name="information" />
              <span class="where">
                {isOneOfMany ? `${at.label}, line` : "Line"} {line}
                {problems.length > 1 && `, and ${problems.length - 1} more`}:
              </span>{" "}
              {message}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
