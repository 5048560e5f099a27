import type { FormOption } from '../../form/form-input.js';
import { el, freshId } from '../dom.js';
import type { Asked, Field } from './answer-field.js';
import { described } from './text-fields.js';

/** So many answers stand beside each other; more are folded into a list. */
const MOST_RADIOS = 6;

/** One of a few. */
export function choiceField(options: readonly FormOption[], asked: Asked): Field {
  return options.length > MOST_RADIOS ? selectField(options, asked) : radioField(options, asked);
}

function radioField(options: readonly FormOption[], asked: Asked): Field {
  const name = freshId('valg');
  const inputs = options.map(({ value }) =>
    el('input', { type: 'radio', class: 'form-radio', name, id: freshId('svar'), value: String(value) }),
  );
  const node = el(
    'div',
    { role: 'radiogroup', 'aria-labelledby': asked.labelledBy },
    options.map(({ label }, place) => {
      const input = inputs[place] as HTMLInputElement;
      input.addEventListener('change', asked.changed);
      return el('div', { class: 'form-group-radio' }, input, el('label', { for: input.id }, label));
    }),
  );
  return {
    node,
    read: () => options[inputs.findIndex((input) => input.checked)]?.value,
    show: (value) => {
      for (const [place, input] of inputs.entries()) input.checked = options[place]?.value === value;
    },
    describe: (ids, wrong) => described(node, ids, wrong),
  };
}

function selectField(options: readonly FormOption[], asked: Asked): Field {
  const node = el(
    'select',
    { class: 'form-select', 'aria-labelledby': asked.labelledBy },
    el('option', { value: '' }, 'Vælg'),
    options.map(({ value, label }) => el('option', { value: String(value) }, label)),
  );
  node.addEventListener('change', asked.changed);
  return {
    node,
    read: () => options.find(({ value }) => String(value) === node.value)?.value,
    show: (value) => {
      node.value = options.some((option) => option.value === value) ? String(value) : '';
    },
    describe: (ids, wrong) => described(node, ids, wrong),
  };
}
