import type { Citation, Cite } from '../engine/citation.js';
import { type Content, element, type Html } from './html.js';
import type { SourceList } from './sources.js';
import { type Column, table } from './table.js';

/** A table as data, built once for the page and for the terminal. */
export interface DataTable {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  /** True for one whose rows become cards on a telephone. */
  readonly stacked?: boolean;
}

/** A column, and whether there is room for it on the page alone. */
export interface DataColumn extends Column {
  readonly pageOnly?: boolean;
}

/** A row: its first cell is its heading. */
export interface DataRow {
  readonly cells: readonly Cell[];
  /** True for a row of all the others together. */
  readonly total?: boolean;
}

/** What a cell tells, in the order in which it is read. */
export interface Cell {
  readonly text?: string | undefined;
  /** Where the text leads to on the page. */
  readonly href?: string;
  /** Several lines instead of one text. */
  readonly lines?: readonly string[];
  /** A name that programs know it by. */
  readonly code?: string;
  readonly verdict?: Verdict;
  readonly cites?: readonly (Cite | Citation)[];
  /** Stands below the rest. */
  readonly note?: string | undefined;
}

/** A word for how something stands, and the class that colours it on the page. */
export interface Verdict {
  readonly word: string;
  /** Beside a figure on a terminal, in place of the word. */
  readonly sign?: string;
  readonly tone: string;
}

/** Writes a table for the page. */
export function dataTableHtml({ rows, ...rest }: DataTable, sources: SourceList): Html {
  return table({ ...rest, rows: rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map((cell) => cellHtml(cell, sources)) })) });
}

function cellHtml({ text, href, lines = [], code, verdict, cites = [], note }: Cell, sources: SourceList): Content {
  const parts = [
    ...lines.map((line) => element('div', {}, line)),
    textHtml(text, href, verdict !== undefined),
    code === undefined ? undefined : element('code', {}, code),
    verdict && element('span', { class: `nowrap ${verdict.tone}` }, verdict.word),
    ...cites.map((cite) => sources.reference(cite)),
  ].filter((part) => part !== undefined);
  return [parts.flatMap((part, place) => (place === 0 ? [part] : [' ', part])), note && element('div', { class: 'muted' }, note)];
}

/** A figure that a word stands beside is not broken over lines. */
function textHtml(text: string | undefined, href: string | undefined, tight: boolean): Content {
  if (text === undefined) return undefined;
  if (href !== undefined) return element('a', { href }, text);
  return tight ? element('span', { class: 'nowrap' }, text) : text;
}
