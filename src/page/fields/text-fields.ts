import type { FormInput } from '../../form/form-input.js';
import { el, freshId } from '../dom.js';
import type { Asked, Field } from './answer-field.js';

interface Written {
  readonly class: string;
  readonly inputmode?: string;
  readonly unit?: string | undefined;
  /** How it is to be written: told above the field, and to a screen reader with it. */
  readonly form?: string;
}

/** A field of text, and what it stands for. */
export function written(given: Written, asked: Asked, read: (text: string) => unknown, show: (value: unknown) => string): Field {
  const input = el('input', {
    type: 'text',
    class: `form-input ${given.class}`,
    inputmode: given.inputmode,
    autocomplete: 'off',
    'aria-labelledby': asked.labelledBy,
  });
  input.addEventListener('change', asked.changed);
  const form = given.form === undefined ? undefined : el('span', { class: 'form-hint', id: freshId('form') }, given.form);
  const own = form?.id ?? '';
  described(input, own, false);
  const node =
    given.unit === undefined
      ? form === undefined
        ? input
        : el('div', {}, form, input)
      : el(
          'div',
          { class: 'form-input-wrapper form-input-wrapper--suffix' },
          input,
          el('div', { class: 'form-input-suffix', 'aria-hidden': 'true' }, given.unit),
        );
  return {
    node,
    read: () => (input.value.trim() === '' ? undefined : read(input.value.trim())),
    show: (value) => {
      if (document.activeElement !== input) input.value = value === undefined ? '' : show(value);
    },
    describe: (ids, wrong) => described(input, [own, ids].filter(Boolean).join(' '), wrong),
  };
}

/** Ties a control to what describes it. */
export function described(control: Element, ids: string, wrong: boolean): void {
  if (ids === '') control.removeAttribute('aria-describedby');
  else control.setAttribute('aria-describedby', ids);
  if (wrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

/** A number as people write it in Danish: `2,9`, `1.000`. */
export function numberIn(text: string): number | string {
  const plain = text.replace(/[\s\u00a0]/g, '');
  const danish = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  const read = danish.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(read) ? Number(read) : text;
}

/** An amount as people write it in Danish, `1.000,50`, as the facts have it: `1000.50`. */
function amountIn(text: string): string {
  const plain = text.replace(/[\s\u00a0]|kr\.?$/g, '');
  const danish = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  return danish.replace(',', '.');
}

/** A number, with its unit. */
export function numberField({ unit }: Extract<FormInput, { kind: 'number' }>, asked: Asked): Field {
  return written({ class: 'input-char-10', inputmode: 'decimal', unit }, asked, numberIn, (value) => String(value).replace('.', ','));
}

/** An amount of kroner. */
export function amountField({ unit }: Extract<FormInput, { kind: 'amount' }>, asked: Asked): Field {
  return written({ class: 'input-char-10', inputmode: 'decimal', unit }, asked, amountIn, (value) => String(value).replace('.', ','));
}

/** A calendar year. */
export function yearField(asked: Asked): Field {
  return written({ class: 'input-char-4', inputmode: 'numeric' }, asked, numberIn, String);
}

/** A text. */
export function textField(asked: Asked): Field {
  return written({ class: '' }, asked, (text) => text, String);
}
