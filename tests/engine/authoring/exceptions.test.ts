import { describe, expect, it } from 'vitest';
import { found, lending, ON } from './lending.js';

const IN_2021 = { on: '2021-06-15' };
const fee = (amount: string) => () => ({ amount });

/** 10 kr. by § 1. By § 2, readers who are fined and adult pay 50 kr. By § 3 those who are ready pay 20 kr. */
const scheme = lending(({ award, except, under }) => [
  under('§ 1', [award('usual', [], fee('10.00'))]),
  except('§ 2', { fine: true, reader: ['adult'] }, [award('fined', [], fee('50.00'))]),
  except('§ 3', { ready: true }, [award('ready', [], fee('20.00'))]),
]);

const told = (given: object, of = scheme) => {
  const assessment = of.assess(given, ON);
  const last = assessment.findings.at(-1);
  const came = assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;
  const asked = assessment.outcome === 'open' ? assessment.questions.map((one) => ('fact' in one ? `${one.kind} ${one.fact}` : '')) : [];
  return [came, `${last?.condition}: ${last?.status}`, ...asked].join(', ');
};

const NEITHER = { fine: false, ready: found(false) };

describe('an exception', () => {
  it('takes the place of the general rule where it fits', () => {
    expect(told(NEITHER)).toBe('10.00, usual: met');
    expect(told({ ...NEITHER, fine: true, reader: 'adult' })).toBe('50.00, fined: met');
    expect(told({ ...NEITHER, fine: true, reader: 'child' })).toBe('10.00, usual: met');
    expect(told({ fine: false, ready: found(true) })).toBe('20.00, ready: met');
  });

  it('leaves the case open while its facts are unknown: the first clause is asked, a later one only where the earlier hold', () => {
    expect(told({ ready: found(false) })).toBe('open, fined: unknown, fact fine');
    expect(told({ ready: found(false), reader: 'adult' })).toBe('open, fined: unknown, fact fine');
    expect(told({ ready: found(false), reader: 'child' })).toBe('10.00, usual: met');
    expect(told({ ready: found(false), fine: true })).toBe('open, fined: unknown, fact reader');
    expect(told({ fine: false })).toBe('open, ready: judgement, judgement ready');
    expect(told({ fine: true, reader: 'adult' })).toBe('open, ready: judgement, judgement ready');
  });

  it('that fits at once with another and differs is a fault; the same may come about in two ways', () => {
    expect(() => told({ fine: true, reader: 'adult', ready: found(true) })).toThrow(
      'Two rules award at once, and differ: "fined" and "ready"',
    );
    const same = lending(({ award, except }) => [
      except('§ 2', { fine: true }, [award('fined', [], (_, { row, show }) => ({ amount: show('a', row('fee').value, 'kr.') }))]),
      except('§ 3', { ready: true }, [award('ready', [], (_, { row, show }) => ({ amount: show('b', row('fee').value, 'kr.') }))]),
    ]);
    expect(told({ fine: true, ready: found(true) }, same)).toBe('10.00, fined: met');
  });

  it('cannot be told where a row that tells does not govern: then nothing is covered', () => {
    const grouped = lending(({ award, except, row, under }) => [
      under('§ 1', [award('usual', [], fee('10.00'))]),
      except('§ 2', { fine: true, reader: row('groups') }, [award('young', [], fee('5.00'))]),
    ]);
    expect(told({ fine: true, reader: 'child' }, grouped)).toBe('5.00, young: met');
    expect(told({ fine: true, reader: 'adult' }, grouped)).toBe('10.00, usual: met');
    const in2021 = (given: object) => grouped.assess(given, IN_2021);
    expect(in2021({ fine: true, reader: 'adult' })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'groups', on: '2021-06-15' }],
    });
    expect(in2021({ fine: true, reader: 'adult' }).findings).toMatchObject([{ condition: 'young', status: 'not-covered' }]);
    expect(in2021({ fine: false, reader: 'adult' }).outcome).toBe('fulfilled');
    expect(in2021({ reader: 'adult' })).toMatchObject({ outcome: 'open', questions: [{ fact: 'fine' }] });
  });

  it('holds conditions of its own, which no other case needs', () => {
    const own = lending(({ award, except, no, under }) => [
      under('§ 1', [award('usual', [], fee('10.00'))]),
      except('§ 2', { reader: 'adult' }, [no('no-fine', 'fine'), award('adult', [], fee('20.00'))]),
    ]);
    expect(told({ reader: 'child' }, own)).toBe('10.00, usual: met');
    expect(told({ reader: 'adult' }, own)).toBe('open, adult: met, fact fine');
    expect(told({ reader: 'adult', fine: true }, own)).toBe('not-fulfilled, usual: not-needed');
  });
});

