import { describe, expect, it } from 'vitest';
import { Exact } from '../../../src/engine/kroner.js';
import { facts, lending, ON, type Rules, readings } from './lending.js';

type Award = Parameters<Parameters<Rules>[0]['award']>[2];

/** A scheme of one award. */
const awarding = (of: Award) => lending(({ award, under }) => [under('§ 1', [award('fee', [], of)])]);

const yesNo = <T>(yes: () => T, no: () => T) => ({ yes, no });
const fee = (amount: string) => ({ amount });

function told(scheme: ReturnType<typeof lending>, given: object = {}, chosen: object = {}) {
  const assessment = scheme.assess(given, { ...ON, readings: chosen });
  const taken = assessment.readings.map(({ reading, option }) => `${reading}=${option}`).join(' ');
  if (assessment.outcome === 'fulfilled')
    return [assessment.award.amount, taken, ...assessment.award.working.map(({ step }) => step)].join(' ').trim();
  if (assessment.outcome === 'open')
    return assessment.questions.map((question) => ('reading' in question ? question.reading : question.fact)).join(' ');
  return assessment.outcome;
}

describe('a reading asked in a rule', () => {
  it('is open, taken as chosen, or not asked where the end is the same', () => {
    // 2 or 3 kroner; both are more than nothing, so that a condition on it asks nobody.
    const scheme = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(
            () => '2.00',
            () => '3.00',
          ),
        ),
      ),
    );
    expect([told(scheme), told(scheme, {}, { first: 'yes' }), told(scheme, {}, { first: 'no' })]).toEqual([
      'first',
      '2.00 first=yes',
      '3.00 first=no',
    ]);
    const same = lending(({ award, condition, under }) => [
      under('§ 1', [
        condition(
          'due',
          [],
          (_, { ask }) =>
            ask(
              'first',
              yesNo(
                () => 2,
                () => 3,
              ),
            ) > 0,
        ),
        award('fee', [], () => fee('1.00')),
      ]),
    ]);
    expect([told(same), told(same, {}, { first: 'no' })]).toEqual(['1.00', '1.00']);
  });

  it('twice is answered the same way both times', () => {
    const twice = awarding((_, { ask }) =>
      fee(
        `${ask(
          'first',
          yesNo(
            () => 1,
            () => 2,
          ),
        )}${ask(
          'first',
          yesNo(
            () => 3,
            () => 4,
          ),
        )}.00`,
      ),
    );
    expect([told(twice), told(twice, {}, { first: 'yes' }), told(twice, {}, { first: 'no' })]).toEqual([
      'first',
      '13.00 first=yes',
      '24.00 first=no',
    ]);
    // The first time it does not matter, the second time it does.
    const later = awarding((_, { ask }) =>
      fee(
        `${ask(
          'first',
          yesNo(
            () => 1,
            () => 1,
          ),
        )}${ask(
          'first',
          yesNo(
            () => 3,
            () => 4,
          ),
        )}.00`,
      ),
    );
    expect([told(later), told(later, {}, { first: 'no' })]).toEqual(['first', '14.00 first=no']);
  });

  it('within an answer to itself is answered as the way that is taken', () => {
    const inNo = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(
            () => '1.00',
            () =>
              ask(
                'first',
                yesNo(
                  () => '1.00',
                  () => '2.00',
                ),
              ),
          ),
        ),
      ),
    );
    expect([told(inNo), told(inNo, {}, { first: 'yes' }), told(inNo, {}, { first: 'no' })]).toEqual([
      'first',
      '1.00 first=yes',
      '2.00 first=no',
    ]);
    const inYes = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(
            () =>
              ask(
                'first',
                yesNo(
                  () => '1.00',
                  () => '2.00',
                ),
              ),
            () => '3.00',
          ),
        ),
      ),
    );
    expect([told(inYes, {}, { first: 'yes' }), told(inYes, {}, { first: 'no' })]).toEqual(['1.00 first=yes', '3.00 first=no']);
  });

  it('within another is asked only where that is answered so', () => {
    const scheme = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(
            () =>
              ask(
                'second',
                yesNo(
                  () => '1.00',
                  () => '2.00',
                ),
              ),
            () => '3.00',
          ),
        ),
      ),
    );
    expect(told(scheme)).toBe('first second');
    expect(told(scheme, {}, { first: 'no' })).toBe('3.00 first=no');
    expect(told(scheme, {}, { first: 'yes' })).toBe('second');
    expect(told(scheme, {}, { first: 'yes', second: 'no' })).toBe('2.00 first=yes second=no');
    // The inner one makes no difference: neither is the case open by it, nor is it noted.
    const idle = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(
            () =>
              ask(
                'second',
                yesNo(
                  () => '1.00',
                  () => '1.00',
                ),
              ),
            () => '3.00',
          ),
        ),
      ),
    );
    expect([told(idle), told(idle, {}, { first: 'yes', second: 'no' })]).toEqual(['first', '1.00 first=yes']);
    // The inner one in the second way only, and what it comes to is the first way's.
    const last = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(
            () => '1.00',
            () =>
              ask(
                'second',
                yesNo(
                  () => '1.00',
                  () => '2.00',
                ),
              ),
          ),
        ),
      ),
    );
    expect([told(last), told(last, {}, { first: 'no', second: 'no' }), told(last, {}, { second: 'yes' })]).toEqual([
      'first second',
      '2.00 first=no second=no',
      '1.00',
    ]);
  });

  it('compares what is data by what it says, and what computes not at all', () => {
    const by = (yes: unknown, no: unknown, said: (answer: never) => string) =>
      told(awarding((_, { ask }) => fee(said(ask('first', { yes: () => yes, no: () => no }) as never))));
    expect(by(new Exact('1.0'), new Exact('1.00'), (one: Exact) => one.toFixed(2))).toBe('1.00');
    expect(by(new Exact('1'), new Exact('2'), (one: Exact) => one.toFixed(2))).toBe('first');
    expect(by({ a: ['1.00'] }, { a: ['1.00'] }, (one: { a: [string] }) => one.a[0])).toBe('1.00');
    expect(by({ a: ['1.00'] }, { a: ['2.00'] }, (one: { a: [string] }) => one.a[0])).toBe('first');
    expect(by({ a: '1.00' }, { b: '2.00' }, (one: { a?: string; b?: string }) => one.a ?? (one.b as string))).toBe('first');
    expect(by(['1.00'], { 0: '2.00' }, (one: [string]) => one[0])).toBe('first');
    expect(by(new Exact('1'), '2.00', String)).toBe('first');
    const strategy = (answer: string) => ({ of: () => answer });
    expect(by(strategy('1.00'), strategy('2.00'), (one: ReturnType<typeof strategy>) => one.of())).toBe('first');
    expect(by(strategy('1.00'), strategy('1.00'), (one: ReturnType<typeof strategy>) => one.of())).toBe('1.00');
    expect(by(new Map([['a', '1.00']]), new Map([['a', '2.00']]), (one: Map<string, string>) => one.get('a') as string)).toBe('first');
  });
});

