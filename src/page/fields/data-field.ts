import { el } from '../dom.js';
import type { Asked, Field } from './answer-field.js';
import { described } from './text-fields.js';

/** What has no field of its own: the value as JSON. */
export function dataField(asked: Asked): Field {
  const node = el('textarea', { class: 'form-input', rows: 6, spellcheck: 'false', 'aria-labelledby': asked.labelledBy });
  node.addEventListener('change', asked.changed);
  return {
    node,
    read: () => {
      if (node.value.trim() === '') return undefined;
      try {
        return JSON.parse(node.value) as unknown;
      } catch {
        return node.value;
      }
    },
    show: (value) => {
      if (document.activeElement !== node) node.value = value === undefined ? '' : JSON.stringify(value, null, 2);
    },
    describe: (ids, wrong) => described(node, ids, wrong),
  };
}

/** A longer text. */
export function longTextField(asked: Asked): Field {
  const node = el('textarea', { class: 'form-input', rows: 3, 'aria-labelledby': asked.labelledBy });
  node.addEventListener('change', asked.changed);
  return {
    node,
    read: () => (node.value.trim() === '' ? undefined : node.value.trim()),
    show: (value) => {
      if (document.activeElement !== node && typeof value === 'string') node.value = value;
    },
    describe: (ids, wrong) => described(node, ids, wrong),
  };
}
