/** A line that spreadsheets write before the header, to tell what stands between the cells. */
const SEPARATOR_LINE = /^"?sep=([;,\t|])"?$/i;

/** Tells a line that only names the separator; it is no header, and the header shows by itself what stands between its cells. */
export function isSeparatorLine(text: string): boolean {
  return SEPARATOR_LINE.test(text.trim());
}
