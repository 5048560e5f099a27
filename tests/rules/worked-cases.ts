import { describe, expect, it, test } from 'vitest';
import {
  type AskedQuestion,
  caseOptions,
  casesFile,
  type Expected,
  type WorkedCase,
  writtenCasesFile,
} from '../../src/conformance/case-format.js';
import { askedBy, failedOf, takenIn } from '../../src/conformance/protocol.js';
import { writtenOut } from '../../src/conformance/written-out.js';
import type { Assessment } from '../../src/engine/assessment.js';
import type { Calculated } from '../../src/engine/calculation.js';
import type { Options } from '../../src/engine/options.js';
import { InputError } from '../../src/engine/problem.js';
import type { Readings } from '../../src/engine/reading.js';
import { decidedBy } from './decided-by.js';

export { askedBy, casesFile, failedOf, type WorkedCase };

type Answer = Assessment<object, unknown> | Calculated<object, unknown>;

/** What a scheme or a calculation must offer to be tried on worked cases. */
export interface Tried {
  readonly readings: Readings;
  run(worked: WorkedCase): Answer;
}

/** The options of a worked case, as a scheme takes them. */
export function optionsOf(worked: WorkedCase): Options<Readings, never> {
  return caseOptions(worked) as unknown as Options<Readings, never>;
}

/** The steps of a working by id; those that stand several times in their order. */
export function workingOf(answer: Answer): Record<string, string[]> {
  const steps = [
    ...('findings' in answer ? answer.findings.flatMap(({ working = [] }) => working) : []),
    ...(answer.outcome === 'calculated' ? answer.working : []),
    ...(answer.outcome === 'fulfilled' ? ((answer.award as { working?: { step: string; value: string }[] }).working ?? []) : []),
  ];
  const byId: Record<string, string[]> = {};
  for (const { step, value } of steps) byId[step] = [...(byId[step] ?? []), value];
  return byId;
}

function check(answer: Answer, wanted: Expected, provision: string | undefined): void {
  expect(answer.outcome).toBe(wanted.outcome);
  expect(takenIn(answer), 'expect.readings: the readings that the answer turned on').toEqual(wanted.readings ?? []);
  if (wanted.whatIf !== undefined) expect('guideline' in answer && answer.guideline?.whatIf).toBe(wanted.whatIf);
  const working = workingOf(answer);
  for (const [step, value] of Object.entries(wanted.working ?? {})) expect(working[step], step).toEqual([value].flat());
  if (wanted.outcome === 'fulfilled' && answer.outcome === 'fulfilled') {
    expect(answer.award).toMatchObject(wanted.award);
    expect(failedOf(answer)).toEqual([]);
    expect(Object.keys(working)).toEqual(expect.arrayContaining([...(wanted.steps ?? [])]));
  }
  if (wanted.outcome === 'calculated' && answer.outcome === 'calculated') expect(answer.value).toMatchObject(wanted.value);
  if (wanted.outcome === 'not-fulfilled' && 'findings' in answer) expect(failedOf(answer)).toEqual(wanted.failed);
  if (wanted.outcome === 'open') expect(sorted(askedBy(answer))).toEqual(sorted(wanted.questions));
  if (wanted.outcome === 'not-in-force' && answer.outcome === 'not-in-force') {
    expect([answer.since, answer.until]).toEqual([wanted.since, wanted.until]);
  }
  if (wanted.outcome === 'not-covered' && answer.outcome === 'not-covered') {
    expect(answer.gaps.map(({ missing }) => missing)).toEqual(wanted.gaps);
  }
  const provisions = decidedBy(answer);
  expect(provisions, `where it stands; it can stand under ${[...new Set(provisions)].join(', or ')}`).toContain(provision);
}

function sorted(questions: readonly object[]): string[] {
  return questions.map((asked) => JSON.stringify(asked)).sort();
}

function checkError(act: () => unknown, { of, problems }: NonNullable<WorkedCase['error']>): void {
  const error = caught(act) as InputError;
  expect(error).toBeInstanceOf(InputError);
  expect(error.of).toBe(of);
  expect(error.problems.map(({ path, code }) => ({ path, code }))).toEqual(problems.map(({ path, code }) => ({ path, code })));
  problems.forEach(({ names }, index) => {
    for (const name of names) expect(error.problems[index]?.expected).toContain(name);
  });
}

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (reason) {
    return reason;
  }
}

/** Tries every case of a file, and that together they take every option of every open question. */
export function describeCases(json: unknown, least: number, tried: (worked: WorkedCase) => Tried): void {
  const { cases } = writtenOut(json);
  const groups = Object.entries((json as { readonly cases: Readonly<Record<string, readonly { readonly id: string }[]>> }).cases);
  const provisions = new Map(groups.flatMap(([provision, own]) => own.map(({ id }) => [id, provision])));

  describe('worked cases', () => {
    it(`have the documented shape, and there are at least ${least} of them`, () => {
      expect(writtenCasesFile.safeParse(json).error).toBeUndefined();
      expect(casesFile.safeParse(writtenOut(json)).error).toBeUndefined();
      expect(cases.length).toBeGreaterThanOrEqual(least);
    });

    it('try every option of every open question, and leave every question without a default open once', () => {
      const all = new Map(cases.flatMap((worked) => Object.entries(tried(worked).readings)));
      for (const [reading, { options, default: usual }] of all) {
        const chosen = cases.flatMap((worked) => worked.expect?.readings ?? []).filter((one) => one.reading === reading);
        expect(new Set(chosen.map(({ option }) => option)), `expect.readings of all cases, the options of ${reading}`).toEqual(
          new Set(Object.keys(options)),
        );
        const asks = (asked: AskedQuestion) => asked.kind === 'reading' && asked.reading === reading;
        const open = cases.some((worked) => worked.expect?.outcome === 'open' && worked.expect.questions.some(asks));
        expect(open || usual !== undefined, reading).toBe(true);
      }
    });

    for (const worked of cases) {
      test(`${worked.id}: ${worked.title}`, () => {
        const act = () => tried(worked).run(worked);
        const provision = provisions.get(worked.id);
        if (worked.error === undefined) return check(act(), worked.expect as Expected, provision);
        checkError(act, worked.error);
        expect(provision, 'where it stands').toBe('refused');
      });
    }
  });
}
