import type { FormField, FormInput } from '../../form/form-input.js';
import { button, el, freshId } from '../dom.js';
import type { Asked, Field, MakeField } from './answer-field.js';

/** An answer that is made of parts. */
export function recordField(fields: readonly FormField[], asked: Asked, make: MakeField): Field {
  const parts = fields.map(({ key, label, required, input }) => {
    const id = freshId('del');
    const field = make(input, { ...asked, labelledBy: id });
    const name = required ? label : `${label} (kan udelades)`;
    return { key, required, field, node: el('div', { class: 'part' }, el('span', { id, class: 'form-label' }, name), field.node) };
  });
  return {
    node: el(
      'div',
      { class: 'parts', role: 'group', 'aria-labelledby': asked.labelledBy },
      parts.map(({ node }) => node),
    ),
    read: () => {
      const read = parts.map(({ key, required, field }) => ({ key, required, value: field.read() }));
      if (read.some(({ required, value }) => required && value === undefined)) return undefined;
      const given = read.filter(({ value }) => value !== undefined);
      return given.length === 0 ? undefined : Object.fromEntries(given.map(({ key, value }) => [key, value]));
    },
    show: (value) => {
      for (const { key, field } of parts) field.show((Object(value) as Record<string, unknown>)[key]);
    },
    describe: (ids, wrong) => {
      for (const { field } of parts) field.describe(ids, wrong);
    },
  };
}

/** Several lines of a kind, which can be added and removed. */
export function linesOf(of: (asked: Asked) => Field, asked: Asked) {
  const lines: { readonly field: Field; readonly node: HTMLElement }[] = [];
  const holder = el('ol', { class: 'lines' });
  const add = (value?: unknown) => {
    const id = freshId('linje');
    const field = of({ ...asked, labelledBy: id });
    const remove = button(
      'Fjern linjen',
      () => {
        lines.splice(lines.indexOf(line), 1);
        node.remove();
        more.focus();
        asked.changed();
      },
      'tertiary',
    );
    const node = el('li', {}, el('span', { id, class: 'sr-only' }, 'Linje'), field.node, remove);
    const line = { field, node };
    if (value !== undefined) field.show(value);
    lines.push(line);
    holder.append(node);
    return line;
  };
  const more = button('Tilføj en linje', () => {
    add().node.querySelector<HTMLElement>('input, select, textarea')?.focus();
    asked.changed();
  });
  return {
    node: el('div', {}, holder, more),
    /** The lines; `undefined` while one of them is not whole. */
    read: () => {
      const read = lines.map(({ field }) => field.read());
      return read.includes(undefined) ? undefined : read;
    },
    show: (values: readonly unknown[]) => {
      while (lines.length > values.length) lines.pop()?.node.remove();
      values.forEach((value, place) => {
        const line = lines[place];
        if (line === undefined) add(value);
        else line.field.show(value);
      });
    },
    isEmpty: () => lines.length === 0,
    describe: (ids: string, wrong: boolean) => {
      for (const { field } of lines) field.describe(ids, wrong);
    },
  };
}

/** Several of a kind. */
export function severalField(of: FormInput, asked: Asked, make: MakeField): Field {
  const lines = linesOf((line) => make(of, line), asked);
  return {
    node: lines.node,
    read: () => (lines.isEmpty() ? undefined : lines.read()),
    show: (value) => {
      lines.show(Array.isArray(value) ? value : []);
    },
    describe: lines.describe,
  };
}
