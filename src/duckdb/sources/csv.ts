import { isSeparatorLine } from '../../cli/input/separator-line.js';
import { InputError } from '../../engine/problem.js';
import { quoted, quotedText } from '../../population/dialects.js';
import { fileText } from '../file-text.js';
import { requireColumns } from '../required.js';
import type { RunSql } from '../session.js';
import type { Wanted } from '../wanted.js';
import { emptyLines, firstLines } from './lines.js';
import type { Source, UncutLine } from './source.js';

/** A CSV file: the names in its first line, or below one that spreadsheets write to tell the separator, cells between `,` or `;`. Between `;` decimals may follow a comma, as in Danish. */
export async function csv(file: string, columns: readonly Wanted[], sql: RunSql): Promise<Source> {
  const [first = '', second = ''] = await firstLines(file, 2);
  const before = isSeparatorLine(first) ? 1 : 0;
  const header = before === 0 ? first : second;
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ',';
  const names = header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  requireColumns(columns, new Map(names.map((name) => [name, 'values'])));
  const types = names.map((name, place) => `${quotedText(names.indexOf(name) === place ? name : `${name} ${place}`)}: 'VARCHAR'`);
  const how = `auto_detect = false, header = true, skip = ${before}, hive_partitioning = false, delim = '${delimiter}', quote = '"', escape = '"', store_rejects = true`;
  return {
    citizens: `read_csv(${fileText(file)}, ${how}, rejects_limit = 0, columns = {${types.join(', ')}})`,
    isMissing: (column) => `TRIM(COALESCE(${quoted(column)}, '')) = ''`,
    number: (column) => `TRY_CAST(${delimiter === ';' ? danish(column) : plain(column)} AS DOUBLE)`,
    line: `${names.length} cells in UTF-8`,
    uncut: () => uncutLines(sql),
    empty: async () => [...Array.from({ length: before + 1 }, (_, place) => place + 1), ...(await emptyLines(file))],
  };
}

/** DuckDB reads `1_000` and `1e3` too. */
function plain(column: string): string {
  return `TRANSLATE(${quoted(column)}, '_eE', '???')`;
}

/** With `1.234` either number may be meant. */
function danish(column: string): string {
  const name = quoted(column);
  return `CASE WHEN REGEXP_MATCHES(${name}, '^\\s*-?\\d{1,3}\\.\\d{3}\\s*$') THEN NULL ELSE TRANSLATE(${name}, ',_eE', '.???') END`;
}

/** A line may have several errors, and is read again where the problems of others are looked for. */
async function uncutLines(sql: RunSql): Promise<UncutLine[]> {
  const errors = await sql('SELECT line, MIN(error_type) AS why FROM reject_errors GROUP BY line ORDER BY line');
  const uncut = errors.map(({ line, why }) => ({ line: Number(line), why: String(why).toLowerCase() }));
  const unclosed = uncut.find(({ why }) => why === 'unquoted value');
  if (unclosed === undefined) return uncut;
  const received = `a quote in line ${unclosed.line} that does not end its cell`;
  throw new InputError('facts', [{ path: '', code: 'unexpected', expected: 'cells whose quotes are closed', received }]);
}
