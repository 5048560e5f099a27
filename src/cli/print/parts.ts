import type { Block, Part, PartItem, ReportInParts } from '../../report/parts.js';
import type { SourceList } from '../../report/sources.js';
import { printDataTable } from './data-table.js';
import { printSections } from './sections.js';
import { printSources } from './sources.js';
import { unbound, wrap } from './wrap.js';

/** Prints a report for a person, within the width: the parts that a terminal has room for, its sources and its footer. */
export function printParts({ title, lead, parts, footer, language }: ReportInParts, sources: SourceList): string {
  const head = [wrap(title), ...lead.flatMap((block) => printBlock(block, sources))];
  const body = parts.flatMap((part) => printPart(part, sources));
  return unbound(printSections([head, ...body, printSources(sources, language), footer.map((line) => wrap(line))]));
}

/** A part under its heading; a heading stands by itself where a table with a caption follows. */
function printPart({ heading, blocks, parts = [], pageOnly = false }: Part, sources: SourceList): string[][] {
  if (pageOnly) return [];
  const [first, ...others] = blocks.filter((block) => block.only !== 'page' && !('html' in block) && !('drawing' in block));
  const own = [first, ...others].flatMap((block) => (block === undefined ? [] : printBlock(block, sources)));
  const headed = first !== undefined && 'table' in first && first.table.caption.startsWith(heading) ? own : [wrap(heading), ...own];
  return [...(own.length === 0 ? [] : [headed]), ...parts.flatMap((part) => printPart(part, sources))];
}

function printBlock(block: Block, sources: SourceList): string[] {
  if ('text' in block) return [wrap(block.text, 2)];
  if ('terms' in block) return block.terms.map(({ term, said, codes = [] }) => wrap(`${term}: ${[said, ...codes].join(' ').trim()}`, 2, 2));
  if ('items' in block) return printItems(block.items, sources, 2);
  if ('html' in block || 'drawing' in block) return [];
  const { table, most = table.rows.length, more } = block;
  const left = table.rows.length - most;
  const lines = printDataTable({ ...table, rows: table.rows.slice(0, most) }, sources);
  return [...lines, ...(left > 0 && more !== undefined ? [wrap(more(left), 2)] : [])];
}

function printItems(items: readonly PartItem[], sources: SourceList, indent: number): string[] {
  return items.flatMap(({ text, after, code, cites = [], items: inside = [] }) => {
    const told = [text, after, code && `(${code})`, ...cites.map((cite) => `[${sources.number(cite)}]`)];
    return [wrap(`- ${told.filter((part) => part !== undefined).join(' ')}`, indent, 2), ...printItems(inside, sources, indent + 2)];
  });
}
