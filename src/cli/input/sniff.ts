import { Misuse } from '../io/io.js';
import { parseJson } from './json-text.js';
import { bytesOf, isBlank, type Line, LONGEST_LINE, lineIn } from './lines.js';

/** What an input turned out to be: one JSON document, or lines of their own. */
export type Sniffed =
  | { readonly kind: 'document'; readonly bytes: Buffer }
  | { readonly kind: 'lines'; readonly blocks: AsyncIterable<Uint8Array> };

/** Where no complete line settles it, this much is looked at before lines further down are asked. */
const ENOUGH = 1024 * 1024;

/**
 * Tells one JSON document from NDJSON without being told. A first line that is JSON by itself and is followed by more cannot
 * begin a document; a first line that is not may begin one, unless a later line holds an object of its own.
 * With `isDocument` nothing is asked.
 */
export async function sniff(blocks: AsyncIterable<Uint8Array>, isDocument = false): Promise<Sniffed> {
  const rest = blocks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  let lookAt = 0;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    seen.push(next.value);
    size += next.value.length;
    if (size > LONGEST_LINE) throw new Misuse(TOO_LONG);
    if (isDocument || size < lookAt) continue;
    lookAt = 2 * size;
    if (areCases(completeLines(seen), size >= ENOUGH)) return { kind: 'lines', blocks: again(seen, rest) };
  }
  const bytes = withoutMark(Buffer.concat(seen));
  const document = isDocument || 'value' in parseJson(bytes, '') || !areCases(completeLines([...seen, Buffer.from('\n')]), true);
  return document ? { kind: 'document', bytes } : { kind: 'lines', blocks: again(seen) };
}

const TOO_LONG = `the input is one document of more than ${LONGEST_LINE} bytes; many cases are read as NDJSON, one object a line (--format ndjson)`;

/** Tells whether lines are cases of their own; `thorough` also asks the lines after the first. */
function areCases(lines: readonly Line[], thorough: boolean): boolean {
  const [first, ...more] = lines;
  if (first === undefined || more.length === 0) return false;
  return 'value' in parseJson(bytesOf(first), '') || (thorough && more.some(isObject));
}

/** How many lines are asked whether they hold an object. */
const LATER = 100;

/** The first complete lines that are not blank. */
function completeLines(seen: readonly Uint8Array[]): Line[] {
  const whole = withoutMark(Buffer.concat(seen));
  const lines: Line[] = [];
  let start = 0;
  for (let end = whole.indexOf(0x0a); end !== -1 && lines.length < LATER; end = whole.indexOf(0x0a, start)) {
    const line = lineIn(whole, start, end, lines.length + 1);
    if (!isBlank(line)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function isObject(line: Line): boolean {
  const parsed = parseJson(bytesOf(line), '');
  return 'value' in parsed && typeof parsed.value === 'object' && parsed.value !== null && Object.keys(parsed.value).length > 0;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? bytes.subarray(3) : bytes;
}

async function* again(seen: readonly Uint8Array[], rest?: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* seen;
  if (rest === undefined) return;
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
