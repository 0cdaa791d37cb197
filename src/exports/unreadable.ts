/** Why a file could not be read and what to do, as the end of a sentence that began with its path. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such file or folder. Check the path.";
    case "EACCES":
    case "EPERM":
      return "it may not be read. Check its permissions.";
    case "ELOOP":
      return "its symbolic links lead in a circle. Name the file itself.";
    case "EISDIR":
      return "it is a folder, where a file was expected.";
    case undefined:
      return `this is a defect of feature-scope; please report it (${error}).`;
    default:
      return `it could not be read (${code}).`;
  }
}
