import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, element, type Html } from '../../src/report/html.js';

/** The opening paragraphs of a folder's README: what it covers, in English. Its tables are left out, for the page has the rows themselves. */
export function introduction(folder: string): Html {
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  const opening = text.slice(0, text.indexOf('\n## ')).split(/\n{2,}/);
  const paragraphs = opening.filter((block) => !/^(#|\|)/.test(block.trim()));
  return element(
    'div',
    { class: 'callout' },
    paragraphs.map((block) => element('p', {}, marked(block.replaceAll('\n', ' ')))),
  );
}

/** Code and emphasis of Markdown; links keep their text. */
function marked(text: string): Content[] {
  return text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part) => {
      if (part.startsWith('`')) return element('code', {}, part.slice(1, -1));
      return part.startsWith('**') ? element('strong', {}, part.slice(2, -2)) : part;
    });
}
