import { describe, expect, it } from 'vitest';
import json from '../../../rules/citizen/activation-allowance/cases.json' with { type: 'json' };
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { analyseGuideline } from '../../../src/audit/analysis/analyse-guideline.js';
import { attempt, type Citizen } from '../../../src/audit/analysis/citizen.js';
import { movedTo } from '../../../src/audit/analysis/moved.js';
import { casesFile } from '../../../src/conformance/case-format.js';
import { writtenOut } from '../../../src/conformance/written-out.js';
import type { AnyScheme } from '../../../src/engine/types-of.js';

const scheme = activationAllowance as unknown as AnyScheme;
const some = (writtenOut(json).cases as unknown as Citizen[]).filter((_, index) => index % 4 === 0);

const OWN = {
  id: 'own',
  municipality: 'lyngby-taarbaek',
  act: 'lab-2019',
  from: '2024-01-01',
  window: 'stated',
  checkedUntil: '2025-12-31',
  verified: 'guideline',
  status: 'adopted',
  cite: { title: 'Own guideline', provision: 'item 1' },
  rate: { kind: 'zones', steps: [{ from: 1, amount: '400.00' }] },
};

const found = (more: object) => analyseGuideline(scheme, { ...OWN, ...more }, { cases: some, most: 2_500 }).faults;

