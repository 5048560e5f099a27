import { InputError } from '../engine/problem.js';
import { problemInWords } from '../form/errors.js';
import { fileOf, type PageCase } from './case.js';
import { button, el, fill, freshId } from './dom.js';
import { readCase, readJson } from './read-case.js';
import type { PageSubject } from './subjects.js';

/** Opening and saving a case, and a guideline of one's own, as files; nothing is kept but what the person saves. */
export function filesPart(
  current: () => { readonly given: PageCase; readonly subject: PageSubject },
  open: (given: PageCase) => void,
  fresh: () => void,
) {
  const messages = el('div', { role: 'alert' });
  const say = (...lines: readonly string[]) => fill(messages, lines.length === 0 ? undefined : alertOf(lines));
  const opened = (given: PageCase) => {
    say();
    open(given);
  };
  const loadCase = chooser('Åbn en sag', async (file) => {
    const { given, faults = [] } = readCase(await file.text());
    if (given === undefined) say(`Filen »${file.name}« kan ikke åbnes som en sag:`, ...faults);
    else opened(given);
  });
  const loadGuideline = chooser('Hent en retningslinje', async (file) => {
    const { given, subject } = current();
    const { value, fault } = readJson(await file.text());
    const heading = `Retningslinjen i »${file.name}« kan ikke bruges:`;
    if (fault !== undefined) return say(heading, fault);
    try {
      const guideline = subject.checkGuideline?.(value);
      if (guideline !== undefined) opened({ ...given, municipality: guideline.municipality, guideline });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      say(heading, ...error.problems.map((problem) => problemInWords(problem, 'da')));
    }
  });
  const save = button('Gem sagen', () => {
    const { given } = current();
    const link = el('a', {
      href: URL.createObjectURL(new Blob([fileOf(given)], { type: 'application/json' })),
      download: `${given.subject}.json`,
    });
    link.click();
    URL.revokeObjectURL(link.href);
  });
  const node = el(
    'div',
    { class: 'files' },
    el('div', { class: 'buttons' }, save, loadCase.node, loadGuideline.node, button('Ny sag', fresh)),
    messages,
  );
  return {
    node,
    show: ({ checkGuideline, guidelines = [] }: PageSubject) => {
      loadGuideline.node.hidden = checkGuideline === undefined || guidelines.length === 0;
    },
    say,
  };
}

function alertOf([first = '', ...others]: readonly string[]): HTMLElement {
  return el(
    'div',
    { class: 'alert alert-error' },
    el(
      'div',
      { class: 'alert-body' },
      el('p', { class: 'alert-heading' }, first),
      others.length > 0
        ? el(
            'ul',
            { class: 'alert-text' },
            others.map((text) => el('li', {}, text)),
          )
        : undefined,
    ),
  );
}

/** A button that lets a person choose a file. */
function chooser(text: string, chosen: (file: File) => Promise<void>) {
  const input = el('input', {
    type: 'file',
    id: freshId('fil'),
    accept: '.json,application/json',
    class: 'sr-only',
    tabindex: -1,
    'aria-hidden': 'true',
  });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file !== undefined) await chosen(file);
  });
  return {
    node: el(
      'span',
      { class: 'chooser' },
      button(text, () => input.click()),
      input,
    ),
  };
}
