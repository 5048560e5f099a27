import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Figure, figuresIn } from './figure.js';

const OURS = join(import.meta.dirname, 'figures');

/** The worked figures of the five minutes. */
export function minutes(): Figure[] {
  return readdirSync(OURS)
    .sort()
    .flatMap((name) => figuresIn(JSON.parse(readFileSync(join(OURS, name), 'utf8')), name));
}

/** A table of one's own: a JSON list of figures, or CSV with one a line. */
export function table(file: string): Figure[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return figuresIn(extname(file).toLowerCase() === '.csv' ? fromCsv(text, file) : JSON.parse(text), file);
}

type Row = Readonly<Record<string, string>>;

function fromCsv(text: string, file: string): unknown[] {
  const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const rows: Row[] = parse(text, { columns: true, delimiter, skip_empty_lines: true, trim: true });
  return rows.map((row, index) => ({
    id: row.id || `${basename(file)}:${index + 2}`,
    document: row.document || basename(file),
    item: row.item || '-',
    says: row.says,
    ...(row.printed && { printed: number(row.printed) }),
    unit: row.unit ?? '',
    ...(row.is && { is: row.is }),
    by: byOf(row),
  }));
}

/** Terms stand beside each other with a blank between; a calculation has its facts as JSON. */
function byOf({ reckoning = '', terms = '', facts = '', value = '' }: Row): unknown {
  const figures = terms.split(/\s+/).filter(Boolean).map(number);
  if (facts !== '') return { calculation: reckoning, facts: JSON.parse(facts), value };
  if (reckoning === '') return { cannot: 'Tabellen siger ikke, hvad tallet følger af.' };
  return { [reckoning]: reckoning === 'same' ? figures[0] : figures };
}

/** A number as it is written in Danish: a comma before decimals, points between thousands. */
function number(text: string): string {
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
}
