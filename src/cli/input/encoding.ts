import { Misuse } from '../io/io.js';

/** What the bytes of a text file can be told to be. */
export const ENCODINGS = ['utf8', 'windows-1252', 'latin1'] as const;

export type Encoding = (typeof ENCODINGS)[number];

const UTF_8_MARK = Buffer.from('\ufeff');
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** Turns blocks into UTF-8. Latin-1 is read as Windows-1252, which holds it; every byte is a character of its own, so that blocks may be cut anywhere. */
export async function* asUtf8(blocks: AsyncIterable<Uint8Array>, encoding: Encoding = 'utf8'): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf8') return yield* blocks;
  const decoder = new TextDecoder('windows-1252');
  let first = true;
  for await (const block of blocks) {
    if (first && begins(block, UTF_8_MARK)) throw new Misuse('the input begins with the mark of UTF-8: leave out --encoding');
    first = false;
    yield Buffer.from(decoder.decode(block));
  }
}

/** Says what bytes that are not UTF-8 look like, and what to do about them. */
export function looksLike(bytes: Uint8Array, remedy = '--encoding windows-1252 reads them as such'): string {
  const isUtf16 = UTF_16_MARKS.some((mark) => begins(bytes, mark));
  return isUtf16
    ? 'bytes that look like UTF-16; save the file as UTF-8'
    : `bytes that are not UTF-8; they look like Latin-1 or Windows-1252 (${remedy})`;
}

function begins(bytes: Uint8Array, mark: Buffer): boolean {
  return mark.equals(bytes.subarray(0, mark.length));
}
