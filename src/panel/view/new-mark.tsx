export const newSince = "New since the last commit";

/** Stands behind the title of what was added since the last commit. */
export function NewMark() {
  return (
    <span class="new">
      new<span class="unseen"> since the last commit</span>
    </span>
  );
}
