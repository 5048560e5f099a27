import type { SchemeTexts } from '../../../src/engine/texts.js';
import { complaint } from '../../complaint.js';
import { asWorded } from '../../words.js';
import type { TimelyContact } from './award.js';
import type { TimelinessFacts } from './facts.js';
import { readings } from './readings.js';
import { inWords } from './reasons/award.js';
import { conditionTexts } from './reasons/conditions.js';
import { factTexts } from './reasons/facts.js';

/** The texts of the statements: for the municipality's own quality control, about the citizen and not to them. Nothing is decided. */
export const timelinessTexts: SchemeTexts<TimelinessFacts, TimelyContact> = {
  title: { da: 'Rettidighed i kontakten med borgeren', en: 'Timeliness of the contact with a citizen' },
  facts: factTexts,
  conditions: conditionTexts,
  steps: {
    'non-exempt-months': {
      da: 'Måneder i perioden uden fritagelse for samtaler: {value}.',
      en: 'Months of the period without an exemption from conversations: {value}.',
    },
    requirement: {
      da: 'Krav til antal samtaler, før der rundes til et helt tal: {value} (vist med højst tre decimaler).',
      en: 'Required number of conversations before it is rounded to a whole number: {value} (shown with at most three decimals).',
    },
  },
  award: inWords,
  refused: () => ({
    da: 'Vurderingen er, at kontakten med borgeren ikke er rettidig. Det skyldes følgende:',
    en: 'The assessment is that the contact with the citizen is not in time. The reasons are:',
  }),
  notInForce: () => ({
    da: 'Opgørelsen blev ikke brugt den {on}. Sådan har det været siden den {since}.',
    en: 'The measure was not in use on {on}. That has been so since {since}.',
  }),
  readings: asWorded(readings),
  gaps: {
    law: { da: 'Vi har ikke kontrolleret opgørelsen for den {on}.', en: 'We have not checked the measure for {on}.' },
    conversations: {
      da: 'Vi ved ikke, hvor mange samtaler opgørelsen krævede den {on}.',
      en: 'We do not know how many conversations the measure asked for on {on}.',
    },
    period: {
      da: 'Vi ved ikke, hvor lang en periode opgørelsen brugte den {on}.',
      en: 'We do not know how long a period the measure used on {on}.',
    },
  },
  undecided: {
    da: 'Derfor er der ikke taget stilling til, om kontakten med borgeren er rettidig.',
    en: 'Whether the contact with the citizen is in time has therefore not been assessed.',
  },
  decidedElsewhere: () => true,
  complaint,
};
