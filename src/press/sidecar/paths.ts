/**
 * Takes a path that a sidecar names; tells whether it stays inside the folder that it is relative to: pieces joined by `/`,
 * none of them empty, `.` or `..`, no `\`, drive letter, NUL or other control (fault 14). Whether a link on the disk leads
 * outside nevertheless is for the caller that opens it.
 */
export function isInnerPath(path: string): boolean {
  if (/[\0-\x1f\x7f\\:]/.test(path)) return false;
  return path.split("/").every((piece) => piece !== "" && piece !== "." && piece !== "..");
}
