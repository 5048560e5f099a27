import { parseAccept } from 'hono/utils/accept';
import type { Language } from '../engine/texts.js';

const LANGUAGES = ['da', 'en'] as const satisfies readonly Language[];

/**
 * The language that a client prefers of those we write: `en-GB, da;q=0.5` is English. Danish where it names neither.
 * @example
 * ['en-GB, da;q=0.5', 'de, da-DK;q=0.8, en;q=0.4', undefined].map(languageOf) // => ['en', 'da', 'da']
 */
export function languageOf(accept: string | undefined): Language {
  const wanted = parseAccept(accept ?? '')
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type.toLowerCase().split('-')[0]);
  return LANGUAGES.find((language) => language === wanted.find((one) => one === 'da' || one === 'en')) ?? 'da';
}
