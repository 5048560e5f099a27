import { escaped } from '../reasons/html.js';

/** A piece of HTML, complete and escaped. */
export interface Html {
  readonly html: string;
}

/** What an element holds: text, which is escaped, and elements. */
export type Content = string | number | Html | undefined | readonly Content[];

/** Attributes by name; one that is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const VOID = new Set(['meta', 'link', 'input']);
const INLINE = new Set(['a', 'abbr', 'cite', 'code', 'script', 'span', 'strong', 'td', 'th', 'title']);

/**
 * Makes an element. Every text and attribute is escaped here, so that none can be forgotten elsewhere.
 * @example
 * element('p', { id: 'sum' }, '1 < 2').html // => '<p id="sum">1 &lt; 2</p>\n'
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Html {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]));
  const end = VOID.has(name) ? '' : `${rendered(content)}</${name}>`;
  return { html: `<${name}${given.join('')}>${end}${INLINE.has(name) ? '' : '\n'}` };
}

/** Takes markup as it is: only for what this package has made itself, such as a chart. */
export function trusted(html: string): Html {
  return { html };
}

function rendered(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'html' in content ? content.html : content.map(rendered).join('');
}
