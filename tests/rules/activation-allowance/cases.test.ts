import { describe, expect, it, test } from 'vitest';
import json from '../../../rules/citizen/activation-allowance/cases.json' with { type: 'json' };
import { activationAllowance, InputError } from '../../../src/index.js';
import {
  type Allowance,
  allowanceSchema,
  askedBy,
  cases,
  casesFile,
  type Expected,
  failedOf,
  run,
  type WorkedCase,
} from './worked-case.js';

function check(assessment: Allowance, wanted: Expected): void {
  expect(assessment.outcome).toBe(wanted.outcome);
  expect(assessment.readings).toEqual(wanted.readings ?? []);
  if (wanted.whatIf !== undefined) expect(assessment.guideline?.whatIf).toBe(wanted.whatIf);
  expect(allowanceSchema.safeParse(assessment).error).toBeUndefined();
  if (wanted.outcome === 'fulfilled' && assessment.outcome === 'fulfilled') {
    const { amount, journey, working, month } = assessment.award;
    expect(amount).toBe(wanted.amount);
    expect(month).toBe(assessment.on.slice(0, 7));
    expect(failedOf(assessment)).toEqual([]);
    if (wanted.beyondKm !== undefined) expect(journey.beyondKm).toBe(wanted.beyondKm);
    if (wanted.mayApplyUnder !== undefined) expect(journey.mayApplyUnder?.provision ?? null).toBe(wanted.mayApplyUnder);
    expect(working.map(({ step }) => step)).toEqual(expect.arrayContaining([...(wanted.steps ?? [])]));
  }
  if (wanted.outcome === 'not-fulfilled') expect(failedOf(assessment)).toEqual(wanted.failed);
  if (wanted.outcome === 'open') expect(sorted(askedBy(assessment))).toEqual(sorted(wanted.questions));
  if (wanted.outcome === 'not-covered' && assessment.outcome === 'not-covered') {
    const [gap] = assessment.gaps;
    expect(gap?.missing).toContain(wanted.gap);
    expect(gap?.on).toBe(assessment.on);
  }
}

function sorted(questions: readonly object[]): string[] {
  return questions.map((question) => JSON.stringify(question)).sort();
}

function checkError(worked: WorkedCase, { of, problems }: NonNullable<WorkedCase['error']>): void {
  const thrown = caught(() => run(worked));
  expect(thrown).toBeInstanceOf(InputError);
  const error = thrown as InputError;
  expect(error.of).toBe(of);
  expect(error.problems.map(({ path, code }) => ({ path, code }))).toEqual(problems.map(({ path, code }) => ({ path, code })));
  problems.forEach(({ names }, index) => {
    for (const name of names) expect(error.problems[index]?.expected).toContain(name);
  });
}

function caught(action: () => unknown): unknown {
  try {
    return action();
  } catch (reason) {
    return reason;
  }
}

describe('worked cases', () => {
  it('have the documented shape, an id of their own and at least 75 of them', () => {
    expect(casesFile.safeParse(json).error).toBeUndefined();
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(75);
  });

  it.each(
    activationAllowance.guidelines.map(({ id, municipality, status }) => ({ id, municipality, status })),
  )('hold at least three of the guideline $id', ({ id, municipality, status }) => {
    const of = cases.filter((worked) => (status === 'rejected' ? worked.guideline === id : worked.municipality === municipality));
    expect(of.length).toBeGreaterThanOrEqual(status === 'rejected' ? 1 : 3);
  });

  it('try every option of every open question, and leave every question without a default open once', () => {
    for (const [reading, { options, ...rest }] of Object.entries(activationAllowance.readings)) {
      const taken = cases.flatMap(({ expect: wanted }) => wanted?.readings ?? []).filter((one) => one.reading === reading);
      expect(new Set(taken.map(({ option }) => option))).toEqual(new Set(Object.keys(options)));
      const open = cases.some(
        ({ expect: wanted }) =>
          wanted?.outcome === 'open' && wanted.questions.some((asked) => asked.kind === 'reading' && asked.reading === reading),
      );
      expect(open || 'default' in rest).toBe(true);
    }
  });

  for (const worked of cases) {
    test(`${worked.id}: ${worked.title}`, () => {
      if (worked.error === undefined) check(run(worked), worked.expect as Expected);
      else checkError(worked, worked.error);
    });
  }
});
