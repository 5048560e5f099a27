import { heldTogether } from './held-together.js';
import type { Statement, StatementSection } from './statement.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Writes a statement as an HTML fragment: every text escaped, no script, no style, the language stated. A figure and its unit,
 * or § and its number, stay on one line.
 * @example
 * const assessment = activationAllowance.assess({ participates: false }, { on: '2019-04-01', municipality: 'lyngby-taarbaek' });
 * statementHtml(statementOfReasons(assessment, { language: 'da' })).startsWith('<article lang="da">') // => true
 */
export function statementHtml({ language, title, sections }: Statement): string {
  return [`<article lang="${escaped(language)}">`, `<h1>${set(title)}</h1>`, ...sections.map(sectionHtml), '</article>', ''].join('\n');
}

function sectionHtml({ id, heading, paragraphs, items }: StatementSection): string {
  const list = items === undefined ? [] : ['<ul>', ...items.map((item) => `<li>${set(item)}</li>`), '</ul>'];
  const lines = [`<h2>${set(heading)}</h2>`, ...paragraphs.map((paragraph) => `<p>${set(paragraph)}</p>`), ...list];
  return [`<section data-section="${escaped(id)}">`, ...lines, '</section>'].join('\n');
}

/** A sentence as it is set: escaped, and a figure and its unit, or § and its number, on one line. */
function set(text: string): string {
  return escaped(heldTogether(text));
}

/** Escapes a text, for an element or for an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}
