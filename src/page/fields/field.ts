import type { FormInput } from '../../form/form-input.js';
import type { Asked, Field } from './answer-field.js';
import { choiceField } from './choice-field.js';
import { dataField } from './data-field.js';
import { dayField, monthField, periodField } from './day-fields.js';
import { listField } from './list-field.js';
import { recordField, severalField } from './record-fields.js';
import { amountField, numberField, textField, yearField } from './text-fields.js';

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
      return listField(input.fields, asked, fieldFor);
    case 'record':
      return recordField(input.fields, asked, fieldFor);
    case 'several':
      return severalField(input.of, asked, fieldFor);
    case 'data':
      return dataField(asked);
  }
}
