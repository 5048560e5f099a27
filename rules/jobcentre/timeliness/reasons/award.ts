import type { AwardInWords, AwardSentence } from '../../../../src/engine/texts.js';
import type { TimelyContact } from '../award.js';
import { CONVERSATIONS } from './facts.js';

const IN_TIME: AwardSentence = {
  text: {
    da: 'Vurderingen er, at kontakten med borgeren er rettidig.',
    en: 'The assessment is that the contact with the citizen is in time.',
  },
  values: {},
};

const WHOLE = { da: 'Der krævedes {most}, og der er holdt {held}.', en: 'The requirement was {most}; {held} took place.' };

const BROKEN = {
  da: 'Kravet ligger mellem {least} og {most}, og der er holdt {held}.',
  en: 'The requirement lies between {least} and {most}; {held} took place.',
};

/** The verdict in words. */
export function inWords({ required: { least, most }, held }: TimelyContact): AwardInWords {
  const count = (value: number) => ({ words: CONVERSATIONS, value });
  const values = { least: count(least), most: count(most), held: count(held) };
  return { sentences: [IN_TIME, { text: least === most ? WHOLE : BROKEN, values }], working: [] };
}
