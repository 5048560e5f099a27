import type { FormElement } from '../form/element.js';
import type { Form } from '../form/form.js';
import { arrange, el, fill } from './dom.js';
import { madeFrom, type QuestionNode, questionNode } from './question.js';

/** The questions of a case: those that matter in the order of the law, and apart from them what does not, or can be left out. */
export function questionsPart(answered: (key: string, value: unknown) => void) {
  const known = new Map<string, QuestionNode>();
  const lead = el('p', { class: 'lead' });
  const errors = el('div', {});
  const asked = el('div', { class: 'questions' });
  const [optional, idle] = [el('div', { class: 'questions' }), el('div', { class: 'questions' })];
  const more = el(
    'details',
    { class: 'details' },
    el('summary', { class: 'details-summary' }, 'Oplysninger, der kan udelades'),
    el('div', { class: 'details-text' }, optional),
  );
  const rest = el(
    'details',
    { class: 'details' },
    el('summary', { class: 'details-summary' }, 'Oplysninger uden betydning for sagen'),
    el('div', { class: 'details-text' }, idle),
  );
  const node = el(
    'section',
    { 'aria-labelledby': 'oplysninger', class: 'facts' },
    el('h2', { id: 'oplysninger' }, 'Oplysninger'),
    lead,
    errors,
    asked,
    more,
    rest,
  );
  const nodeOf = (element: FormElement): HTMLElement => {
    const before = known.get(element.key);
    if (before !== undefined && before.made === madeFrom(element)) {
      before.show(element);
      return before.node;
    }
    const made = questionNode(element, (value) => answered(element.key, value));
    const had = before?.node.contains(document.activeElement) === true;
    known.set(element.key, made);
    made.show(element);
    if (had) queueMicrotask(() => made.node.querySelector<HTMLElement>('input, select, textarea')?.focus());
    return made.node;
  };
  return {
    node,
    show: (form: Form) => {
      const of = (...states: FormElement['state'][]) => form.elements.filter(({ state }) => states.includes(state));
      arrange(asked, of('required', 'answered').map(nodeOf));
      arrange(optional, of('optional').map(nodeOf));
      arrange(idle, of('not-needed').map(nodeOf));
      more.hidden = of('optional').length === 0;
      rest.hidden = of('not-needed').length === 0;
      fill(
        lead,
        leadOf(
          of('required').length,
          of('answered').length,
          form.readings.some(({ state }) => state === 'required'),
        ),
      );
      fill(
        errors,
        form.errors.map(({ message }) => el('p', { class: 'form-error-message' }, message)),
      );
    },
    forget: () => known.clear(),
  };
}

function leadOf(missing: number, answered: number, waits: boolean): string {
  const told = missing === 1 ? 'Ét svar mangler.' : `${missing} svar mangler.`;
  if (missing > 0) return `Her spørges kun om det, der stadig kan ændre resultatet. ${told}`;
  if (waits) return 'Der mangler ingen oplysninger om borgeren. Kommunen skal tage stilling til et spørgsmål om reglerne.';
  return answered === 0 ? 'Der er ikke brug for oplysninger om borgeren.' : 'Alle de svar, der kan ændre resultatet, er givet.';
}
