import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { oneOf, optional, record } from '../../src/engine/authoring/compound-kinds.js';
import { cite, guidelineWith, said, some, variants } from '../../src/engine/authoring/guideline-kinds.js';
import type { Kind } from '../../src/engine/authoring/kind.js';
import { amount, choice, decimal, exact, pattern, whole } from '../../src/engine/authoring/kinds.js';
import { problemsOf } from '../../src/engine/problems-of.js';
import * as zod from '../../src/engine/zod.js';

const schemaOf = (kind: Kind<unknown>) => kind.schema() as unknown as z.ZodType;
const problems = (kind: Kind<unknown>, value: unknown) => problemsOf(schemaOf(kind), value).map(({ path, expected }) => [path, expected]);
const json = (kind: Kind<unknown>) => zod.toJSONSchema(schemaOf(kind), { io: 'input' }) as Record<string, unknown>;

describe('kinds that guidelines are made of', () => {
  const fee = variants(
    'kind',
    { flat: { amount: amount() }, steps: { steps: some(whole('km'), 'a list of steps', 2) }, none: {} },
    'a fee of kind',
  );
  const guideline = guidelineWith({ act: choice(['old', 'new']), fee, note: optional(said('a note')) }, 'a guideline of the test');
  const good = {
    id: 'own',
    municipality: 'aarhus',
    status: 'adopted',
    from: '2021-01-01',
    window: 'stated',
    checkedUntil: '2021-12-31',
    verified: 'guideline',
    cite: { title: 'Retningslinje', provision: 'punkt 1' },
    act: 'new',
    fee: { kind: 'flat', amount: '10.00' },
  };

  it('hold what every guideline says of itself, and the parts of a scheme', () => {
    expect(guideline.schema().parse(good)).toEqual(good);
    expect(problems(guideline, { ...good, verified: 'caller', note: ' ', cite: {} })).toEqual([
      ['verified', 'how it was read: minutes, statute, official, guideline, bill, press, inferred'],
      ['cite.source', 'id of a registered source'],
      ['cite.provision', 'paragraph, item or page'],
      ['note', 'a note'],
    ]);
    expect(problems(guideline, 1)).toEqual([['', 'a guideline of the test']]);
    expect(problems(cite(), { title: 'x', url: 'x', provision: 'x' })).toEqual([['url', 'a URL']]);
  });

  it('tell one of several shapes by one part', () => {
    expect(problems(fee, { kind: 'none' })).toEqual([]);
    expect(problems(fee, { kind: 'best' })).toEqual([['kind', 'a fee of kind flat, steps, none']]);
    expect(problems(fee, { kind: 'flat', amount: 1 })).toEqual([['amount', schemaOf(amount()).description]]);
    for (const steps of [[], [1, 2, 3]]) expect(problems(fee, { kind: 'steps', steps })).toEqual([['steps', 'a list of steps']]);
    expect(problems(fee, { kind: 'steps', steps: [1, 2] })).toEqual([]);
  });

  it('say the bounds of a number in its JSON Schema, and leave decimals as free as they are told to be', () => {
    const free = decimal('km', { above: 0, to: 24, decimals: Number.POSITIVE_INFINITY });
    expect(json(free)).toMatchObject({ exclusiveMinimum: 0, maximum: 24 });
    expect(json(decimal('km'))).toMatchObject({ minimum: 0 });
    expect([0.123456, 24].map((value) => [problems(free, value).length, free.plain(value)])).toEqual([
      [0, 0.123456],
      [0, 24],
    ]);
    expect(problems(free, 24.1)).toEqual([['', 'a number of km above 0 and at most 24']]);
  });

  it('take texts of a shape, and tell what stands together by what is expected', () => {
    const number = pattern(/^\d\.\d$/, 'a number such as 2.3');
    expect(['2.3', '23'].map((value) => [number.plain(value) === value, problems(number, value).length])).toEqual([
      [true, 0],
      [false, 1],
    ]);
    expect(exact('km').words).toEqual({ as: 'count', unit: 'km' });
    const either = oneOf([whole('km'), record({ number }, 'a number with its act')]);
    expect(record({ number }, 'a number with its act').words).toEqual({ as: 'record', fields: { number: { as: 'data' } } });
    expect(problems(either, { number: 2 })).toEqual([['number', 'a number such as 2.3']]);
  });
});
