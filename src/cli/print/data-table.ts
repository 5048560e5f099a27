import type { Cell, DataColumn, DataTable } from '../../report/data-table.js';
import { partedName, partsOfName } from '../../report/parted-name.js';
import type { SourceList } from '../../report/sources.js';
import { visible, WIDTH, wrap } from './wrap.js';

const INDENT = ' '.repeat(2);
const GAP = ' '.repeat(2);

type Lines = readonly string[];

/** Writes a table as aligned text within the width, under its caption. A cell takes the lines it needs. */
export function printDataTable({ caption, columns, rows }: DataTable, sources: SourceList): string[] {
  const places = [...columns.keys()].filter((place) => columns[place]?.pageOnly !== true);
  const shown = places.map((place) => columns[place] as DataColumn);
  const headings = shown.map(({ group, heading }, place) => {
    if (group === undefined) return [heading];
    return shown[place - 1]?.group === group ? ['', heading] : [group, heading];
  });
  const body = rows.map(({ cells }) => places.map((place) => linesOf(cells[place] ?? {}, sources)));
  const widths = widthsOf(headings, body, WIDTH - INDENT.length - GAP.length * (shown.length - 1));
  const print = (cells: readonly Lines[]) =>
    beside(
      cells.map((lines, place) => fitted(lines, widths[place] as number)),
      (text, place) => (shown[place]?.numbers ? text.padStart(widths[place] as number) : text.padEnd(widths[place] as number)),
    );
  return [wrap(caption), ...print(atFoot(headings)), ...body.flatMap(print)];
}

function linesOf({ text, lines = [], code, verdict, cites = [], note }: Cell, sources: SourceList): Lines {
  const word = text !== undefined && verdict?.sign !== undefined ? verdict.sign : verdict?.word.replace('▼ ', '▼\u00a0');
  const told = [text, code, word, ...cites.map((cite) => `[${sources.number(cite)}]`)].filter(Boolean).join(' ');
  return [...lines, ...(lines.length > 0 && told === '' ? [] : [told]), ...(note === undefined ? [] : [note])].map(visible);
}

/** As wide as the longest line below the headings where there is room; else the widest give way, to their longest word first. */
function widthsOf(headings: readonly Lines[], body: readonly (readonly Lines[])[], room: number): number[] {
  const longest = (lines: Lines) => Math.max(1, ...lines.map(({ length }) => length));
  const places = [...headings.keys()];
  const columns = places.map((place) => body.flatMap((cells) => cells[place] ?? []));
  const named = headings.map((lines) => longest(lines.flatMap(wordsOf)));
  const widths = columns.map((lines, place) => Math.max(longest(lines), named[place] as number));
  const least = columns.map((lines, place) => Math.max(longest(lines.flatMap(wordsOf)), named[place] as number));
  for (let over = widths.reduce((sum, width) => sum + width, -room); over > 0; over -= 1) {
    const yielding = places.filter((place) => (widths[place] as number) > (least[place] as number));
    const widest = (yielding.length > 0 ? yielding : places).reduce((wide, place) =>
      (widths[place] as number) > (widths[wide] as number) ? place : wide,
    );
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

/** The words of a line, and the parts of names that stay whole. */
function wordsOf(line: string): Lines {
  return line.split(' ').flatMap(partsOfName);
}

function fitted(lines: Lines, width: number): Lines {
  return lines.flatMap((line) => {
    if (line === '') return [''];
    const parted = line
      .split(' ')
      .map((word) => partedName(word, width).join(' '))
      .join(' ');
    return wrap(parted, WIDTH - width)
      .split('\n')
      .map((part) => part.trim());
  });
}

/** Headings of one line stand on the last line of those of two. */
function atFoot(headings: readonly Lines[]): readonly Lines[] {
  const most = Math.max(...headings.map(({ length }) => length));
  return headings.map((lines) => (lines.length < most ? ['', ...lines] : lines));
}

function beside(cells: readonly Lines[], padded: (text: string, place: number) => string): string[] {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    `${INDENT}${cells.map((lines, place) => padded(lines[line] ?? '', place)).join(GAP)}`.trimEnd(),
  );
}
