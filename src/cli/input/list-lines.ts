import { type Line, LONGEST_LINE } from './lines.js';

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
const MARK: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf]);

/**
 * Cuts a JSON list into its items, each as if it were a line, numbered by its place from 1. Nothing but the item at hand is held. What
 * stands behind the list, and a list that does not end, is an item of its own that nobody can read.
 */
export async function* listLines(blocks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line[]> {
  const cut = cutter(longest);
  for await (const block of blocks) {
    const lines = cut.take(block);
    if (lines.length > 0) yield lines;
  }
  const last = cut.end();
  if (last !== undefined) yield [last];
}

/** Where a cutter is: before the list, in it, or behind it. */
type Place = 'before' | 'in' | 'behind';

function cutter(longest: number) {
  let place: Place = 'before';
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let number = 0;
  let length = 0;
  let lines: Line[] = [];
  const parts: Buffer[] = [];
  const keep = (block: Buffer, from: number, to: number) => {
    if (to <= from) return;
    if (length < longest) parts.push(Buffer.from(block.subarray(from, Math.min(to, from + longest - length))));
    length += to - from;
  };
  const finish = () => {
    const block = Buffer.concat(parts.splice(0));
    const [from, to] = trimmed(block);
    number += 1;
    if (to > from || length > block.length) lines.push({ number, block, from, to, length: length > block.length ? length : to - from });
    else number -= 1;
    length = 0;
  };
  return {
    take: (given: Uint8Array): Line[] => {
      const block = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
      lines = [];
      let from = 0;
      for (let at = 0; at < block.length; at += 1) {
        const byte = block[at] as number;
        if (place === 'before') {
          if (BLANKS.has(byte) || MARK.has(byte)) continue;
          place = 'in';
          from = at + 1;
          continue;
        }
        if (quoted) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) quoted = false;
          continue;
        }
        if (byte === QUOTE) quoted = true;
        else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
        else if ((byte === COMMA && depth === 0 && place === 'in') || (byte === CLOSE_LIST && depth === 0 && place === 'in')) {
          keep(block, from, at);
          finish();
          from = at + 1;
          if (byte === CLOSE_LIST) place = 'behind';
        } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1;
      }
      if (place !== 'before') keep(block, from, block.length);
      return lines;
    },
    end: (): Line | undefined => {
      lines = [];
      const [from, to] = trimmed(Buffer.concat(parts));
      if (place === 'in' || to > from) keep(UNENDED, 0, UNENDED.length);
      finish();
      return lines[0];
    },
  };
}

/** Makes what is no item one that nobody can read, whatever it holds. */
const UNENDED = Buffer.from(' ...');

function trimmed(block: Buffer): readonly [from: number, to: number] {
  let [from, to] = [0, block.length];
  while (from < to && BLANKS.has(block[from] as number)) from += 1;
  while (to > from && BLANKS.has(block[to - 1] as number)) to -= 1;
  return [from, to];
}
