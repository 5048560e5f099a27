import type { Language } from '../engine/texts.js';

/** The language for people: as `--lang` says, else the environment, else Danish. */
export function languageIn(argv: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Language {
  const place = argv.findIndex((text) => text === '--lang' || text.startsWith('--lang='));
  const told = place < 0 ? env.REGELVAERK_LANG : argv[place]?.slice('--lang='.length) || argv[place + 1];
  return told === 'en' ? 'en' : 'da';
}
