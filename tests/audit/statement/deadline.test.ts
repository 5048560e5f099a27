import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import type { AboutDecision } from '../../../src/audit/statement/about.js';
import { APRIL, LYNGBY } from '../../reasons/written.js';
import { check } from './written-cases.js';

const refused = () => activationAllowance.assess({ ...APRIL, walkingKm: 2.9 }, LYNGBY);
const deadline = (told: string, about?: AboutDecision) => check(`Vi giver afslag.\n\nDu kan klage ${told}.`, about)[5];

// 4 weeks: retssikkerhedsloven § 67, as DUKH gives it. 4 x 7 = 28 days; a calendar month has 28 to 31.
describe('the deadline', () => {
  it.for([
    'senest 4 uger efter, at du har fået brevet',
    'inden fire uger',
    'inden 28 dage',
    'senest otteogtyve dage efter i dag',
    'inden den 3. maj 2019',
    'inden 4 uger. Du skal have begrundelsen inden 14 dage',
  ])('%s is 4 weeks, or a day', (told) => {
    expect(deadline(told, { assessment: refused() })?.status).toBe('met');
    expect(deadline(told)?.status).toBe('met');
  });

  it.for([
    ['inden 14 dage', '14 dage', '14 days'],
    ['inden fjorten dage', '14 dage', '14 days'],
    ['inden 30 dage', '30 dage', '30 days'],
    ['senest 1 måned efter', '1 måned', '1 month'],
    ['within one month', '1 måned', '1 month'],
    ['inden en måned', '1 måned', '1 month'],
    ['inden 1 dag', '1 dag', '1 day'],
    ['senest 3 uger efter', '3 uger', '3 weeks'],
    ['inden 1 uge', '1 uge', '1 week'],
  ])('%s is not', ([told = '', da, en]) => {
    const because = { da: `Klagefristen er nævnt som ${da}; den er 4 uger.`, en: `The deadline is given as ${en}; it is 4 weeks.` };
    expect(deadline(told, { assessment: refused() })).toMatchObject({ status: 'lacking', because });
  });

  it('without an assessment another one is for a person to read, who is told what is on record', () => {
    expect(deadline('inden 14 dage')).toMatchObject({
      status: 'cannot-tell',
      because: {
        da: 'Klagefristen er nævnt som 14 dage. Hvilken frist der gælder, er ikke oplyst; kendt er kun 4 uger.',
        en: 'The deadline is given as 14 days. Which one applies is not known; on record is only 4 weeks.',
      },
    });
  });

  it('on a day before the first that is on record none is certain', () => {
    const early = { ...refused(), on: '2016-11-20' } as ReturnType<typeof refused>;
    expect(deadline('inden 14 dage', { assessment: early })?.status).toBe('cannot-tell');
  });
});

// Order 1152 of 2021, § 12: 4 weeks to maintain a complaint upheld in part; the citizen's time limit for complaints is another.
it('is not the time limit to maintain a complaint that was upheld in part', () => {
  const told = 'til kommunen. Får du delvist medhold, skal du inden 4 uger oplyse, om du fastholder klagen';
  expect(deadline(told, { assessment: refused() })?.status).toBe('lacking');
});
