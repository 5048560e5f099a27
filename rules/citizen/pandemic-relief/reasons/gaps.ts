import type { Text } from '../../../../src/engine/reading.js';
import type { Relief } from '../relief.js';

/** What is missing where no law could be read. */
export const gapTexts: Readonly<Record<Relief | 'minutes' | 'law', Text>> = {
  law: { da: 'Vi har ikke kontrolleret reglerne for den {on}.', en: 'We have not checked the rules for {on}.' },
  dagpenge: {
    da: 'Vi ved ikke, om forbruget af dagpenge er suspenderet den {on}.',
    en: 'We do not know whether the use of unemployment benefit is suspended on {on}.',
  },
  sygedagpenge: {
    da: 'Vi ved ikke, hvordan retten til sygedagpenge er forlænget for en overgang den {on}.',
    en: 'We do not know how the right to sickness benefit is prolonged for a transfer on {on}.',
  },
  'g-dage': {
    da: 'Vi ved ikke, om arbejdsgivernes betaling af G-dage er suspenderet den {on}.',
    en: "We do not know whether employers' payment for G-days is suspended on {on}.",
  },
  minutes: {
    da: 'Vi ved ikke, hvad kommunens referat siger om den {on}.',
    en: "We do not know what the municipality's minutes say of {on}.",
  },
};
