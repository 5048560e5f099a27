/** One line of the input, its bytes without the line ending. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** How many bytes the line has; more than `bytes` holds where it is too long to keep. */
  readonly length: number;
}

/** A line beyond this is counted and rejected, never held in memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BOM = Buffer.from('\ufeff');

/** Cuts blocks of bytes into lines: those that end in each block, and the last one even without a line ending. */
export async function* linesOf(blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line[]> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    if (length <= longest && part.length > 0) parts.push(length + part.length > longest ? part.subarray(0, longest - length) : part);
    length += part.length;
  };
  const take = (): Line => {
    number += 1;
    const line = trimmed({ number, bytes: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts), length });
    parts = [];
    length = 0;
    return line;
  };
  for await (const given of blocks) {
    const block = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    const lines: Line[] = [];
    let start = 0;
    for (let end = block.indexOf(NEWLINE); end !== -1; end = block.indexOf(NEWLINE, start)) {
      const rest = block.subarray(start, end);
      if (length === 0 && rest.length <= longest) {
        number += 1;
        lines.push(trimmed({ number, bytes: rest, length: rest.length }));
      } else {
        keep(rest);
        lines.push(take());
      }
      start = end + 1;
    }
    keep(block.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

/** Takes off the byte order mark of the first line and a carriage return before the line ending. */
function trimmed({ number, bytes, length }: Line): Line {
  const from = number === 1 && bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
  const to = length === bytes.length && bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  const dropped = bytes.length - to;
  if (from === 0 && dropped === 0) return { number, bytes, length };
  return { number, bytes: bytes.subarray(from, to), length: length - from - dropped };
}

const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, CARRIAGE_RETURN]);

/** Tells whether a line holds nothing but blanks. */
export function isBlank({ bytes, length }: Line): boolean {
  if (bytes.length > 0 && !BLANKS.has(bytes[0] as number)) return false;
  return length === bytes.length && bytes.every((byte) => BLANKS.has(byte));
}
