import { describe, expect, it } from 'vitest';
import { awarding, fee, told } from './awarding.js';
import { ON } from './lending.js';

describe('what an option lacks', () => {
  it('leaves the case open by the question and by what is lacked under it', () => {
    const scheme = awarding((_, { ask, need }) => fee(ask('first', { yes: () => `${need('books')}.00`, no: () => '3.00' })));
    expect(told(scheme)).toBe('first books');
    expect([told(scheme, {}, { first: 'yes' }), told(scheme, {}, { first: 'no' })]).toEqual(['books', '3.00 first=no']);
    expect(told(scheme, { books: 3 })).toBe('3.00');
  });

  it('is a gap: not covered under it, and open while another avoids it', () => {
    const scheme = awarding((_, { ask, gap }) => fee(ask('first', { yes: () => gap('books'), no: () => '3.00' })));
    expect([told(scheme), told(scheme, {}, { first: 'yes' }), told(scheme, {}, { first: 'no' })]).toEqual([
      'first',
      'not-covered',
      '3.00 first=no',
    ]);
    const second = awarding((_, { ask, gap }) => fee(ask('first', { yes: () => '3.00', no: () => gap('books') })));
    expect([told(second), told(second, {}, { first: 'yes' }), told(second, {}, { first: 'no' })]).toEqual([
      'first',
      '3.00 first=yes',
      'not-covered',
    ]);
    const both = awarding((_, { ask, gap }) => fee(ask('first', { yes: () => gap('books'), no: () => gap('books') })));
    expect([told(both), told(both, {}, { first: 'no' })]).toEqual(['not-covered', 'not-covered']);
  });

  it('comes before what is asked after it', () => {
    const scheme = awarding((_, { ask, need }) => fee(`${need('books')}${ask('first', { yes: () => 1, no: () => 2 })}.00`));
    expect([told(scheme), told(scheme, { books: 3 }), told(scheme, { books: 3 }, { first: 'no' })]).toEqual([
      'books',
      'first',
      '32.00 first=no',
    ]);
    const after = awarding((_, { ask, need }) => fee(`${ask('first', { yes: () => 1, no: () => 2 })}${need('books')}.00`));
    expect([told(after), told(after, { books: 3 })]).toEqual(['books', 'first']);
  });

  it('is a judgement, within its bounds, or a list for its days', () => {
    const judge = awarding((_, { ask, judge, need }) =>
      fee(ask('first', { yes: () => judge('ready', { most: '5.00' }), no: () => `${need('kept').value}.00` })),
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
    const first = awarding((_, { ask }) => fee(ask('first', { yes: error, no: () => '1.00' })));
    const second = awarding((_, { ask }) => fee(ask('first', { yes: () => '1.00', no: error })));
    for (const scheme of [first, second]) expect(() => told(scheme, {}, { first: 'yes' })).toThrow('a fault');
    // The next case is assessed as if nothing had been.
    const sometimes = awarding((_, { ask, need, show }) => {
      show('counted', 1, 'books');
      if (need('books') === 0) error();
      return fee(ask('first', { yes: () => '1.00', no: () => '2.00' }));
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
