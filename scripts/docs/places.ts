import { element, type Html } from '../../src/report/html.js';
import type { Doc } from './doc.js';

/** A link to what the page says of a fact, by its label where it has one. */
export function toFact(fact: string, doc: Doc): Html {
  return element('a', { href: `#fact-${fact}` }, doc.subject.texts?.facts[fact]?.label[doc.language] ?? element('code', {}, fact));
}

/** A link to what the page says of a condition, by its label where it has one. */
export function toCondition(id: string, { subject, language }: Doc): Html {
  const [label] = [subject.texts?.conditions?.[id] ?? []].flat().flatMap((told) => ('label' in told && told.label ? [told.label] : []));
  const text = typeof label === 'string' ? subject.texts?.facts[label]?.label : label;
  return element('a', { href: `#condition-${id}` }, text?.[language] ?? element('code', {}, id));
}

/** A link to an open question, or to one of its answers. */
export function toReading(reading: string, option?: string): Html {
  const [place, text] = option === undefined ? [reading, reading] : [`${reading}-${option}`, `${reading}=${option}`];
  return element('a', { href: `#reading-${place}` }, element('code', {}, text));
}
