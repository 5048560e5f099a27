import { describe, expect, it } from 'vitest';
import type { RegisterCitizen } from '../../src/register/citizen.js';
import { type Judge, workItem } from '../../src/register/worklist.js';
import { HOW, LAST, PERSON, person, span } from './people.js';

/** Everyone is counted and lacks an offer, so that only who is known to be in a group decides. */
const always: Judge = () => ({ counted: true, lacking: { conversations: 0, offer: true } });
/** Everyone is counted and needs four conversations. */
const four: Judge = ({ conversations = 0 }) => ({
  counted: true,
  lacking: { conversations: Math.max(4 - conversations, 0), offer: false },
});
const work = (given: Partial<RegisterCitizen>, judge = always) => workItem(person(given), { on: LAST, within: 0, how: HOW, judge });
const on = (from: string, to?: string) => ({ benefit: 'dagpenge', ...span(from, to) });

describe('who falls short', () => {
  it('is nobody without a benefit or a home, whatever is lacking', () => {
    expect(work({ spells: [on('2018-01-01', '2019-12-30')] })).toBeUndefined();
    expect(work({ municipality: [{ municipality: 'lejre', ...span('2018-01-01', '2019-12-30') }] })).toBeUndefined();
  });

  it.each([
    { conversations: 3 },
    { offers: 0 },
    { ordinaryHours: 10 },
  ])('has no last day where a column is counted, though the spells are dated: %j', (given) => {
    expect(work(given)).toMatchObject({ shortFrom: LAST, lastDay: 'not-known' });
  });
});

describe('since when', () => {
  it('is the day on which the citizen came back to the benefit, or to the municipality', () => {
    expect(work({ spells: [on('2016-01-01', '2018-12-31'), on('2019-09-01')] })?.overdueSince).toBe('2019-09-01');
    expect(work({ municipality: [{ municipality: 'lejre', from: '2019-09-01' }] })?.overdueSince).toBe('2019-09-01');
  });

  it('is no field at all where it is not told', () => {
    const item = work({});
    expect(item).toMatchObject({ shortFrom: LAST, lastDay: LAST });
    expect(item).not.toHaveProperty('overdueSince');
  });

  // The 12 months that end on 28 February 2019 begin on 1 March 2018; those that end the day after no longer hold that day.
  it('is told from the first day whose 12 months the lists tell all of', () => {
    const conversations = ['2018-03-01', '2018-05-01', '2018-06-01', '2018-07-01'];
    const covers = { from: '2018-03-01', to: LAST };
    const spells = [on('2017-01-01')];
    expect(work({ covers, spells, conversations }, four)?.overdueSince).toBe('2019-03-01');
    const { id } = PERSON;
    const home = [{ municipality: 'lejre', from: '2019-02-01' }];
    const unlisted = { id, municipality: home, covers, spells };
    const item = workItem(unlisted, { on: LAST, within: 0, how: HOW, judge: always });
    expect(item?.shortFrom).toBe(LAST);
    expect(item).not.toHaveProperty('overdueSince');
  });
});