describe('awards of several provisions', () => {
  const two = lending(({ award, under }) => [
    under('§ 1', { reader: 'child' }, [award('child', ['books'], ({ books }) => ({ amount: `${books}.00` }))]),
    under('§ 2', { reader: 'adult' }, [award('adult', ['km'], ({ km }) => (km === 0 ? null : { amount: `${km}.00` }))]),
  ]);

  it('are told of by the one that applies', () => {
    expect(told({ reader: 'child', books: 3 }, two)).toBe('3.00, child: met');
    expect(told({ reader: 'adult', km: 4 }, two)).toBe('4.00, adult: met');
    expect(told({ reader: 'adult', km: 0 }, two)).toBe('not-fulfilled, adult: failed');
    expect(told({ reader: 'adult' }, two)).toBe('open, adult: unknown, fact km');
    expect(told({}, two)).toBe('open, child: unknown, fact reader');
  });

  it('cover no case that none applies to', () => {
    const assessment = two.assess({ reader: 'student' }, ON);
    expect(assessment).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'rule', on: ON.on, known: [] }] });
    expect(assessment.findings).toMatchObject([{ condition: 'child', status: 'not-covered' }]);
  });

  it('are all within reach while it is open which applies', () => {
    const possible = lending(({ award, except, under }) => [
      under('§ 1', [award('usual', [], fee('10.00'))]),
      except('§ 2', { fine: true }, [
        award('fined', [], (_, { ask }) => ({ amount: ask('first', { yes: () => '50.00', no: () => '0.00' }) })),
      ]),
    ]);
    const { awards, ...range } = possible.under(ON).possible({});
    expect(awards.map(({ amount }) => amount)).toEqual(['50.00', '10.00']);
    expect(range).toEqual({ exact: true, least: '10.00', most: '50.00', refusal: true });
    expect(possible.under(ON).possible({ fine: true })).toMatchObject({ awards: [{ amount: '50.00' }], refusal: true });
    expect(two.under(ON).possible({ reader: 'adult' })).toMatchObject({ exact: false, awards: [] });
  });
});

describe('nothing due', () => {
  it('is null, and 0 kr. of a payment; what was shown on the way stands in the finding', () => {
    const zero = lending(({ award, under }) => [
      under('§ 1', [award('fee', ['books'], ({ books }, { show }) => ({ amount: `${show('counted', books, 'books')}.00` }))]),
    ]);
    expect(told({ books: 0 }, zero)).toBe('not-fulfilled, fee: failed');
    expect(zero.assess({ books: 0 }, ON).findings[0]).toMatchObject({ working: [{ step: 'counted', value: '0' }] });
    expect(told({ books: 1 }, zero)).toBe('1.00, fee: met');
    expect(zero.assess({ books: 1 }, ON).findings[0]).not.toHaveProperty('working');
    const none = lending(({ award, under }) => [under('§ 1', [award('fee', [], () => null)])]);
    expect(none.assess({}, ON).findings[0]).not.toHaveProperty('working');
  });
});
