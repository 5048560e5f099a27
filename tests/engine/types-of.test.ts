import { expect, expectTypeOf, it } from 'vitest';
import { calculations, schemes } from '../../rules/index.js';
import { reportingCalendar } from '../../rules/jobcentre/reporting/calculation.js';
import { timeliness } from '../../rules/jobcentre/timeliness/scheme.js';
import type { AnyCalculation, AnyScheme, AwardOf, FactsFor, ValueOf } from '../../src/engine/types-of.js';

it('names what goes into a scheme or a calculation, and what comes out', () => {
  expectTypeOf<FactsFor<typeof timeliness>['periodMonths']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<AwardOf<typeof timeliness>['held']>().toEqualTypeOf<number>();
  expectTypeOf<ValueOf<typeof reportingCalendar>['everyMonths']>().toEqualTypeOf<number>();
  expect([timeliness.id, reportingCalendar.id]).toEqual(['timeliness', 'reporting-calendar']);
});

it('names any of them, so that what is written for all needs no cast', () => {
  const outcomeOf = (id: keyof typeof schemes, input: unknown): string => {
    const scheme: AnyScheme = schemes[id];
    return scheme.assess(scheme.facts.check(input), { on: scheme.covered.to, municipality: 'lyngby-taarbaek' }).outcome;
  };
  const ids = Object.keys(schemes) as (keyof typeof schemes)[];
  expect(new Set(ids.map((id) => outcomeOf(id, {})))).not.toContain('fulfilled');
  const toOutcome = (id: keyof typeof calculations): string => {
    const calculation: AnyCalculation = calculations[id];
    return calculation.calculate(calculation.facts.check({})).outcome;
  };
  expect(toOutcome('reporting-calendar')).toBe('open');
  expectTypeOf(schemes).toExtend<Readonly<Record<string, AnyScheme>>>();
  expectTypeOf(calculations).toExtend<Readonly<Record<string, AnyCalculation>>>();
});
