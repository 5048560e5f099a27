import type { FormReading } from '../form/readings.js';
import { heldTogether } from '../reasons/held-together.js';
import { citationInWords } from '../reasons/values-in-words.js';
import { button, el, freshId } from './dom.js';

const TAKEN: Readonly<Record<NonNullable<FormReading['by']>, string>> = {
  caller: 'Kommunen har valgt dette svar.',
  default: 'Kommunen har ikke valgt et andet svar.',
  source: 'Svaret følger den valgte kilde.',
};

/** An open question of law, its answers, and who holds each. */
export function readingNode(
  { key, question, options, value, by, state }: FormReading,
  chosen: (reading: string, option: string | undefined) => void,
): HTMLElement {
  const [name, title] = [freshId('laesning'), freshId('laesning')];
  const answers = options.map((option) => {
    const id = freshId('svar');
    const input = el('input', {
      type: 'radio',
      class: 'form-radio',
      id,
      name,
      value: option.value,
      checked: option.value === value,
      'data-reading': `${key} ${option.value}`,
    });
    input.addEventListener('change', () => chosen(key, option.value));
    const held = `${option.inferred ? 'Følger af ordlyden: ' : 'Står i: '}${heldTogether(citationInWords(option.heldBy))}`;
    return el(
      'div',
      { class: 'form-group-radio' },
      input,
      el('label', { for: id }, option.label, el('span', { class: 'form-hint' }, held)),
    );
  });
  const again = by === 'caller' ? button('Fortryd valget', () => chosen(key, undefined), 'tertiary') : undefined;
  return el(
    'div',
    { class: 'reading', 'data-state': state },
    el('p', { id: title, class: 'form-label' }, question),
    el('div', { role: 'radiogroup', 'aria-labelledby': title }, answers),
    by === undefined ? undefined : el('p', { class: 'form-hint' }, TAKEN[by]),
    again,
  );
}
