import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/reasons/texts/kinds-in-words.js';
import { lowerTexts } from '../../../src/reasons/texts/lower-texts.js';
import { namesIn } from '../../../src/reasons/texts/names-in.js';
import { outcomeOf } from '../../../src/reasons/texts/part-sentences.js';
import type { TextsFile } from '../../../src/reasons/texts/texts-file.js';
import { inWords } from '../../../src/reasons/values-in-words.js';
import { found } from '../../engine/authoring/lending.js';
import { COMPLAINT, grant, SHARED, TEXTS } from './lending-texts.js';

const under = { on: '2020-06-15' };
const lowered = (file: TextsFile = TEXTS) => lowerTexts(grant, file, SHARED, COMPLAINT);
const factIn = (fact: string, value: unknown) => {
  const text = lowered().facts[fact];
  return inWords(value, text?.words as never, 'en', under).replace(/\ben /g, '');
};

describe('the facts of a file of texts', () => {
  it.for([
    ['reader', 'child', 'a child'],
    ['books', 1, '1 book'],
    ['books', 2, '2 books'],
    ['since', '2020-06-01', 'day 1 June 2020'],
    ['since', 'always', 'always'],
    ['stay', { from: '2020-01-01', to: '2020-01-31' }, 'from 1 January 2020 to 31 January 2020'],
    ['month', '2020-01', 'January 2020'],
    ['fine', true, 'is fined'],
    ['loans', { covers: { from: '2020-01-01', to: '2020-01-31' }, items: [] }, 'none from 1 January 2020 to 31 January 2020'],
    [
      'loans',
      { covers: { from: '2020-01-01', to: '2020-01-31' }, items: [{ on: '2020-01-02', kind: 'book', pages: 1 }] },
      'some from 1 January 2020 to 31 January 2020: book on 2 January 2020 of 1 page',
    ],
  ])('%s %j reads %s', ([fact, value, said]) => {
    expect(factIn(fact as string, value)).toBe(said);
  });

  it('that no text tells of yet are told by their bare values', () => {
    const bare = lowered({ facts: {}, outcome: [], tables: {} });
    expect(bare.facts.books).toMatchObject({ said: { en: '{value}.' }, question: { en: '?' } });
    expect(inWords(true, bare.facts.fine?.words as never, 'en', under)).toBe('{value}.');
    expect(bare.conditions).toEqual({});
    expect(bare.steps).toEqual({});
    expect(bare.gaps).toEqual({ law: expect.anything() as unknown, rule: expect.anything() as unknown });
  });

  it('are counted in the bare unit where it has no words, and named by none where a list of names is not shared', () => {
    expect(inWords(2, wordsOf({ as: 'count', unit: 'zones' }, SHARED), 'en', under)).toBe('2 zones');
    expect(wordsOf({ as: 'choice', of: ['a'] }, SHARED, { names: 'nowhere' })).toEqual({ as: 'choice', names: {} });
    expect(wordsOf({ as: 'either', of: [{ as: 'data' }] }, SHARED)).toMatchObject({ as: 'named' });
    expect(wordsOf({ as: 'either', of: [{ as: 'data' }, { as: 'kroner' }] }, SHARED)).toEqual({ as: 'kroner' });
    expect(wordsOf({ as: 'working' }, SHARED)).toMatchObject({ as: 'named' });
    expect(wordsOf({ as: 'day' }, SHARED)).toEqual({ as: 'day' });
    expect(inWords('Niels', wordsOf({ as: 'data' }, SHARED), 'en', under)).toBe('Niels');
    expect(wordsOf({ as: 'several', of: { as: 'day' } }, SHARED, { none: { da: 'intet', en: 'nothing' } })).toMatchObject({
      none: { en: 'nothing' },
    });
  });
});

describe('what decides between sentences', () => {
  const told = (facts: object, given: { status?: string; readings?: object[]; missing?: string[]; steps?: string[] } = {}) => {
    const { status = 'met', readings = [], missing = [], steps = [] } = given;
    const finding = { condition: 'covered', status, working: steps.map((step) => ({ step })) };
    const text = lowered().conditions.covered as (finding: unknown, inCase: unknown) => Readonly<Record<string, { en: string }>>;
    const sides = text(finding, { on: under.on, facts, readings, missing });
    return Object.entries(sides).map(([side, { en }]) => `${side}: ${en.replace('en ', '')}`);
  };
  const known = { fine: false };

  it('is a fact, of which a judgement counts by what was judged, and null is one that is not known', () => {
    expect(told({})).toEqual(['met: nobody knows.', 'failed: nobody knows.']);
    expect(told({ ...known, ready: found(false) })).toEqual(['met: not ready, {counted}.']);
    expect(told({ ...known, ready: found(true) })).toEqual(['met: covered.']);
  });

  it('is a reading, a step or what is missing, all of them together, the first that fits', () => {
    const yes = [{ reading: 'first', option: 'yes' }];
    expect(told({ reader: 'child' }, { readings: yes })).toEqual([
      'met: a child by {counted} of yes.',
      'failed: a child by {counted} of yes.',
    ]);
    expect(told({ ...known, reader: 'child' }, { readings: [{ reading: 'first', option: 'no' }] })).toEqual(['met: covered.']);
    expect(told(known, { steps: ['never'] })).toEqual(['met: never.', 'failed: never.']);
    expect(told(known, { missing: ['students'] })).toEqual(['uncovered: students are not covered.']);
  });

  it('may be nothing: then there is no sentence', () => {
    const file = {
      ...TEXTS,
      conditions: { covered: [{ when: { step: 'never' }, told: TEXTS.tables.books as { da: string; en: string } }] },
    };
    const text = lowered(file).conditions.covered as (finding: unknown, inCase: unknown) => object;
    expect(text({ condition: 'covered', status: 'met' }, { facts: {}, readings: [], missing: [] })).toEqual({});
  });

  it('says who decides: another for all, for some or for none', () => {
    const elsewhere = (decidedElsewhere: TextsFile['decidedElsewhere'], facts: object) =>
      lowered({ ...TEXTS, ...(decidedElsewhere !== undefined && { decidedElsewhere }) }).decidedElsewhere?.(facts as never);
    expect(elsewhere(undefined, {})).toBeUndefined();
    expect([elsewhere(true, {}), elsewhere(false, {})]).toEqual([true, false]);
    expect([elsewhere({ fine: true }, { fine: true }), elsewhere({ fine: true }, {})]).toEqual([true, false]);
  });
});

describe('the rest of a file', () => {
  it('says by scheme what it comes to, where it words several', () => {
    const outcome = { grant: [{ da: 'a', en: 'a' }] };
    expect([outcomeOf({ ...TEXTS, outcome }, 'grant'), outcomeOf({ ...TEXTS, outcome }, 'other')]).toEqual([outcome.grant, []]);
    expect(outcomeOf(TEXTS, 'grant')).toBe(TEXTS.outcome);
  });

  it('words the days on which the law is not in force, and who refuses', () => {
    expect(lowered().notInForce({ since: '2023-01-01' }).en).toContain('not in force');
    const notInForce = { da: 'Ophævet.', en: 'Repealed.' };
    expect(lowered({ ...TEXTS, notInForce }).notInForce({ since: '2023-01-01' })).toBe(notInForce);
  });

  it('names what stands in braces once, digits too', () => {
    expect(namesIn('{a} {b2} {c-d}', '{a} { x } {1}')).toEqual(['a', 'b2', 'c-d']);
  });
});
