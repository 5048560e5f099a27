import { isUtf8 } from 'node:buffer';
import { Misuse } from '../io/io.js';
import { looksLike } from './encoding.js';
import type { Line } from './lines.js';

/** The text of a line of CSV. A file has one encoding, so that the first line in another ends the run. */
export function textOfLine({ number, bytes }: Line, remedy?: string): string {
  if (!isUtf8(bytes)) throw new Misuse(`line ${number}: ${looksLike(bytes, remedy)}`);
  return bytes.toString('utf8');
}
