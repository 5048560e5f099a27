import { WIDTH, wrap } from '../../print/wrap.js';

/** A column of a table of text. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  /** Numbers stand to the right. */
  readonly right?: boolean;
}

/** Writes a table within the width. The first cell takes as many lines as it needs; the others stand on its last. */
export function printTable(columns: readonly Column[], rows: readonly (readonly string[])[], indent = 0): string[] {
  const lines = [columns.map(({ heading }) => heading), ...rows].flatMap((cells) => rowLines(cells, columns));
  return lines.map((line) => `${' '.repeat(indent)}${line}`.trimEnd());
}

function rowLines([first = '', ...others]: readonly string[], [name, ...rest]: readonly Column[]): string[] {
  const { width } = name as Column;
  const lines = wrap(first, WIDTH - width)
    .split('\n')
    .map((line) => line.trim());
  const last = lines.pop() as string;
  const cells = others.map((cell, place) => padded(cell, rest[place] as Column));
  return [...lines, [last.padEnd(width), ...cells].join(' ')];
}

function padded(cell: string, { width, right = false }: Column): string {
  return right ? cell.padStart(width) : cell.padEnd(width);
}