describe('a guideline of one’s own', () => {
  it('shows no fault where it settles every case', () => {
    expect(found({})).toEqual([]);
    expect(found({ to: '2024-12-31' })).toEqual([]);
    expect(found({ to: '2027-12-31' })).toEqual([]);
  });

  it('leaves days a week without a rate: told once, shown by somebody who has so many days', () => {
    const rate = { kind: 'zone-days', rows: [{ from: 1, to: 1_000, amounts: ['100.00', '200.00', '300.00'] }] };
    const faults = found({ rate });
    expect(faults).toMatchObject([{ kind: 'gap', example: { municipality: 'lyngby-taarbaek', guideline: 'own' } }]);
    const [{ about, example }] = faults as [(typeof faults)[number]];
    expect(about).toBe(`the rate for ${example.facts.daysPerWeek} days a week`);
    expect(example.facts.daysPerWeek).toBeGreaterThan(3);
    const { answer } = attempt(scheme, { ...example, guideline: scheme.checkGuideline({ ...OWN, rate }) } as unknown as Citizen) ?? {};
    expect(answer).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: about }] });
  });

  it('ends its table: how more zones are paid is left open, shown by somebody who is asked nothing else', () => {
    const rate = { kind: 'zones', steps: [{ from: 1, to: 5, amount: '400.00' }] };
    const asked = { outcome: 'open', questions: [{ kind: 'reading', reading: 'zones-beyond-table' }] };
    const faults = found({ rate });
    expect(faults).toMatchObject([{ kind: 'gap', about: 'zones-beyond-table', example: { expect: asked } }]);
    expect(faults[0]?.example.facts.zones).toBeGreaterThan(5);
  });

  it('awards nobody: it names only whom the act leaves out, or pays nothing', () => {
    expect(found({ groups: { named: ['dagpenge'], others: 'excluded' } })).toMatchObject([
      { kind: 'never-awarded', about: 'award', example: { expect: { outcome: 'not-fulfilled', failed: ['guideline-target-group'] } } },
    ]);
    expect(found({ rate: { kind: 'flat', amount: '0.00' } })).toMatchObject([
      { kind: 'never-awarded', about: 'award', example: { expect: { outcome: 'not-fulfilled', failed: ['rate'] } } },
    ]);
  });

  it('sets a limit that nobody reaches: told as that, though nobody is awarded anything either', () => {
    expect(found({ minimums: [{ measure: 'daysPerWeek', atLeast: 8 }] })).toMatchObject([{ kind: 'never-met', about: 'days-per-week' }]);
  });

  it('sets a limit for those only whom the act leaves out: it decides nothing; one for others does', () => {
    const minimum = { measure: 'oneWayKm', moreThan: 4 };
    const [idle, ...more] = found({ minimums: [{ ...minimum, groups: ['dagpenge'] }] });
    expect(more).toEqual([]);
    expect(idle).toMatchObject({ kind: 'never-decisive', about: 'one-way-distance', example: { facts: { targetGroup: 'dagpenge' } } });
    expect(idle?.example.expect.failed).toEqual(expect.arrayContaining(['target-group', 'one-way-distance']));
    expect(found({ minimums: [{ ...minimum, groups: ['dagpenge', 'jobparat-kontanthjaelp'] }] })).toEqual([]);
  });

  it('awards nobody and sets a limit that everybody reaches: both are told, and not what decides nothing beside them', () => {
    const minimums = [
      { measure: 'daysPerWeek', atLeast: 1 },
      { measure: 'oneWayKm', moreThan: 4, groups: ['dagpenge'] },
    ];
    expect(found({ minimums, rate: { kind: 'flat', amount: '0.00' } }).map(({ kind, about }) => `${kind} ${about}`)).toEqual([
      'never-failed days-per-week',
      'never-awarded award',
    ]);
  });

  it('is shown by citizens who can be pasted into cases.json', () => {
    const planted = [
      { rate: { kind: 'zones', steps: [{ from: 1, to: 5, amount: '400.00' }] } },
      { groups: { named: ['dagpenge'], others: 'excluded' } },
      { rate: { kind: 'flat', amount: '0.00' } },
      { minimums: [{ measure: 'oneWayKm', moreThan: 4, groups: ['dagpenge'] }] },
    ].flatMap(found);
    expect(planted).toHaveLength(4);
    const file = { scheme: scheme.id, cases: planted.map(({ example }) => example) };
    expect(casesFile.safeParse(file).error).toBeUndefined();
  });

  it('is tried on the first day of its first whole month, and on every day up to its last on which the law around it changes', () => {
    const days = (guideline: object) => {
      const tried = new Set<string>();
      const watching: AnyScheme = {
        ...scheme,
        assess: (facts, options) => {
          tried.add(options.on);
          return scheme.assess(facts, options);
        },
      };
      analyseGuideline(watching, { ...OWN, ...guideline }, { cases: some.slice(0, 1), most: 1 });
      return [...tried];
    };
    expect(days({})).toEqual(['2024-01-01', '2025-01-01', '2025-07-01']);
    expect(days({ to: '2025-07-01' })).toEqual(['2024-01-01', '2025-01-01', '2025-07-01']);
    expect(days({ to: '2025-06-30' })).toEqual(['2024-01-01', '2025-01-01']);
    expect(days({ to: '2028-12-31' })).toEqual(['2024-01-01', '2025-01-01', '2025-07-01']);
    expect(days({ checkedUntil: '2025-06-30' })).toEqual(['2024-01-01', '2025-01-01']);
    expect(days({ from: '2024-01-02', to: '2024-02-01' })).toEqual(['2024-02-01']);
    expect(days({ from: '2024-01-02', to: '2024-01-31' })).toEqual(['2024-01-02']);
  });

  it('is refused where it cannot be read', () => {
    expect(() => analyseGuideline(scheme, { id: 'own' }, { cases: some, most: 1 })).toThrow('The guideline cannot be read');
  });
});

describe('a citizen on another day', () => {
  it('has every date moved by as many months; the last of a month stays the last', () => {
    const facts = { period: { from: '2019-01-31', to: '2019-02-28' }, items: [{ month: '2019-12', km: 3, of: null, place: 'Lejre' }] };
    expect(movedTo({ facts, on: '2019-01-15' }, '2020-02-01')).toEqual({
      facts: { period: { from: '2020-02-29', to: '2020-03-31' }, items: [{ month: '2021-01', km: 3, of: null, place: 'Lejre' }] },
      on: '2020-02-01',
    });
  });
});
