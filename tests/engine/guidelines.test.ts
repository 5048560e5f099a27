import { describe, expect, it } from 'vitest';
import { described, guidelineWith, text, yesNo } from '../../rules/define.js';
import type { GuidelineBase } from '../../src/engine/guideline.js';
import { InputError } from '../../src/engine/problem.js';
import { defineToy, granted } from './toy-scheme.js';

/** A made-up scheme whose amount every municipality sets: the law only asks the citizen to have applied. */
interface LocalGuideline extends GuidelineBase {
  readonly pays: string;
}

const cite = { source: 'act', provision: '§ 3' };
const base = { status: 'adopted', window: 'stated', checkedUntil: '2022-12-31', verified: 'guideline', cite } as const;
const builtIn: LocalGuideline[] = [
  { ...base, id: 'nordby-2020', municipality: 'nordby', adopted: '2019-11-01', from: '2020-01-01', pays: '100.00' },
  { ...base, id: 'nordby-2021', municipality: 'nordby', adopted: '2020-11-01', from: '2021-01-01', to: '2021-12-31', pays: '200.00' },
  {
    ...base,
    id: 'nordby-rejected',
    municipality: 'nordby',
    status: 'rejected',
    rejected: '2020-11-01',
    from: '2021-01-01',
    pays: '900.00',
  },
  { ...base, id: 'sydby', municipality: 'sydby', status: 'practice', from: '2020-06-01', pays: '50.00' },
];

const of = guidelineWith({ pays: described(text('an amount'), 'an amount') }, 'a guideline');

const local = defineToy({
  id: 'local',
  title: { da: 'Lokalt', en: 'Local' },
  parameters: { covered: { from: '2019-01-01', to: '2023-12-31' }, notModelled: [] },
  facts: { applied: yesNo() },
  guidelines: {
    of,
    faults: ({ pays }: LocalGuideline) => (pays === '0' ? [{ path: 'pays', code: 'contradiction', expected: 'more than 0' }] : []),
    builtIn,
    municipalities: { nordby: 'Nordby', sydby: 'Sydby', vestby: 'Vestby' },
  },
  awards: granted,
  law: (reader) => reader.guideline.value,
  rules: ({ award, under, yes }, law) => [
    under(cite, [yes('applied', 'applied')]),
    under(law.cite, [award('pays', [], () => ({ amount: law.pays }))]),
  ],
});

const YES = { applied: true };
const pays = (options: Parameters<typeof local.assess>[1]) => {
  const assessment = local.assess(YES, options);
  return assessment.outcome === 'fulfilled' ? assessment.award.amount : assessment.outcome;
};

describe('the guideline that governs', () => {
  it('is the latest of the municipality, and never one that was only proposed or rejected', () => {
    expect(pays({ on: '2020-12-31', municipality: 'nordby' })).toBe('100.00');
    expect(pays({ on: '2021-01-01', municipality: 'nordby' })).toBe('200.00');
    expect(pays({ on: '2022-01-01', municipality: 'nordby' })).toBe('100.00');
    expect(pays({ on: '2021-06-01', municipality: 'nordby', knownOn: '2020-10-31' })).toBe('100.00');
  });

  it('is not covered before the first, after the last check, and where none is known', () => {
    expect(local.assess(YES, { on: '2019-12-31', municipality: 'nordby' })).toMatchObject({
      outcome: 'not-covered',
      gaps: [
        {
          missing: 'guideline',
          known: [
            { from: '2020-01-01', to: '2022-12-31' },
            { from: '2021-01-01', to: '2021-12-31' },
          ],
        },
      ],
    });
    expect(pays({ on: '2022-12-31', municipality: 'nordby' })).toBe('100.00');
    expect(pays({ on: '2023-01-01', municipality: 'nordby' })).toBe('not-covered');
    expect(local.assess(YES, { on: '2021-01-01', municipality: 'vestby' })).toMatchObject({
      outcome: 'not-covered',
      gaps: [{ missing: 'guideline', known: [] }],
    });
  });

  it('is named in the assessment', () => {
    expect(local.assess(YES, { on: '2021-01-01', municipality: 'nordby' })).toMatchObject({
      municipality: 'nordby',
      guideline: { id: 'nordby-2021', municipality: 'nordby', status: 'adopted', adopted: '2020-11-01', whatIf: false },
    });
    const { guideline } = local.assess(YES, { on: '2021-01-01', municipality: 'sydby' });
    expect(guideline).toEqual({
      id: 'sydby',
      municipality: 'sydby',
      status: 'practice',
      window: 'stated',
      verified: 'guideline',
      whatIf: false,
    });
  });
});

