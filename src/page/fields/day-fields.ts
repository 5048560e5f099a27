import type { FormOption } from '../../form/form-input.js';
import { DAY_FORM, dayIn, dayShown, MONTH_FORM, monthIn, monthShown } from '../days.js';
import { el, freshId } from '../dom.js';
import type { Asked, Field } from './answer-field.js';
import { choiceField } from './choice-field.js';
import { written } from './text-fields.js';

const DAY = 'en bestemt dag';

/** A calendar day, or one of the answers that stand for none. */
export function dayField(options: readonly FormOption[], asked: Asked): Field {
  const day = dayWritten(asked);
  if (options.length === 0) return day;
  const choice = choiceField([{ value: DAY, label: 'En bestemt dag' }, ...options], {
    ...asked,
    changed: () => {
      arrangeDay();
      asked.changed();
    },
  });
  const node = el('div', {}, choice.node, day.node);
  const arrangeDay = () => {
    day.node.hidden = choice.read() !== DAY;
  };
  arrangeDay();
  return {
    node,
    read: () => (choice.read() === DAY ? day.read() : choice.read()),
    show: (value) => {
      const instead = options.some((option) => option.value === value);
      choice.show(value === undefined || instead ? value : DAY);
      if (!instead) day.show(value);
      arrangeDay();
    },
    describe: (ids, wrong) => {
      choice.describe(ids, wrong);
      day.describe(ids, wrong);
    },
  };
}

/** A day is written as Danes write it, whatever the language of the browser. */
function dayWritten(asked: Asked): Field {
  return written({ class: 'input-char-12', inputmode: 'numeric', form: DAY_FORM }, asked, dayIn, dayShown);
}

/** A calendar month. */
export function monthField(asked: Asked): Field {
  return written({ class: 'input-char-12', inputmode: 'numeric', form: MONTH_FORM }, asked, monthIn, monthShown);
}

/** The first and the last day. */
export function periodField(asked: Asked): Field {
  const dayOf = (text: string) => {
    const id = freshId('dag');
    const field = dayWritten({ ...asked, labelledBy: `${asked.labelledBy} ${id}` });
    return { field, node: el('div', { class: 'period-day' }, el('span', { id, class: 'form-label' }, text), field.node) };
  };
  const [first, last] = [dayOf('Fra og med'), dayOf('Til og med')];
  return {
    node: el('div', { class: 'period' }, first.node, last.node),
    read: () => {
      const [from, to] = [first.field.read(), last.field.read()];
      return from === undefined || to === undefined ? undefined : { from, to };
    },
    show: (value) => {
      const { from, to } = Object(value) as { from?: unknown; to?: unknown };
      first.field.show(from);
      last.field.show(to);
    },
    describe: (ids, wrong) => {
      first.field.describe(ids, wrong);
      last.field.describe(ids, wrong);
    },
  };
}