describe('what an option lacks', () => {
  it('leaves the case open by the question and by what is lacked under it', () => {
    const scheme = awarding((_, { ask, need }) =>
      fee(
        ask(
          'first',
          yesNo(
            () => `${need('books')}.00`,
            () => '3.00',
          ),
        ),
      ),
    );
    expect(told(scheme)).toBe('first books');
    expect([told(scheme, {}, { first: 'yes' }), told(scheme, {}, { first: 'no' })]).toEqual(['books', '3.00 first=no']);
    expect(told(scheme, { books: 3 })).toBe('3.00');
  });

  it('is a gap: not covered under it, and open while another avoids it', () => {
    const scheme = awarding((_, { ask, gap }) =>
      fee(
        ask(
          'first',
          yesNo(
            () => gap('books'),
            () => '3.00',
          ),
        ),
      ),
    );
    expect([told(scheme), told(scheme, {}, { first: 'yes' }), told(scheme, {}, { first: 'no' })]).toEqual([
      'first',
      'not-covered',
      '3.00 first=no',
    ]);
    const both = awarding((_, { ask, gap }) =>
      fee(
        ask(
          'first',
          yesNo(
            () => gap('books'),
            () => gap('books'),
          ),
        ),
      ),
    );
    expect([told(both), told(both, {}, { first: 'no' })]).toEqual(['not-covered', 'not-covered']);
  });

  it('comes before what is asked after it', () => {
    const scheme = awarding((_, { ask, need }) =>
      fee(
        `${need('books')}${ask(
          'first',
          yesNo(
            () => 1,
            () => 2,
          ),
        )}.00`,
      ),
    );
    expect([told(scheme), told(scheme, { books: 3 }), told(scheme, { books: 3 }, { first: 'no' })]).toEqual([
      'books',
      'first',
      '32.00 first=no',
    ]);
    const after = awarding((_, { ask, need }) =>
      fee(
        `${ask(
          'first',
          yesNo(
            () => 1,
            () => 2,
          ),
        )}${need('books')}.00`,
      ),
    );
    expect([told(after), told(after, { books: 3 })]).toEqual(['books', 'first']);
  });

  it('is a judgement, within its bounds, or a list for its days', () => {
    const judge = awarding((_, { ask, judge, need }) =>
      fee(
        ask(
          'first',
          yesNo(
            () => judge('ready', { most: '5.00' }),
            () => `${need('kept').value}.00`,
          ),
        ),
      ),
    );
    const assessment = judge.assess({}, { ...ON, readings: { first: 'yes' } });
    expect(assessment).toMatchObject({ questions: [{ kind: 'judgement', fact: 'ready', figures: { most: '5.00' } }] });
    expect(judge.assess({}, { ...ON, readings: { first: 'no' } })).toMatchObject({ questions: [{ kind: 'judgement', fact: 'kept' }] });
    const days = { from: '2020-01-01', to: '2020-03-31' };
    const list = awarding((_, { need }) => fee(`${need('loans', days).items.length}.00`));
    expect(list.assess({}, ON)).toMatchObject({ questions: [{ kind: 'fact', fact: 'loans', for: days }] });
  });
});

