import type { Text } from '../../../../src/engine/reading.js';
import type { AwardInWords, Words } from '../../../../src/engine/texts.js';
import type { PandemicRelief, Suspension } from '../award.js';
import type { Extension } from '../extension.js';

const DAY: Words = { as: 'day' };
const PERIOD: Words = { as: 'period' };
const DAYS: Words = { as: 'count', one: { da: 'dag', en: 'day' }, many: { da: 'dage', en: 'days' } };
const MONTHS: Words = { as: 'count', one: { da: 'måned', en: 'month' }, many: { da: 'måneder', en: 'months' } };

const SUSPENDED: Readonly<Record<Suspension['relief'], Text>> = {
  dagpenge: {
    da: 'Vurderingen er, at dit forbrug af dagpenge er suspenderet. De dagpenge, du får den dag, der vurderes, tæller ikke med i din dagpengeperiode.',
    en: 'The assessment is that your use of unemployment benefit (dagpenge) is suspended. What you receive on the day assessed does not count towards your benefit period.',
  },
  'g-dage': {
    da: 'Vurderingen er, at din arbejdsgiver ikke skal betale G-dage, altså godtgørelse for de to første ledighedsdage.',
    en: 'The assessment is that your employer need not pay for G-days, the compensation for the first two days of unemployment.',
  },
};

const LASTS: Text = {
  da: 'Suspensionen gælder {window}, i alt {days}.',
  en: 'The suspension runs {window}, {days} in all.',
};

const PROLONGED: Text = {
  da: 'Vurderingen er, at du har ret til sygedagpenge til og med den {extendedTo}. Du overgår til jobafklaringsforløb den {newTransferOn}.',
  en: 'The assessment is that you have a right to sickness benefit (sygedagpenge) up to and including {extendedTo}. You pass to jobafklaring on {newTransferOn}.',
};

const MONTHS_MORE: Text = {
  da: 'Retten er forlænget med {months}, regnet fra den dag, hvor du skulle være overgået.',
  en: 'The right is prolonged by {months}, counted from the day on which you should have passed to it.',
};

/** The award in words. Nothing more than a suspension can be applied for; how long an extension is, a citizen may dispute. */
export function inWords(award: PandemicRelief): AwardInWords {
  return award.relief === 'sygedagpenge' ? prolonged(award) : suspended(award);
}

function suspended({ relief, window, days }: Suspension): AwardInWords {
  const values = { window: { words: PERIOD, value: window }, days: { words: DAYS, value: days } };
  return {
    inFull: true,
    sentences: [
      { text: SUSPENDED[relief], values: {} },
      { text: LASTS, values },
    ],
    working: [],
  };
}

function prolonged({ months, extendedTo, newTransferOn }: Extension): AwardInWords {
  const values = { extendedTo: { words: DAY, value: extendedTo }, newTransferOn: { words: DAY, value: newTransferOn } };
  const counted = months === null ? [] : [{ text: MONTHS_MORE, values: { months: { words: MONTHS, value: months } } }];
  return { sentences: [{ text: PROLONGED, values }, ...counted], working: [] };
}
