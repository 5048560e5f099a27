import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { list, nullable, oneOf, optional, record } from '../../../src/engine/authoring/compound-kinds.js';
import { judged, listed, period } from '../../../src/engine/authoring/fact-kinds.js';
import { factsIn } from '../../../src/engine/authoring/facts-in.js';
import { day, literal, whole, yesNo } from '../../../src/engine/authoring/kinds.js';
import { freeze } from '../../../src/engine/freeze.js';

const facts = factsIn<Record<string, unknown>>({
  period: period(),
  loans: listed({ date: day(), extended: optional(list(day())) }),
  ready: judged(yesNo()),
  end: oneOf([day(), record({ is: literal('after'), days: whole('days') })]),
  home: nullable(record({ rooms: whole('rooms') })),
});

const given = () => ({
  period: { from: '2020-01-01', to: '2020-12-31' },
  loans: {
    covers: { from: '2020-01-01', to: '2020-12-31' },
    items: [{ date: '2020-05-01', extended: ['2020-06-01'] }, { date: '2020-07-01' }],
  },
  ready: { value: true, by: 'a caseworker', because: 'was seen to be' },
  end: { is: 'after', days: 3 },
  home: { rooms: 2 },
});

/** Every object inside a value, itself included. */
function objectsIn(value: unknown): object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

describe('what is accepted', () => {
  it('is a copy throughout: nothing of the input stands in it', () => {
    const input = given();
    const accepted = facts.check(input);
    expect(accepted).toStrictEqual(given());
    const theirs = new Set(objectsIn(input));
    expect(objectsIn(accepted).filter((one) => theirs.has(one))).toEqual([]);
  });

  it('stays as it was, whatever becomes of the input', () => {
    const input = given();
    const accepted = facts.check(input);
    for (const object of objectsIn(input)) for (const key of Object.keys(object)) Reflect.set(object, key, 'changed');
    expect(accepted).toStrictEqual(given());
  });

  it('may be frozen, come from another realm or have no prototype', () => {
    expect(facts.check(freeze(given()))).toStrictEqual(given());
    expect(facts.check(runInNewContext(`(${JSON.stringify(given())})`))).toStrictEqual(given());
    const bare = Object.assign(Object.create(null) as object, given(), {
      period: Object.assign(Object.create(null) as object, given().period),
    });
    expect(facts.check(bare)).toStrictEqual(given());
  });

  it('is read once: what computes itself cannot answer the check one way and the rules another', () => {
    let asked = 0;
    const input = {
      period: {
        get from() {
          asked += 1;
          return asked === 1 ? '2020-01-01' : 'changed';
        },
        to: '2020-12-31',
      },
    };
    expect(facts.check(input)).toStrictEqual({ period: { from: '2020-01-01', to: '2020-12-31' } });
    expect(asked).toBe(1);
  });

  it('leaves out what is undefined, and nothing that is hidden under a symbol comes along', () => {
    const input = { period: undefined, home: null, [Symbol('hidden')]: 1 };
    expect(Reflect.ownKeys(facts.check(input))).toEqual(['home']);
    expect(Reflect.ownKeys(facts.check({ home: null, [Symbol('hidden')]: 1 }))).toEqual(['home']);
    const item = { date: '2020-05-01', extended: undefined, [Symbol('hidden')]: 1 };
    const { loans } = facts.check({ loans: { ...given().loans, items: [item] } }) as unknown as { loans: { items: object[] } };
    expect(loans.items.map((one) => Reflect.ownKeys(one))).toEqual([['date']]);
  });

  it('changes no prototype', () => {
    const input: unknown = JSON.parse('{ "__proto__": { "home": { "rooms": 2 } } }');
    expect(facts.problems(input)).toEqual([{ path: '__proto__', code: 'unknown-key', expected: facts.keys.join(', ') }]);
    const inside: unknown = JSON.parse('{ "home": { "rooms": 2, "__proto__": { "rooms": 3 } } }');
    expect(facts.problems(inside)).toEqual([{ path: 'home.__proto__', code: 'unknown-key', expected: 'rooms' }]);
  });
});

describe('what inherits', () => {
  class Home {
    readonly rooms = 2;
  }
  const inheriting = (parent: object) => Object.create(parent) as object;

  it('is refused as a whole, and told as one', () => {
    expect(() => facts.check(new Home())).toThrow('the whole input: expected a plain object of facts; received an object of a class');
    expect(() => facts.check(inheriting(given()))).toThrow('received an object of a class');
    expect(() => facts.check(inheriting(Object.assign(Object.create(null) as object, given())))).toThrow('received an object of a class');
  });

  it('is refused inside, and never without a problem', () => {
    for (const home of [new Home(), inheriting({ rooms: 2 }), inheriting(Object.assign(Object.create(null) as object, { rooms: 2 }))])
      expect(facts.problems({ home })).toEqual([
        { path: 'home', code: 'unexpected', expected: 'an object { rooms }', received: 'an object' },
      ]);
  });
});
