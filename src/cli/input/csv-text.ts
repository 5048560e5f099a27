import { isUtf8 } from 'node:buffer';
import { Misuse } from '../io/io.js';
import { looksLike } from './encoding.js';
import { bytesOf, type Line } from './lines.js';

/** The text of a line of CSV. A file has one encoding, so that the first line in another ends the run. */
export function textOfLine(line: Line, remedy?: string): string {
  const bytes = bytesOf(line);
  if (!isUtf8(bytes)) throw new Misuse(`line ${line.number}: ${looksLike(bytes, remedy)}`);
  return bytes.toString('utf8');
}
