import { type Content, element, type Html } from './html.js';

/** A column of a table. */
export interface Column {
  readonly heading: string;
  /** Set over every column of the same group that stands beside it. */
  readonly group?: string;
  /** True for numbers, which are set to the right. */
  readonly numbers?: boolean;
}

/** A row: its first cell is its heading. */
export interface Row {
  readonly cells: readonly Content[];
  /** True for a row of all the others together. */
  readonly total?: boolean;
  /** Unique on the page, for links that lead to the row. */
  readonly id?: string;
}

/** A table as data. */
export interface Table {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: Content;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** A class of its own. */
  readonly look?: string;
  /** True for one whose rows become cards on a telephone, each cell with its heading; the others scroll. */
  readonly stacked?: boolean;
}

/** Writes a table; where it is wider than the screen it scrolls by itself, also by keyboard. */
export function table({ id, caption, columns, rows, look, stacked = false }: Table): Html {
  // What is laid out as cards keeps the parts of a table for a screen reader.
  const role = (name: string) => (stacked ? name : undefined);
  const looks = [...(look === undefined ? [] : [look]), ...(stacked ? ['stacked'] : [])];
  const content = element(
    'table',
    { class: looks.length > 0 ? looks.join(' ') : undefined, role: role('table') },
    element('caption', { id }, element('span', { class: 'stays' }, caption)),
    element('thead', { role: role('rowgroup') }, headings(columns)),
    element(
      'tbody',
      { role: role('rowgroup') },
      rows.map((row) => rowHtml(row, columns, role)),
    ),
  );
  return scrolling(id, content);
}

/** Lets what is wider than the screen scroll by itself, named by the element with the id. */
export function scrolling(labelledBy: string, content: Html): Html {
  return element('div', { class: 'wide', role: 'group', 'aria-labelledby': labelledBy, tabindex: 0 }, content);
}

function headings(columns: readonly Column[]): Html[] {
  const heading = ({ heading, numbers }: Column, rowspan?: number) =>
    element('th', { scope: 'col', class: classOf(numbers), rowspan }, heading);
  if (columns.every(({ group }) => group === undefined))
    return [
      element(
        'tr',
        {},
        columns.map((column) => heading(column)),
      ),
    ];
  const upper = columns.flatMap((column, place) => {
    if (column.group === undefined) return [heading(column, 2)];
    if (columns[place - 1]?.group === column.group) return [];
    const colspan = columns.filter(({ group }) => group === column.group).length;
    return [element('th', { scope: 'colgroup', class: 'group', colspan }, column.group)];
  });
  const lower = columns.filter(({ group }) => group !== undefined).map((column) => heading(column));
  return [element('tr', {}, upper), element('tr', {}, lower)];
}

function rowHtml({ cells, total = false, id }: Row, columns: readonly Column[], role: (name: string) => string | undefined): Html {
  const [heading, ...more] = cells;
  return element(
    'tr',
    { id, class: total ? 'total' : undefined, role: role('row') },
    element('th', { scope: 'row', role: role('rowheader') }, heading),
    more.map((cell, place) => {
      const column = columns[place + 1] as Column;
      const title = role('cell') && titleOf(column);
      return element('td', { class: classOf(column.numbers), role: role('cell'), 'data-title': title }, cell);
    }),
  );
}

/** What a cell is called on a card, which has no headings above it. */
function titleOf({ group, heading }: Column): string {
  return group === undefined ? heading : `${group}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`;
}

function classOf(numbers: boolean | undefined): string | undefined {
  return numbers === true ? 'numbers' : undefined;
}
