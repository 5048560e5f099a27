import { heldTogether } from '../reasons/held-together.js';
import type { Statement } from '../reasons/statement.js';
import { statementText } from '../reasons/text.js';
import { button, el, fill } from './dom.js';

const HEADINGS: Partial<Record<Statement['outcome'], string>> = {
  open: 'Spørgsmål, der mangler svar',
  'not-covered': 'Det ved vi ikke',
  calculated: 'Beregningen i ord',
};

/** The letter to the citizen as it would read: a draft of the reasons, or the questions that are left. */
export function letterPart() {
  let shown: Statement | undefined;
  const heading = el('h3', { id: 'brev' });
  const copied = el('span', { role: 'status' });
  const copy = button('Kopiér teksten', async () => {
    if (shown === undefined) return;
    await copyText(statementText(shown));
    copied.textContent = 'Teksten er kopieret.';
  });
  const article = el('article', { lang: 'da' });
  const buttons = el(
    'div',
    { class: 'buttons' },
    copy,
    button('Udskriv', () => window.print()),
    copied,
  );
  const node = el('section', { 'aria-labelledby': 'brev', class: 'letter' }, heading, buttons, article);
  return {
    node,
    show: (statement: Statement) => {
      shown = statement;
      node.hidden = false;
      copied.textContent = '';
      heading.textContent = HEADINGS[statement.outcome] ?? 'Udkast til begrundelse';
      fill(
        article,
        el('h4', {}, statement.title),
        statement.sections.map(({ heading: name, paragraphs, items = [] }) => [
          el('h5', {}, name),
          paragraphs.map((text) => el('p', {}, heldTogether(text))),
          items.length > 0
            ? el(
                'ul',
                {},
                items.map((text) => el('li', {}, heldTogether(text))),
              )
            : undefined,
        ]),
      );
    },
  };
}

/** Puts a text on the clipboard; a page from a file is not always allowed to, and then by the old way. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el('textarea', { class: 'sr-only' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
