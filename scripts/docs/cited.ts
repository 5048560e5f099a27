import { SOURCES } from '../../rules/sources.js';
import { type Citation, type Cite, resolve } from '../../src/engine/citation.js';
import { citationInWords, placeOf } from '../../src/reasons/values-in-words.js';
import { type Content, element } from '../../src/report/html.js';
import { type Doc, plainList, spoken } from './doc.js';

/** The place of a citation and the number of its source in the list of the page. */
export function cited(cite: Cite | Citation, doc: Doc): Content {
  const citation = resolve(cite, SOURCES);
  const place = placeOf(citation);
  return [linked(citation, place === '' ? citation.title : place, doc), ' ', doc.sources.reference(citation)];
}

/** A citation with the title of its source, and its number in the list of the page. */
export function citedFully(cite: Cite | Citation, doc: Doc): Content {
  const citation = resolve(cite, SOURCES);
  return [linked(citation, citationInWords(citation), doc), ' ', doc.sources.reference(citation)];
}

/** The text as a link to where the source is published, such as Retsinformation by its ELI; as it stands where that is not known. */
function linked({ url }: Citation, text: string, doc: Doc): Content {
  const said = spoken('da', doc, text);
  return url === undefined ? said : element('a', { href: url }, said);
}

/** Several citations, each once and on a line of its own. */
export function citedAll(cites: readonly (Cite | Citation)[], doc: Doc): Content {
  const distinct = [...new Map(cites.map((cite) => [JSON.stringify(resolve(cite, SOURCES)), cite])).values()];
  return plainList(distinct.map((cite) => cited(cite, doc)));
}
