import { type Problem, show } from '../../engine/problem.js';
import { isExact } from './exact-number.js';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const [ZERO, NINE, MINUS, SPACE] = [0x30, 0x39, 0x2d, 0x20];

/** An object or a list that is being looked through. */
interface Level {
  /** The keys so far; `undefined` in a list. */
  readonly keys: Set<string> | undefined;
  /** The key or the place of what is looked at. */
  at: string | number;
}

/**
 * Finds what `JSON.parse` throws away of a text that it takes: a key that stands twice in an object, of which it keeps the last, and
 * digits of a number beyond those it can hold. The first fault is told.
 */
export function jsonFault(text: string): Problem | undefined {
  const levels: Level[] = [];
  let level: Level | undefined;
  let at = 0;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const end = endOfText(text, at);
      if (level?.keys !== undefined && isKey(text, end)) {
        const key = textOf(text.slice(at, end));
        level.at = key;
        if (level.keys.has(key)) return twice(levels, key);
        level.keys.add(key);
      }
      at = end;
      continue;
    }
    if (sign === MINUS || (sign >= ZERO && sign <= NINE)) {
      const end = endOfNumber(text, at);
      const written = text.slice(at, end);
      if (!isPlainlyExact(written) && !isExact(written)) return inexact(levels, written);
      at = end;
      continue;
    }
    if (sign === OPEN_OBJECT || sign === OPEN_LIST) {
      level = sign === OPEN_OBJECT ? { keys: new Set(), at: '' } : { keys: undefined, at: 0 };
      levels.push(level);
    } else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) {
      levels.pop();
      level = levels.at(-1);
    } else if (sign === COMMA && typeof level?.at === 'number') level.at += 1;
    at += 1;
  }
  return undefined;
}

/** The place behind the quote that ends a text. */
function endOfText(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (quote - first) % 2 === 1;
}

/** A text before a colon is a key. */
function isKey(text: string, end: number): boolean {
  let at = end;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  return text.charCodeAt(at) === COLON;
}

function textOf(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

function endOfNumber(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && IN_NUMBER.has(text.charCodeAt(end))) end += 1;
  return end;
}

const IN_NUMBER: ReadonlySet<number> = new Set([...'0123456789.eE+-'].map((sign) => sign.charCodeAt(0)));

/** So many digits every number can hold. */
const ALWAYS_HELD = 15;

function isPlainlyExact(written: string): boolean {
  return written.length <= ALWAYS_HELD && !/e/i.test(written);
}

function twice(levels: readonly Level[], key: string): Problem {
  return { path: pathOf(levels), code: 'contradiction', expected: 'each key once in an object', received: `${show(key)} twice` };
}

function inexact(levels: readonly Level[], written: string): Problem {
  const expected = `a number that can be told from the next: up to ${Number.MAX_SAFE_INTEGER}, some 15 digits; longer ones, such as an id, as a text in quotes`;
  const received = written.length > MOST_SHOWN ? `a number of ${written.length} signs` : written;
  return { path: pathOf(levels), code: 'unexpected', expected, received };
}

const MOST_SHOWN = 60;

function pathOf(levels: readonly Level[]): string {
  return levels.reduce((path, { at }) => (typeof at === 'number' ? `${path}[${at}]` : path === '' ? at : `${path}.${at}`), '');
}
