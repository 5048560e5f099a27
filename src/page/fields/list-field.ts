import type { FormField } from '../../form/form-input.js';
import { button, el, freshId } from '../dom.js';
import type { Asked, Days, Field, MakeField } from './answer-field.js';
import { choiceField } from './choice-field.js';
import { periodField } from './day-fields.js';
import { linesOf, recordField } from './record-fields.js';

/** A list of dated things and the days it is complete for: that there is none is an answer too, and is never taken for granted. */
export function listField(fields: readonly FormField[], asked: Asked, make: MakeField): Field {
  const [covered, anything] = [freshId('dage'), freshId('noget')];
  const covers = periodField({ ...asked, labelledBy: covered });
  const any = choiceField(
    [
      { value: false, label: 'Nej, der er intet i perioden' },
      { value: true, label: 'Ja' },
    ],
    {
      ...asked,
      labelledBy: anything,
      changed: () => {
        arrangeLines();
        asked.changed();
      },
    },
  );
  const lines = linesOf((line) => recordField(fields, line, make), asked);
  const arrangeLines = () => {
    lines.node.hidden = any.read() !== true;
  };
  let wanted: Days | undefined;
  const widen = button(
    'Sæt perioden til den, der er brug for',
    () => {
      covers.show(wanted);
      asked.changed();
    },
    'tertiary',
  );
  widen.hidden = true;
  const node = el(
    'div',
    { class: 'list' },
    el('p', { id: covered, class: 'form-label' }, 'Listen er fuldstændig for perioden'),
    covers.node,
    widen,
    el('p', { id: anything, class: 'form-label' }, 'Er der noget at oplyse for perioden?'),
    any.node,
    lines.node,
  );
  arrangeLines();
  return {
    node,
    read: () => {
      const [period, answer] = [covers.read(), any.read()];
      if (period === undefined || answer === undefined) return undefined;
      const items = answer === false ? [] : lines.isEmpty() ? undefined : lines.read();
      return items && { covers: period, items };
    },
    show: (value) => {
      const { covers: period, items } = Object(value) as { covers?: unknown; items?: unknown };
      const given = Array.isArray(items) ? items : [];
      covers.show(period ?? wanted);
      any.show(Array.isArray(items) ? items.length > 0 : undefined);
      lines.show(given);
      arrangeLines();
    },
    ask: (period) => {
      const suggested = JSON.stringify(covers.read()) === JSON.stringify(wanted);
      wanted = period;
      if (suggested && any.read() === undefined) covers.show(period);
      widen.hidden = any.read() === undefined || JSON.stringify(covers.read()) === JSON.stringify(period);
    },
    describe: (ids, wrong) => {
      covers.describe(ids, wrong);
      any.describe(ids, wrong);
      lines.describe(ids, wrong);
    },
  };
}
