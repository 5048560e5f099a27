import type { Text } from '../../engine/reading.js';

/** The sentences that every scheme says alike, unless its own file says otherwise. */
export const DEFAULTS = {
  law: { da: 'Vi har ikke kontrolleret reglerne for den {on}.', en: 'We have not checked the rules for {on}.' },
  rule: { da: 'Vi kender ingen regel, der gælder for dette tilfælde.', en: 'We know no rule that applies to this case.' },
  table: { da: 'Vi kender ikke {table} for den {on}.', en: 'We do not know the {table} for {on}.' },
  refused: {
    da: 'Vurderingen er, at betingelserne ikke er opfyldt. Det skyldes følgende:',
    en: 'The assessment is that the conditions are not met. The reasons are:',
  },
  notInForce: {
    da: 'Reglerne gælder ikke den {on}. Sådan har det været siden den {since}.',
    en: 'The rules are not in force on {on}. That has been so since {since}.',
  },
  inForce: { da: 'Reglerne gælder', en: 'The rules are in force' },
  undecided: { da: 'Derfor har vi ikke taget stilling til sagen.', en: 'The case has therefore not been assessed.' },
} as const satisfies Readonly<Record<string, Text>>;
