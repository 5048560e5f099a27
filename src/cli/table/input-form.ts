import { pathNamed } from './suggest.js';
import type { Targets } from './targets.js';

/** How an input holds many cases: a JSON object a line, a JSON list, or a table. */
export type InputForm = 'ndjson' | 'list' | 'csv';

/** The form of a file by the ending of its name. */
export function formNamed(file: string | undefined): 'ndjson' | 'csv' | undefined {
  if (file === undefined) return undefined;
  if (/\.csv$/i.test(file)) return 'csv';
  return /\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : undefined;
}

const LOOKED_AT = 4_096;

/** The form of an input by its beginning: a list of objects opens with brackets, and a table with the name of a column. */
export async function formOf(beginning: Uint8Array, targets: () => Promise<Targets>): Promise<InputForm> {
  const text = Buffer.from(beginning)
    .subarray(0, LOOKED_AT)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^\[\s*(\{|\]|$)/.test(text)) return 'list';
  if (text === '' || /^[[{]/.test(text)) return 'ndjson';
  const [first = '', second = ''] = text.split(/\r?\n/);
  const header = /^"?sep=/i.test(first) ? second : first;
  const cells = header.split(/[;,]/).map((cell) => cell.replaceAll('"', '').trim());
  if (cells.length < 2) return 'ndjson';
  const known = await targets();
  return cells.some((cell) => pathNamed(cell, known) !== undefined) ? 'csv' : 'ndjson';
}

/** Looks at the first block of an input, and hands on all of them. */
export async function peeked(
  blocks: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: Uint8Array; readonly blocks: AsyncIterable<Uint8Array> }> {
  const rest = blocks[Symbol.asyncIterator]();
  const next = await rest.next();
  const first = next.done === true ? new Uint8Array() : next.value;
  return { first, blocks: again(next.done === true ? [] : [first], rest) };
}

async function* again(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* seen;
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
