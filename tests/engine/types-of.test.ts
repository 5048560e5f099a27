import { expect, expectTypeOf, it } from 'vitest';
import { reportingCalendar } from '../../rules/jobcentre/reporting/calculation.js';
import { timeliness } from '../../rules/jobcentre/timeliness/scheme.js';
import type { AwardOf, FactsFor, ValueOf } from '../../src/engine/types-of.js';

it('names what goes into a scheme or a calculation, and what comes out', () => {
  expectTypeOf<FactsFor<typeof timeliness>['periodMonths']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<AwardOf<typeof timeliness>['held']>().toEqualTypeOf<number>();
  expectTypeOf<ValueOf<typeof reportingCalendar>['everyMonths']>().toEqualTypeOf<number>();
  expect([timeliness.id, reportingCalendar.id]).toEqual(['timeliness', 'reporting-calendar']);
});
