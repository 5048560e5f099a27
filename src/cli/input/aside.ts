const SOURCE = /^"?(kilde|kilder|anm|anm\.|anmærkning|note|noter|source)\b\s*[:.]?/i;
const WHOLE_COUNTRY = /^(hele landet|hele danmark|landet i alt|danmark)$/i;

/** Tells a line of a table that is about the table, not of it: its source, or a note on it. Such a line has one cell. */
export function isSourceLine(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells;
  return SOURCE.test(first) && rest.every((cell) => cell === '');
}

/** Tells the name by which tables sum up all municipalities. */
export function isWholeCountry(name: string): boolean {
  return WHOLE_COUNTRY.test(name.trim());
}
