import { SOURCES } from '../../rules/sources.js';
import { type Citation, type Cite, resolve } from '../engine/citation.js';
import type { Language } from '../engine/texts.js';
import { placeOf } from '../reasons/values-in-words.js';
import { element, type Html } from './html.js';

/** Numbers sources as they are referred to, each place in a source once. */
export interface SourceList {
  /** The number of a source in the list. */
  number(cite: Cite | Citation): number;
  /** A link to the source in the list: `[3]`. */
  reference(cite: Cite | Citation): Html;
  /** Everything referred to so far. */
  cited(): readonly Citation[];
  /** The same as a list. */
  list(): Html;
}

/** Begins a list of sources. Their titles and places are Danish in every language. */
export function sourceList(language: Language): SourceList {
  const cited = new Map<string, Citation>();
  const danish = language === 'da' ? undefined : 'da';
  const numberOf = (cite: Cite | Citation) => {
    const citation = resolve(cite, SOURCES);
    const key = `${citation.title}\u0000${citation.provision}`;
    if (!cited.has(key)) cited.set(key, citation);
    return [...cited.keys()].indexOf(key) + 1;
  };
  return {
    number: numberOf,
    reference: (cite) => {
      const number = numberOf(cite);
      return element('a', { href: `#${idOf(number)}`, class: 'nowrap' }, `[${number}]`);
    },
    cited: () => [...cited.values()],
    list: () =>
      element(
        'ol',
        {},
        [...cited.values()].map((citation, place) => element('li', { id: idOf(place + 1) }, entry(citation, danish))),
      ),
  };
}

function idOf(number: number): string {
  return `source-${number}`;
}

function entry(citation: Citation, lang: string | undefined): readonly (Html | string)[] {
  const { title, url } = citation;
  const named = element('cite', { lang }, [title, placeOf(citation)].filter((part) => part !== '').join(', '));
  return url === undefined ? [named] : [named, '. ', element('a', { href: url }, url)];
}
