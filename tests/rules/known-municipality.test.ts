import { describe, expect, it } from 'vitest';
import { schemes } from '../../rules/index.js';
import { MUNICIPALITIES } from '../../rules/municipalities.js';
import { auditPayments } from '../../src/audit.js';
import { InputError } from '../../src/engine/problem.js';
import { workRequirement225 } from '../../src/index.js';

interface Asked {
  readonly id: string;
  readonly covered: { readonly from: string };
  assess(facts: object, options: object): { readonly municipality?: string };
}

const all = Object.values(schemes) as unknown as readonly Asked[];

describe.for(all)('the municipality that $id is asked for', ({ assess, covered: { from: on } }) => {
  it('is one of the list, whether or not municipalities have guidelines of their own', () => {
    expect(Object.keys(MUNICIPALITIES).filter((key) => assess({}, { on, municipality: key }).municipality !== key)).toEqual([]);
  });

  it('is refused where it is none, with the three nearest', () => {
    const refused = () => assess({}, { on, municipality: 'lyngby-tarbaek' });
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(
      /did you mean "lyngby-taarbaek"\? expected a known municipality; the nearest are lyngby-taarbaek, [a-z-]+, [a-z-]+/,
    );
    expect(() => assess({}, { on, municipality: 'toString' })).toThrow(InputError);
  });
});

describe('a payment that names no municipality that there is', () => {
  it('is rejected, of a scheme without guidelines too', () => {
    const period = { from: '2019-04-01', to: '2019-04-30' };
    const decided = { id: 1, citizen: 'C', status: 'reduced', amount: '0.01', decidedOn: '2019-03-28' } as const;
    const payment = { ...decided, period, facts: {}, municipality: 'lejer' } as const;
    const { rejected, audited } = auditPayments(workRequirement225, [payment, { ...payment, id: 2, municipality: 'lejre' }]);
    expect(rejected.map(({ problems }) => problems.map(({ path, nearest }) => [path, nearest]))).toEqual([[['municipality', 'lejre']]]);
    expect(audited).toHaveLength(1);
  });
});
