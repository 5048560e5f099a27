import type { FormElement } from '../form/element.js';
import { heldTogether } from '../reasons/held-together.js';
import { el, fill, freshId } from './dom.js';
import type { Field } from './fields/answer-field.js';
import { longTextField } from './fields/data-field.js';
import { fieldFor } from './fields/field.js';
import { textField } from './fields/text-fields.js';

/** A question as it stands on the page; it stays the same element for as long as it is asked. */
export interface QuestionNode {
  readonly node: HTMLElement;
  /** What it was made from: when that changes, a new one takes its place. */
  readonly made: string;
  /** Shows the element as it stands now. */
  show(element: FormElement): void;
}

/** What decides that a question must be made anew: what is answered. */
export function madeFrom({ input, judged }: FormElement): string {
  return JSON.stringify([input, judged]);
}

/** Makes the question of a fact; `answered` is told each answer, `undefined` for none. */
export function questionNode(element: FormElement, answered: (value: unknown) => void): QuestionNode {
  const [title, hint, errors] = [freshId('spoergsmaal'), freshId('hjaelp'), freshId('fejl')];
  const label = el('p', { class: 'form-label', id: title });
  const help = el('p', { class: 'form-hint', id: hint });
  const wrong = el('p', { class: 'form-error-message', id: errors });
  const field = whole(element, title, () => answered(field.read()));
  const clear = el('button', { type: 'button', class: 'question-clear' }, 'Slet svaret');
  let clearing = false;
  clear.addEventListener('click', () => {
    clearing = true;
    answered(undefined);
    clearing = false;
    node.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  const mark = el('span', { class: 'question-state' });
  const node = el(
    'div',
    { class: 'form-group', 'data-fact': element.key, role: 'group', 'aria-labelledby': title },
    label,
    mark,
    help,
    wrong,
    field.node,
    clear,
  );
  let last: string | undefined;
  return {
    node,
    made: madeFrom(element),
    show: ({ question, hint: told, errors: faults, value, state, label: name, judged, period }) => {
      if (period) field.ask?.(period);
      fill(label, heldTogether(question.caseworker));
      fill(help, [told, judged ? 'Det skal en sagsbehandler vurdere.' : undefined].filter(Boolean).join(' '));
      fill(
        wrong,
        faults.length === 0 ? undefined : [el('span', { class: 'sr-only' }, 'Fejl: '), faults.map(({ message }) => message).join(' ')],
      );
      fill(mark, STATES[state]);
      help.hidden = help.textContent === '';
      wrong.hidden = faults.length === 0;
      clear.hidden = value === undefined;
      clear.setAttribute('aria-label', `Slet svaret: ${name}`);
      node.classList.toggle('form-error', faults.length > 0);
      node.dataset.state = state;
      field.describe([help.hidden ? '' : hint, wrong.hidden ? '' : errors].filter(Boolean).join(' '), faults.length > 0);
      const given = JSON.stringify(value);
      if (given !== last && (value !== undefined || clearing)) field.show(value);
      last = given;
    },
  };
}

const STATES: Readonly<Record<FormElement['state'], string>> = {
  required: 'Mangler',
  answered: '',
  'not-needed': 'Har ingen betydning for sagen',
  optional: 'Kan udelades',
};

/** The field of an answer; of what a human must judge, with who judged and why. */
function whole({ input, judged }: FormElement, labelledBy: string, changed: () => void): Field {
  if (!judged) return fieldFor(input, { labelledBy, changed });
  const [by, because] = [freshId('hvem'), freshId('hvorfor')];
  const value = fieldFor(input, { labelledBy, changed });
  const who = textField({ labelledBy: `${labelledBy} ${by}`, changed });
  const why = longTextField({ labelledBy: `${labelledBy} ${because}`, changed });
  const node = el(
    'div',
    { class: 'judgement' },
    value.node,
    el('p', { id: by, class: 'form-label' }, 'Hvem har vurderet det? Skriv en rolle eller en sag, ikke et navn.'),
    who.node,
    el('p', { id: because, class: 'form-label' }, 'Hvad er der lagt vægt på?'),
    why.node,
  );
  return {
    node,
    read: () => {
      const given = { value: value.read(), by: who.read(), because: why.read() };
      return Object.values(given).includes(undefined) ? undefined : given;
    },
    show: (judgement) => {
      const given = Object(judgement) as { value?: unknown; by?: unknown; because?: unknown };
      value.show(given.value);
      who.show(given.by);
      why.show(given.because);
    },
    describe: (ids, isWrong) => {
      value.describe(ids, isWrong);
    },
  };
}