describe('a guideline asked for', () => {
  it('by id runs as a what-if and says so', () => {
    const assessment = local.assess(YES, { on: '2021-01-01', guideline: 'nordby-rejected' });
    expect(assessment).toMatchObject({
      outcome: 'fulfilled',
      award: { amount: '900.00' },
      municipality: 'nordby',
      guideline: { whatIf: true, status: 'rejected', rejected: '2020-11-01' },
    });
    expect(assessment.guideline).not.toHaveProperty('adopted');
    expect(pays({ on: '2020-12-31', guideline: 'nordby-rejected' })).toBe('not-covered');
    expect(pays({ on: '2021-01-01', knownOn: '2020-10-31', guideline: 'nordby-rejected' })).toBe('not-covered');
    expect(pays({ on: '2021-01-01', knownOn: '2020-11-01', guideline: 'nordby-rejected' })).toBe('900.00');
  });

  const own: LocalGuideline = { ...base, id: 'own', municipality: 'vestby', from: '2021-03-01', pays: '70.00' };

  it('by object keeps its own dates', () => {
    expect(pays({ on: '2021-03-01', guideline: own })).toBe('70.00');
    expect(pays({ on: '2021-02-28', guideline: own })).toBe('not-covered');
    expect(pays({ on: '2022-12-31', guideline: own })).toBe('70.00');
    expect(pays({ on: '2023-01-01', guideline: own })).toBe('not-covered');
    expect(local.assess(YES, { on: '2021-03-01', guideline: own, municipality: 'vestby' })).toMatchObject({
      municipality: 'vestby',
      guideline: { id: 'own' },
    });
  });

  it('of one municipality is not lent to another', () => {
    const lent = 'municipality: expected vestby, whose guideline was asked for, or no municipality; received "nordby"';
    expect(() => local.assess(YES, { on: '2021-03-01', guideline: own, municipality: 'nordby' })).toThrow(lent);
    expect(() => local.assess(YES, { on: '2021-01-01', guideline: 'nordby-rejected', municipality: 'sydby' })).toThrow(
      'nordby, whose guideline',
    );
  });

  it('outside its days is still named', () => {
    expect(local.assess(YES, { on: '2020-12-31', guideline: 'nordby-rejected' })).toMatchObject({
      outcome: 'not-covered',
      municipality: 'nordby',
      guideline: { id: 'nordby-rejected', whatIf: true },
    });
  });

  it('by object is told from another with the same id', () => {
    expect(pays({ on: '2021-03-01', guideline: { ...own, pays: '71.00' } })).toBe('71.00');
    expect(pays({ on: '2021-03-01', guideline: own })).toBe('70.00');
  });

  it('by object, changed since the call before, does not answer by what it said then', () => {
    const changed = { ...own, pays: '72.00' };
    expect(pays({ on: '2021-03-01', guideline: changed })).toBe('72.00');
    changed.pays = '73.00';
    expect(pays({ on: '2021-03-01', guideline: changed })).toBe('73.00');
  });

  it('by object is refused with every fault', () => {
    expect(() => local.assess(YES, { on: '2021-03-01', guideline: { ...own, pays: 7, form: 'x' } as never })).toThrow(InputError);
    expect(() => local.checkGuideline({ ...own, pays: 7, form: 'x' })).toThrow(
      /pays: expected an amount; received 7\n {2}form: not a known key; did you mean "from"\?/,
    );
    expect(() => local.checkGuideline({ ...own, pays: '0' })).toThrow('pays: expected more than 0');
    expect(local.checkGuideline(own)).toEqual(own);
  });

  it('unknown names are refused with what is known and how to pass one of your own', () => {
    expect(() => local.assess(YES, { on: '2021-03-01', municipality: 'nordbi' })).toThrow(
      'municipality: did you mean "nordby"? expected one of nordby, sydby, vestby; a guideline of your own is passed as { guideline: { id, municipality, ... } }; received "nordbi"',
    );
    expect(() => local.assess(YES, { on: '2021-03-01', municipality: 'Frederikshavn' })).toThrow('municipality: expected one of nordby');
    expect(() => local.assess(YES, { on: '2021-03-01' })).toThrow(
      'municipality: expected one of nordby, sydby, vestby; a guideline of your own',
    );
    expect(() => local.assess(YES, { on: '2021-03-01', guideline: 'nordby-2019' })).toThrow(
      'guideline: did you mean "nordby-2020"? expected one of nordby-2020, nordby-2021, nordby-rejected, sydby; a guideline of your own',
    );
    expect(() => local.assess(YES, { on: '2021-03-01', municipality: 'toString' })).toThrow(InputError);
  });
});
