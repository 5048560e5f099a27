import { describe, expect, it } from 'vitest';
import { type Stated, watched } from '../../scripts/folder-faults/watched.js';
import { statedOf } from '../../src/engine/stated-of.js';
import type { Row } from '../../src/engine/timeline.js';
import { type Fare, parameters as fares, plantedIn as fareWith, provenance, row, cases as travellers } from '../audit/analysis/toy.js';
import { type Fee, parameters as fees, plantedIn as feeWith, cases as senders } from '../audit/analysis/toy-calculation.js';

// Which tables a law reads stands in the made-up law itself: the fare reads fare and age, the fee reads fee, and of one more table it is planted.
const ON = '2021-03-01';
const STANDING = [row('2020-01-01', '5.00')];

/** The tables that the made-up fare looks at for somebody of whom all is known, with one more table and a law that does something with it. */
function readOfFare(discount: readonly Row<string | null>[], law?: Fare['law']): string[] {
  const scheme = fareWith(() => ({ parameters: { ...fares, discount } as typeof fares, ...(law && { law }) }));
  const { subject, read } = watched({ stated: statedOf(scheme) as Stated['stated'], provenance });
  if ('assess' in subject) subject.assess(travellers[0]?.facts as object, { on: ON });
  return [...read].sort();
}

/** The same of the made-up fee. */
function readOfFee(look: (at: Parameters<Fee['of']>[1]) => unknown): string[] {
  const calculation = feeWith(({ of }) => ({
    parameters: { ...fees, discount: STANDING } as typeof fees,
    of: (facts, at, law) => {
      look(at);
      return of(facts, at, law);
    },
  }));
  const { subject, read } = watched({ stated: statedOf(calculation) as Stated['stated'], provenance });
  if ('calculate' in subject) subject.calculate(senders[0]?.facts as object, {});
  return [...read].sort();
}

describe('a table of a scheme', () => {
  it('is not read where no rule takes it, nor where one takes it and looks at no figure', () => {
    expect(readOfFare(STANDING)).toEqual(['age', 'fare']);
    expect(readOfFare(STANDING, ({ row: governing }) => governing('discount' as never).days)).toEqual(['age', 'fare']);
  });

  it('is read where its rows are counted', () => {
    expect(readOfFare(STANDING, ({ timeline }) => timeline('discount' as never).rows.length)).toEqual(['age', 'discount', 'fare']);
  });

  it('decides by repealing itself, without a figure', () => {
    const repealed = [row<string | null>('2020-01-01', '5.00'), row('2021-06-01', null)];
    expect(readOfFare(repealed, ({ row: governing }) => governing('discount' as never).days)).toContain('discount');
  });
});

describe('a table of a calculation', () => {
  it('is read where its rows or a day of it are looked at, and not where it is only taken', () => {
    expect(readOfFee(() => undefined)).toEqual(['fee']);
    expect(readOfFee(({ timeline }) => timeline('discount' as never))).toEqual(['fee']);
    expect(readOfFee(({ timeline }) => timeline('discount' as never).rows)).toEqual(['discount', 'fee']);
    expect(readOfFee(({ timeline }) => timeline('discount' as never).on(ON))).toEqual(['discount', 'fee']);
  });
});
