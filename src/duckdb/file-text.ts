import { resolve } from 'node:path';
import { quotedText } from '../population/dialects.js';

/** The name of one file on this machine, in which `*`, `?`, `[`, `~` and `http:` are letters like any other. */
export function fileText(file: string): string {
  return quotedText(resolve(file).replace(/[*?[]/g, '[$&]'));
}
