import { STATUSES } from '../reasons/phrases.js';
import type { PageCase } from './case.js';
import { DAY_FORM, dayIn, dayShown } from './days.js';
import { el, fill, freshId } from './dom.js';
import { CALCULATIONS, hasGuidelines, isScheme, type PageSubject, SCHEMES, subjectOf } from './subjects.js';
import { suppliedPart } from './supplied.js';

/** What stands in the list of guidelines for the one that governs. */
const GOVERNING = '';
const OWN = 'egen';
/** What stands in the list of presets for none of them. */
const EVERY_SOURCE = '';

/** Choosing what is assessed, for which day, and under whose guideline. */
export function setupPart(change: (to: PageCase) => void, openSubject: (id: string) => void) {
  let shown: PageCase | undefined;
  const changed = (part: Partial<PageCase>) => shown && change({ ...shown, ...part });
  const subject = select('Ordning eller beregning', (id) => openSubject(id));
  fill(subject.select, group('Ordninger', SCHEMES), group('Beregninger', CALCULATIONS));
  const on = day('Dag, der vurderes', (value) => changed({ on: value }));
  const knownOn = day('Reglerne, som de var vedtaget den (kan udelades)', (value) => changed({ knownOn: value }));
  const municipality = select('Kommune', (value) => changed({ municipality: value, guideline: undefined }));
  const guideline = select('Retningslinje', (value) => {
    if (value !== OWN) changed({ guideline: value === GOVERNING ? undefined : value });
  });
  const preset = select('Kildens ordlyd (kan udelades)', (value) => changed({ preset: value === EVERY_SOURCE ? undefined : value }));
  const supplied = suppliedPart((given) => changed({ supplied: given }));
  const fields = el('div', { class: 'setup' }, subject.node, on.node, municipality.node, guideline.node, preset.node, knownOn.node);
  const node = el('div', {}, fields, supplied.node);
  return {
    node,
    show: (given: PageCase) => {
      const known = subjectOf(given.subject) as PageSubject;
      shown = given;
      subject.select.value = given.subject;
      on.node.hidden = !isScheme(known);
      if (document.activeElement !== on.input) on.input.value = dayShown(given.on ?? '');
      if (document.activeElement !== knownOn.input) knownOn.input.value = dayShown(given.knownOn ?? '');
      const presets = Object.entries(known.presets ?? {});
      preset.node.hidden = presets.length === 0;
      fill(
        preset.select,
        option(EVERY_SOURCE, 'Alle kilder'),
        presets.map(([name, { title }]) => option(name, title.da)),
      );
      preset.select.value = given.preset ?? EVERY_SOURCE;
      supplied.show(known, given.supplied);
      municipality.node.hidden = guideline.node.hidden = !hasGuidelines(known);
      fill(
        municipality.select,
        Object.entries(known.municipalities ?? {})
          .sort(byName)
          .map(([value, name]) => option(value, name)),
      );
      municipality.select.value = given.municipality ?? '';
      const own = typeof given.guideline === 'object' ? given.guideline : undefined;
      const others = (known.guidelines ?? []).filter((one) => one.municipality === given.municipality);
      fill(
        guideline.select,
        option(GOVERNING, 'Den, der gælder på dagen'),
        others.map(({ id, status, from }) => option(id, `Prøv ${id} (${STATUSES[status].da}, fra ${from})`)),
        own ? option(OWN, `Egen: ${own.id}`) : undefined,
      );
      guideline.select.value = own ? OWN : ((given.guideline as string | undefined) ?? GOVERNING);
    },
  };
}

const byName = ([, a]: [string, string], [, b]: [string, string]) => a.localeCompare(b, 'da');

function group(label: string, subjects: readonly PageSubject[]): HTMLElement {
  return el(
    'optgroup',
    { label },
    subjects.map(({ id, title }) => option(id, title.da)),
  );
}

function option(value: string, text: string): HTMLOptionElement {
  return el('option', { value }, text);
}

function select(label: string, chosen: (value: string) => void) {
  const id = freshId('valg');
  const made = el('select', { class: 'form-select', id });
  made.addEventListener('change', () => chosen(made.value));
  return { select: made, node: el('div', { class: 'form-group' }, el('label', { class: 'form-label', for: id }, label), made) };
}

function day(label: string, chosen: (value: string | undefined) => void) {
  const [id, hint] = [freshId('dag'), freshId('form')];
  const input = el('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off', class: 'form-input', id, 'aria-describedby': hint });
  input.addEventListener('change', () => chosen(input.value.trim() === '' ? undefined : dayIn(input.value.trim())));
  return {
    input,
    node: el(
      'div',
      { class: 'form-group' },
      el('label', { class: 'form-label', for: id }, label),
      el('span', { class: 'form-hint', id: hint }, DAY_FORM),
      input,
    ),
  };
}
