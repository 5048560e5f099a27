import type { Language } from '../../src/engine/texts.js';

/** A page to look at; it is written when it is looked at. */
export interface Looked {
  /** The pages that are named together. */
  readonly group: string;
  readonly name: string;
  html(): string | Promise<string>;
  /** True for a page on which nothing scrolls sideways on a telephone. */
  readonly fits?: boolean;
}

/** The same page in Danish and in English. */
export function inBothLanguages(group: string, html: (language: Language) => string | Promise<string>): Looked[] {
  return (['da', 'en'] as const).map((language) => ({ group, name: `${group}-${language}`, html: () => html(language) }));
}
