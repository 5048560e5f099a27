import { escaped } from '../reasons/html.js';
import { type Content, element, type Html, trusted } from './html.js';
import { scrolling } from './table.js';

/** A drawing with what it says in words. */
export interface Figure {
  /** Unique on the page. */
  readonly id: string;
  /** The drawing, as SVG that this package made. */
  readonly svg: string;
  /** What the drawing shows, for those who do not see it, and where its figures stand. */
  readonly alternative: string;
  readonly caption: Content;
}

/** Writes a drawing as one image with a text alternative. */
export function figure({ id, svg, alternative, caption }: Figure): Html {
  const image = trusted(svg.replace('<svg ', () => `<svg role="img" aria-label="${escaped(alternative)}" `));
  return element('figure', {}, element('figcaption', { id }, caption), scrolling(id, image));
}
