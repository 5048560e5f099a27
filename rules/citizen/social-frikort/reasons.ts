import type { SchemeTexts } from '../../../src/engine/texts.js';
import { complaint } from '../../complaint.js';
import { asWorded } from '../../words.js';
import type { FreeCard } from './award.js';
import type { SocialFrikortFacts } from './facts.js';
import { cardReadings } from './readings.js';
import { cardInWords } from './reasons/award.js';
import { conditionTexts } from './reasons/conditions.js';
import { factTexts } from './reasons/facts.js';
import { stepTexts } from './reasons/steps.js';

/** What we do not know, by the name of the table. */
function unknown(da: string, en: string) {
  return { da: `Vi kender ikke ${da} for den {on}.`, en: `We do not know ${en} for {on}.` };
}

/** The texts of the statements of reasons. */
export const socialFrikortTexts: SchemeTexts<SocialFrikortFacts, FreeCard> = {
  title: { da: 'Socialt frikort', en: 'Social free card' },
  facts: factTexts,
  conditions: conditionTexts,
  steps: stepTexts,
  award: cardInWords,
  refused: () => ({
    da: 'Vurderingen er, at du ikke opfylder betingelserne for et socialt frikort. Det skyldes følgende:',
    en: 'The assessment is that you do not meet the conditions for a social free card. The reasons are:',
  }),
  notInForce: ({ until }) =>
    until === undefined
      ? {
          da: 'Efter loven, som den var vedtaget, kan der ikke gives socialt frikort den {on}. Ordningen ophørte den {since}.',
          en: 'Under the act as enacted no social free card can be given on {on}. The scheme ended on {since}.',
        }
      : {
          da: 'Der kan ikke gives socialt frikort den {on}. Loven var vedtaget, men ikke trådt i kraft i perioden fra den {since} til den {until}.',
          en: 'No social free card can be given on {on}. The act was passed but not in force from {since} to {until}.',
        },
  readings: asWorded(cardReadings),
  gaps: {
    law: { da: 'Vi har ikke kontrolleret reglerne for den {on}.', en: 'We have not checked the rules for {on}.' },
    act: unknown('lovens regler', 'the rules of the act'),
    firstDay: unknown('dagen, hvor loven trådte i kraft,', 'the day on which the act commenced'),
    latestYear: unknown('reglen om det seneste år', 'the rule on the latest year'),
    education: unknown('reglen om uddannelse', 'the rule on education'),
    residence: unknown('opholdskravet', 'the residence requirement'),
    deactivation: unknown('reglen om deaktivering', 'the rule on deactivation'),
    protection: unknown('reglen om fradrag i ydelser', 'the rule on deductions'),
    limit: unknown('beløbsgrænsen for arbejdsindkomst', 'the limit on earned income'),
    cap: unknown('grænsen for, hvad der må tjenes med frikortet,', 'the limit on what may be earned with the card'),
  },
  undecided: {
    da: 'Derfor er der ikke taget stilling til, om du kan få et socialt frikort.',
    en: 'Whether you can have a social free card has therefore not been assessed.',
  },
  complaint,
};
