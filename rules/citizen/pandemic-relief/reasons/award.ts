import type { Text } from '../../../../src/engine/reading.js';
import type { Step } from '../../../../src/engine/step.js';
import type { AwardInWords, AwardSentence, Words } from '../../../../src/engine/texts.js';
import { DAY, PERIOD } from '../../../words.js';
import type { PandemicRelief, Suspension } from '../award.js';
import type { Extension } from '../extension.js';

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

const PUT_OFF: Text = {
  da: 'Vurderingen er, at retten til sygedagpenge kan forlænges, så overgangen til jobafklaringsforløb udskydes til den {newTransferOn}.',
  en: 'The assessment is that the right to sickness benefit (sygedagpenge) can be prolonged, so that the transfer to jobafklaring is put off to {newTransferOn}.',
};

const MONTHS_MORE: Text = {
  da: 'Forlængelsen er på {months} i alt. En måned er regnet til samme dato i den følgende måned eller, hvis den måned er kortere, til dens sidste dag. Det er ikke fastsat i loven, hvordan en måned regnes.',
  en: 'The extension is {months} in all. A month is counted to the same date of the next month or, where that month is shorter, to its last day. The act does not say how a month is counted.',
};

const RUNS: Text = {
  da: 'Forlængelsen løber {days} ({cite}).',
  en: 'The extension runs {days} ({cite}).',
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

function prolonged({ months, newTransferOn, working }: Extension): AwardInWords {
  const counted = months === null ? [] : [{ text: MONTHS_MORE, values: { months: { words: MONTHS, value: months } } }];
  const runs = working.filter(({ step }) => step === 'extension').map(running);
  return {
    sentences: [{ text: PUT_OFF, values: { newTransferOn: { words: DAY, value: newTransferOn } } }, ...runs, ...counted],
    working: [],
  };
}

function running({ value, cite }: Step): AwardSentence {
  const [from, to] = value.split('/');
  return { text: RUNS, values: { days: { words: PERIOD, value: { from, to } }, cite: { words: { as: 'citation' }, value: cite } } };
}
