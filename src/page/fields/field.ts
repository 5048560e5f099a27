import type { FormInput } from '../../form/input.js';
import { choiceField } from './choice-field.js';
import { dataField } from './data-field.js';
import { dayField, monthField, periodField } from './day-fields.js';
import { listField } from './list-field.js';
import { recordField, severalField } from './record-fields.js';
import { amountField, numberField, textField, yearField } from './text-fields.js';

/** What a person answers into. */
export interface Field {
  readonly node: HTMLElement;
  /** The answer; `undefined` while there is none, or not a whole one. */
  read(): unknown;
  /** Shows an answer; what cannot be shown is left as it is. */
  show(value: unknown): void;
  /** Of a list: the days that it must cover. */
  ask?(period: Days): void;
  /** Ties it to what describes it, and says whether it is wrong. */
  describe(ids: string, wrong: boolean): void;
}

/** What a field is made for. */
export interface Asked {
  /** Id of the element that names it. */
  readonly labelledBy: string;
  /** Called when the answer may have changed. */
  changed(): void;
}

/** The first and the last day. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The field for an answer. */
export function fieldFor(input: FormInput, asked: Asked): Field {
  switch (input.kind) {
    case 'yes-no':
    case 'choice':
      return choiceField(input.options, asked);
    case 'number':
      return numberField(input, asked);
    case 'amount':
      return amountField(input, asked);
    case 'day':
      return dayField(input.options ?? [], asked);
    case 'month':
      return monthField(asked);
    case 'period':
      return periodField(asked);
    case 'year':
      return yearField(asked);
    case 'text':
      return textField(asked);
    case 'list':
      return listField(input.fields, asked);
    case 'record':
      return recordField(input.fields, asked);
    case 'several':
      return severalField(input.of, asked);
    case 'data':
      return dataField(asked);
  }
}
