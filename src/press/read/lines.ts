/**
 * The one rule for line ends (fault 2): LF, CR LF, CR, form feed, U+2028 and U+2029 each end a line. A form feed is what
 * pdftotext puts between pages; U+2028 is what word processors and web editors leave.
 */
const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/;

/**
 * Takes text; gives its lines without their ends. A line end at the very end closes the last line and opens none:
 * "a\n" is one line, "" is none, "\n" is one blank line.
 */
export function splitLines(text: string): string[] {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
