import { describe, expect, it } from 'vitest';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import type { AboutDecision } from '../../../src/audit/statement/about.js';
import { addDays } from '../../../src/engine/day.js';
import { InputError } from '../../../src/engine/problem.js';
import { APRIL, LYNGBY, statementOf } from '../../reasons/written.js';
import { check, writtenCasesOf } from './written-cases.js';

const LETTER = 'Vi nedsætter din hjælp. Vi har lagt vægt på, at du har 100 timer.';
const process = (...given: Parameters<typeof check>) =>
  check(...given)
    .slice(6)
    .filter(({ requirement }) => requirement !== 'result')
    .map(({ requirement, status }) => `${requirement} ${status}`);

// Forvaltningsloven § 19: a party is heard before it is decided, so not on the same day.
describe('party hearing', () => {
  it('is required only where a day of it, or of the decision, is told', () => {
    expect(process(LETTER)).toEqual([]);
    expect(process(LETTER, { decidedOn: '2026-05-01' })).toEqual(['party-hearing cannot-tell']);
    expect(process(LETTER, { heardOn: '2026-04-01' })).toEqual(['party-hearing met']);
  });

  it.for([
    ['2026-04-30', 'met'],
    ['2026-05-01', 'lacking'],
    ['2026-05-02', 'lacking'],
  ] as const)('on %s is %s for a decision of 1 May', ([heardOn, status]) => {
    expect(process(LETTER, { heardOn, decidedOn: '2026-05-01' })).toEqual([`party-hearing ${status}`]);
  });

  it('says why, under § 19', () => {
    const because = (letter: string, about: object) => check(letter, about).at(-1)?.because.da;
    expect(because(LETTER, { heardOn: '2026-05-02', decidedOn: '2026-05-01' })).toBe(
      'Parten er hørt den 2. maj 2026, men der er truffet afgørelse den 1. maj 2026.',
    );
    expect(because(LETTER, { decidedOn: '2026-05-01' })).toBe('Det er ikke oplyst, om parten er hørt.');
    expect(because(`${LETTER} Du blev partshørt i april.`, { decidedOn: '2026-05-01' })).toBe(
      'Teksten siger, at parten er hørt, men dagen er ikke oplyst.',
    );
    expect(check(LETTER, { heardOn: '2026-04-01' }).at(-1)?.provision.provision).toBe('§ 19');
  });

  it('is not needed where all is given that was asked for', () => {
    expect(process(LETTER, { upholds: 'wholly', decidedOn: '2026-05-01' })).toEqual(['party-hearing not-needed']);
    expect(process(statementOf(APRIL), { upholds: 'wholly', heardOn: '2026-05-01' })).toEqual(['party-hearing not-needed']);
  });

  it('refuses what is no day', () => {
    expect(() => check(LETTER, { heardOn: '2026-02-30', decidedOn: 'May' })).toThrow(InputError);
  });
});

// What has effect before it was decided was withheld before anyone had decided it (aktivloven § 13 g, stk. 2, for the 225-hour rule).
describe('a decision before its effect', () => {
  const award = activationAllowance.assess(APRIL, LYNGBY);
  const from = (takesEffect: string, facts: object = {}): AboutDecision['assessment'] =>
    ({ ...award, facts: { ...award.facts, ...facts }, award: { ...('award' in award && award.award), takesEffect } }) as never;

  it.for([
    ['2026-05-31', 'met'],
    ['2026-06-01', 'met'],
    ['2026-06-02', 'lacking'],
  ] as const)('decided on %s with effect from 1 June is %s', ([decidedOn, status]) => {
    const facts = { heardOn: '2026-05-01', decidedOn };
    expect(process(LETTER, { assessment: from('2026-06-01', facts), upholds: 'not' })).toEqual([
      'party-hearing met',
      `before-effect ${status}`,
    ]);
    expect(process(statementOf(APRIL), { assessment: from('2026-06-01', { decidedOn }), upholds: 'not' })).toEqual([
      `before-effect ${status}`,
    ]);
  });

  it('cites what the award rests on, says why, and asks nothing of an award without a day of effect', () => {
    const about = { assessment: from('2026-06-01'), decidedOn: '2026-08-20', upholds: 'not' } as const;
    const found = check(LETTER, about).at(-1);
    expect(found).toMatchObject({ requirement: 'before-effect', provision: award.findings.at(-1)?.cite });
    expect(found?.because.en).toBe('It was decided on 20 August 2026 but has effect as early as 1 June 2026.');
    expect(process(LETTER, { assessment: award, upholds: 'not' })).toEqual([]);
    expect(process(LETTER, { assessment: from('at once', { decidedOn: '2026-05-01' }), upholds: 'not' })).toEqual([]);
  });

  it('is asked of every reduction of the 225-hour rule that may be decided', () => {
    const reductions = writtenCasesOf('work-requirement-225', 'da').flatMap(({ assessment, statement }) => {
      const { takesEffect } = Object('award' in assessment && assessment.award) as { takesEffect?: string };
      return takesEffect === undefined ? [] : [{ assessment, statement, takesEffect }];
    });
    expect(reductions.length).toBeGreaterThan(0);
    for (const { assessment, statement, takesEffect } of reductions) {
      const effect = (decidedOn: string) => process(statement, { assessment, upholds: 'not', decidedOn }).at(-1);
      expect([effect(takesEffect), effect(addDays(takesEffect, 1))]).toEqual(['before-effect met', 'before-effect lacking']);
    }
  });
});
