import { statSync } from 'node:fs';
import type { Language } from '../../engine/texts.js';
import { wrapLines } from '../print/wrap.js';

/** A file beyond this is worth a word before it is read (bytes). */
const LARGE = 256 * 1024 * 1024;
const MIB = 1024 * 1024;

/** Says before a large file is audited what makes it slow; empty where nothing does. */
export function slowNotice(file: string | undefined, sorted: boolean, language: Language, large = LARGE): string {
  const size = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
  if (sorted || size === undefined || size < large) return '';
  const mib = Math.round(size / MIB);
  return `${wrapLines(
    language === 'da'
      ? `Filen er på ${mib} MiB. Alle borgeres linjer holdes i hukommelsen til slutningen. Står hver borgers linjer samlet, er --sorted hurtigere.`
      : `The file has ${mib} MiB. The lines of all citizens are kept in memory until the end. Where the lines of each citizen stand together, --sorted is faster.`,
  )}\n`;
}