describe('defaults, presets and errors', () => {
  it('an error that is none of ours is not swallowed, in a rule, in a way that is taken and in one that is not', () => {
    const error = () => {
      throw new TypeError('a fault');
    };
    expect(() => told(awarding(error))).toThrow(new TypeError('a fault'));
    const first = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(error, () => '1.00'),
        ),
      ),
    );
    const second = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(() => '1.00', error),
        ),
      ),
    );
    for (const scheme of [first, second]) expect(() => told(scheme, {}, { first: 'yes' })).toThrow('a fault');
    // The next case is assessed as if nothing had been.
    const sometimes = awarding((_, { ask, need, show }) => {
      show('counted', 1, 'books');
      if (need('books') === 0) error();
      return fee(
        ask(
          'first',
          yesNo(
            () => '1.00',
            () => '2.00',
          ),
        ),
      );
    });
    expect(() => told(sometimes, { books: 0 })).toThrow('a fault');
    expect(told(sometimes, { books: 1 }, { first: 'no' })).toBe('2.00 first=no counted');
  });

  it('an answer is asked of every option, in the order of the answers', () => {
    const ways = { up: () => '1.00', down: () => '2.00', nearest: () => '1.00' };
    const scheme = awarding((_, { ask }) => fee(ask('rounding', ways)));
    expect(scheme.assess({}, ON)).toMatchObject({ questions: [{ reading: 'rounding', options: ['up', 'down', 'nearest'] }] });
    expect(told(scheme, {}, { rounding: 'nearest' })).toBe('1.00 rounding=nearest');
  });
});

describe('every reading', () => {
  it('is followed through those that stand inside others', () => {
    const scheme = awarding((_, { ask }) =>
      fee(
        ask(
          'first',
          yesNo(
            () =>
              ask(
                'second',
                yesNo(
                  () => '1.00',
                  () => '2.00',
                ),
              ),
            () => '2.00',
          ),
        ),
      ),
    );
    const { agree, outcomes, spread } = scheme.underEveryReading({}, ON);
    expect({ agree, spread }).toEqual({ agree: false, spread: '1.00' });
    expect(outcomes.map(({ readings: taken }) => taken)).toEqual([
      [{ first: 'yes', second: 'yes' }],
      [{ first: 'yes', second: 'no' }, { first: 'no' }],
    ]);
    expect(scheme.under(ON).possible({})).toEqual({
      exact: true,
      awards: [
        { amount: '1.00', working: [] },
        { amount: '2.00', working: [] },
      ],
      least: '1.00',
      most: '2.00',
      refusal: false,
    });
  });

  it('knows every question that was declared', () => {
    const scheme = awarding(() => fee('1.00'));
    expect(Object.keys(scheme.readings)).toEqual(Object.keys(readings));
    expect(Object.keys(scheme.declared.facts)).toEqual(Object.keys(facts));
  });
});
