/** One line of the input without its line ending: where it stands in a block of bytes, which is not copied. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly block: Buffer;
  readonly from: number;
  readonly to: number;
  /** How many bytes the line has; more than stand there where it is too long to keep. */
  readonly length: number;
}

/** The bytes of a line; of one that is too long to keep the first. */
export function bytesOf({ block, from, to }: Line): Buffer {
  return block.subarray(from, to);
}

/** A line by itself, which does not keep the block it stands in. */
export function keptLine(line: Line): Line {
  const block = Buffer.from(bytesOf(line));
  return { ...line, block, from: 0, to: block.length };
}

/** A line beyond this is counted and rejected, never held in memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BOM = Buffer.from('\ufeff');

/** Cuts blocks of bytes into lines: those that end in each block, and the last one even without a line ending. No block is kept. */
export async function* linesOf(blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line[]> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    // Copied: the block may be filled anew before the rest of the line has come.
    if (length <= longest && part.length > 0) parts.push(Buffer.from(part.subarray(0, longest - length)));
    length += part.length;
  };
  const take = (): Line => {
    number += 1;
    const whole = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    const line = lineIn(whole, 0, whole.length, number, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const given of blocks) {
    const block = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    const lines: Line[] = [];
    let start = 0;
    for (let end = block.indexOf(NEWLINE); end !== -1; end = block.indexOf(NEWLINE, start)) {
      if (length === 0 && end - start <= longest) {
        number += 1;
        lines.push(lineIn(block, start, end, number));
      } else {
        keep(block.subarray(start, end));
        lines.push(take());
      }
      start = end + 1;
    }
    keep(block.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

/** A line of a block, without the byte order mark of the first and a carriage return before the line ending. */
export function lineIn(block: Buffer, start: number, end: number, number: number, length = end - start): Line {
  const from = number === 1 && block.subarray(start, end).subarray(0, BOM.length).equals(BOM) ? start + BOM.length : start;
  const to = length === end - start && end > from && block[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
  return { number, block, from, to, length: length - (from - start) - (end - to) };
}

const [SPACE, TAB] = [0x20, 0x09];

/** Tells whether a line holds nothing but blanks. */
export function isBlank({ block, from, to, length }: Line): boolean {
  let at = from;
  while (at < to && isBlankByte(block[at])) at += 1;
  return at === to && length === to - from;
}

function isBlankByte(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN;
}
