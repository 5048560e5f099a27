import { escaped } from '../reasons/html.js';
import { type Content, element, type Html, trusted } from './html.js';
import { scrolling } from './table.js';

/** A drawing with what it says in words. */
export interface Figure {
  /** Unique on the page. */
  readonly id: string;
  /** The drawing, as SVG that this package made. */
  readonly svg: string;
  /** The same drawn for the width of a telephone; without one the drawing scrolls there. */
  readonly narrow?: string;
  /** What the drawing shows, for those who do not see it, and where its figures stand. */
  readonly alternative: string;
  readonly caption: Content;
}

/** Writes a drawing as one image with a text alternative. */
export function figure({ id, svg, narrow, alternative, caption }: Figure): Html {
  const image = (drawn: string, look = '') => drawn.replace('<svg ', () => `<svg${look} role="img" aria-label="${escaped(alternative)}" `);
  const images = trusted(`${image(svg)}${narrow === undefined ? '' : image(narrow, ' class="narrow"')}`);
  const look = narrow === undefined ? undefined : 'twice';
  return element('figure', { class: look }, element('figcaption', { id }, caption), scrolling(id, images));
}
