import type { Text } from '../../../../src/engine/reading.js';
import type { AwardInWords } from '../../../../src/engine/texts.js';
import type { Supervision } from '../award.js';

const FOLLOWS: Readonly<Record<Supervision['follows'], Text>> = {
  supervision: {
    da: 'Vurderingen er, at jobcenteret bliver omfattet af skærpet tilsyn.',
    en: 'The assessment is that the jobcentre comes under intensified supervision.',
  },
  contact: {
    da: 'Vurderingen er, at kommunen bliver kontaktet af Styrelsen for Arbejdsmarked og Rekruttering med henblik på skærpet tilsyn.',
    en: 'The assessment is that the municipality is contacted by the Danish Agency for Labour Market and Recruitment with a view to intensified supervision.',
  },
};

/** What follows, in words. */
export function inWords({ follows }: Supervision): AwardInWords {
  return { sentences: [{ text: FOLLOWS[follows], values: {} }], working: [] };
}
