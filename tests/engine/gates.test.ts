import { describe, expect, it } from 'vitest';
import { type FactsOf, whole, yesNo } from '../../rules/define.js';
import { cite, small } from './small-scheme.js';
import { defineToy } from './toy-scheme.js';

const facts = { member: yesNo(), adult: yesNo(), hour: whole('books'), spent: whole('books') };
type Visit = FactsOf<typeof facts>;

/** A made-up discount: the shop's own rules bind only members, and of guests the shop says nothing. */
const discount = defineToy({
  ...small,
  facts,
  rules: ({ anyOf, award, condition, onlyIfMet, under, yes }) => [
    under(cite, [
      yes('adult', 'adult'),
      condition('member', ['member'], ({ member }, { gap }) => member || gap('what the shop says of guests')),
      onlyIfMet(
        ['member'],
        [condition('morning', ['hour'], ({ hour }) => hour < 12), anyOf('spent', [condition('much', ['spent'], ({ spent }) => spent > 9)])],
      ),
      onlyIfMet([], [condition('awake', [], () => true)]),
      award('discount', ['spent'], ({ spent }) => (spent > 99 ? { amount: '10.00' } : null), { onlyIfMet: ['member'] }),
    ]),
  ],
});

const outcome = (facts: Visit) => discount.assess(facts, { on: '2020-06-01' }).outcome;
const member = { adult: true, member: true, hour: 9, spent: 100 };

describe('rules that are given others', () => {
  it('decide where those are met', () => {
    expect(outcome(member)).toBe('fulfilled');
    expect(outcome({ ...member, hour: 12 })).toBe('not-fulfilled');
    expect(outcome({ ...member, spent: 9 })).toBe('not-fulfilled');
    expect(outcome({ ...member, spent: 50 })).toBe('not-fulfilled');
  });

  it('refuse nobody while those are open, and nobody of whom nothing is said', () => {
    expect(outcome({ ...member, member: undefined, hour: 12 })).toBe('open');
    expect(outcome({ ...member, member: undefined, spent: 50 })).toBe('open');
    expect(outcome({ ...member, member: false, hour: 12 })).toBe('not-covered');
    expect(outcome({ ...member, member: false, spent: 50 })).toBe('not-covered');
    expect(outcome({ ...member, member: false, spent: 5 })).toBe('not-covered');
  });

  it('leave what stands by itself to decide at once', () => {
    expect(outcome({ adult: false })).toBe('not-fulfilled');
    expect(outcome({ ...member, member: false, adult: false })).toBe('not-fulfilled');
  });

  it('put an award aside that would be nothing, and leave one that is not known as it is', () => {
    const statusOf = (facts: Visit) =>
      discount.assess(facts, { on: '2020-06-01' }).findings.find(({ condition }) => condition === 'discount')?.status;
    expect(statusOf({ ...member, member: undefined, spent: 50 })).toBe('not-needed');
    expect(statusOf({ ...member, member: undefined, spent: undefined })).toBe('unknown');
    expect(statusOf({ ...member, member: undefined })).toBe('met');
  });

  it('ask only what is open', () => {
    const open = discount.assess({ ...member, member: undefined, hour: 12 }, { on: '2020-06-01' });
    expect(open.outcome === 'open' && open.questions).toEqual([{ kind: 'fact', fact: 'member', condition: 'member' }]);
    const guest = discount.assess({ ...member, member: false }, { on: '2020-06-01' });
    expect(guest).toMatchObject({ gaps: [{ missing: 'what the shop says of guests', on: '2020-06-01', known: [] }] });
  });
});

describe('the findings of rules that are given others', () => {
  const seen: string[] = [];
  const noted = (id: string, met: boolean) => {
    seen.push(id);
    return met;
  };
  const chain = defineToy({
    ...small,
    facts,
    rules: ({ anyOf, award, condition, onlyIfMet, under, yes }) => [
      under(cite, [
        yes('member', 'member'),
        onlyIfMet(
          ['member'],
          [
            condition('adult', ['adult'], ({ adult }) => noted('adult', adult)),
            anyOf('early', [condition('morning', ['hour'], ({ hour }) => noted('morning', hour < 12))]),
          ],
        ),
        onlyIfMet(['early'], [condition('spent', ['spent'], ({ spent }) => noted('spent', spent > 9))]),
        award('sum', [], () => null, { onlyIfMet: ['member'] }),
      ]),
    ],
  });
  const look = (facts: Visit) => {
    seen.length = 0;
    const { outcome, findings } = chain.assess(facts, { on: '2020-06-01' });
    return [outcome, findings.map(({ condition, status }) => `${condition} ${status}`), [...seen]];
  };
  const fails = { adult: false, hour: 12, spent: 9 };

  it('fail where those are met', () => {
    const statuses = ['member met', 'adult failed', 'early failed', 'morning failed', 'spent not-needed', 'sum not-needed'];
    expect(look({ ...fails, member: true })).toEqual(['not-fulfilled', statuses, ['adult', 'morning']]);
  });

  it('are not needed where one of those has failed, and are not looked at; nor are those given them', () => {
    const statuses = ['member failed', 'adult not-needed', 'early not-needed', 'morning not-needed', 'spent not-needed', 'sum not-needed'];
    expect(look({ ...fails, member: false })).toEqual(['not-fulfilled', statuses, []]);
    expect(look({ adult: true, hour: 9, spent: 10, member: false })).toEqual(['not-fulfilled', statuses, []]);
  });

  it('are not needed where they fail while one of those is open; what is met or open is told', () => {
    const statuses = ['member unknown', 'adult not-needed', 'early not-needed', 'morning not-needed', 'spent not-needed', 'sum not-needed'];
    expect(look(fails).slice(0, 2)).toEqual(['open', statuses]);
    const [outcome, told] = look({ adult: true });
    expect([outcome, told]).toEqual([
      'open',
      ['member unknown', 'adult met', 'early unknown', 'morning unknown', 'spent unknown', 'sum not-needed'],
    ]);
  });
});
