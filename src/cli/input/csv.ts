/** What can stand between two cells. */
export type Delimiter = ';' | ',';

/** Cuts lines into cells, each without the blanks around it; `undefined` for a line whose quotes do not end on it. */
export type CutLines = (lines: readonly string[]) => (readonly string[] | undefined)[];

/** Prepares to cut lines of CSV: one record a line. Quotes are read by csv-parse, which is loaded here. */
export async function csvCutter(delimiter: Delimiter): Promise<CutLines> {
  const { parse } = await import('csv-parse/sync');
  const options = { delimiter, record_delimiter: '\n', relax_column_count: true, trim: true };
  const records = (lines: readonly string[]): string[][] | undefined => {
    try {
      const found = parse(lines.join('\n'), options);
      return found.length === lines.length ? found : undefined;
    } catch {
      return undefined;
    }
  };
  return (lines) => {
    if (!lines.some((line) => line.includes('"'))) return lines.map((line) => line.split(delimiter).map((cell) => cell.trim()));
    return records(lines) ?? lines.map((line) => records([line])?.[0]);
  };
}

/** The delimiter of a header: the one that stands in it more often. */
export function delimiterOf(header: string): Delimiter {
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** What a cell of numbers holds: nothing, a number, or why it holds none. */
export type NumberCell = { readonly value?: number } | { readonly expected: string };

/** Reads a number. In a file with `;` the decimals may follow a comma, as in Danish; there `1.234` may be either number and is refused. */
export function numberCell(cell: string, delimiter: Delimiter): NumberCell {
  if (cell === '') return {};
  const danish = delimiter === ';';
  if (danish && /^-?\d{1,3}\.\d{3}$/.test(cell))
    return { expected: `${cell.replace('.', ',').replace(/,?0+$/, '')} or ${cell.replace('.', '')}, whichever is meant` };
  const plain = danish ? cell.replace(',', '.') : cell;
  return /^-?\d+(\.\d+)?$/.test(plain)
    ? { value: Number(plain) }
    : { expected: danish ? 'a number such as 12,5' : 'a number such as 12.5' };
}
