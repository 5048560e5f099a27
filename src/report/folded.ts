import { type Content, element, type Html } from './html.js';

/** Folds content away under what it is called: it opens by pointer and keyboard, without a script. */
export function folded(summary: Content, ...content: readonly Content[]): Html {
  return element('details', {}, element('summary', {}, summary), content);
}
