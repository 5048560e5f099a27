import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { day, period } from '../../src/engine/fact-types.js';
import { suppliedSchema } from '../../src/engine/supplied.js';
import { type Assessment, type Calculated, InputError, type Options, type Readings } from '../../src/index.js';

const id = z.string().regex(/^[a-z0-9.-]+$/);
const text = z.string().min(10);
const taken = z.strictObject({ reading: z.string(), option: z.string(), by: z.enum(['caller', 'default']) });

const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), fact: z.string(), for: period().optional() }),
  z.strictObject({ kind: z.literal('judgement'), fact: z.string(), most: z.string().optional() }),
  z.strictObject({ kind: z.literal('reading'), reading: z.string() }),
]);

/** What holds whatever the outcome. Readings left out means that none was taken; the rest is compared where it stands. */
const always = {
  readings: z.array(taken).min(1).optional(),
  whatIf: z.boolean().optional(),
  /** Steps of the working, of findings and award alike, by id with their values; more may stand beside them. */
  working: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
};

const expected = z.discriminatedUnion('outcome', [
  z.strictObject({
    ...always,
    outcome: z.literal('fulfilled'),
    award: z.record(z.string(), z.unknown()),
    steps: z.array(z.string()).optional(),
  }),
  z.strictObject({ ...always, outcome: z.literal('not-fulfilled'), failed: z.array(z.string()).min(1) }),
  z.strictObject({ ...always, outcome: z.literal('open'), questions: z.array(question).min(1) }),
  z.strictObject({ ...always, outcome: z.literal('not-in-force'), since: day(), until: day().optional() }),
  z.strictObject({ ...always, outcome: z.literal('not-covered'), gaps: z.array(z.string()).min(1) }),
  z.strictObject({ ...always, outcome: z.literal('calculated'), value: z.record(z.string(), z.unknown()) }),
]);

const problem = z.strictObject({
  path: z.string(),
  code: z.enum(['unknown-key', 'unexpected', 'contradiction']),
  names: z.array(z.string()).min(1),
});

const workedCase = z
  .strictObject({
    id,
    title: text,
    /** Present where the case is of a calculation, which has no day of its own. */
    calculation: z.string().optional(),
    facts: z.record(z.string(), z.unknown()),
    on: day().optional(),
    municipality: z.string().optional(),
    guideline: z.string().optional(),
    knownOn: day().optional(),
    readings: z.record(z.string(), z.string()).optional(),
    supplied: suppliedSchema().optional(),
    expect: expected.optional(),
    error: z.strictObject({ of: z.enum(['facts', 'options', 'guideline']), problems: z.array(problem).min(1) }).optional(),
    from: text,
  })
  .refine(({ on, calculation }) => (on === undefined) === (calculation !== undefined), 'a day, or a calculation')
  .refine(({ expect, error }) => (expect === undefined) !== (error === undefined), 'an expectation or an error');

/** The shape of every `cases.json`. */
export const casesFile = z.strictObject({ scheme: z.string(), cases: z.array(workedCase) });

export type WorkedCase = z.infer<typeof workedCase>;
type Expected = z.infer<typeof expected>;
type Answer = Assessment<object, unknown> | Calculated<object, unknown>;

/** What a scheme or a calculation must offer to be tried on worked cases. */
export interface Tried {
  readonly readings: Readings;
  run(worked: WorkedCase): Answer;
}

/** The options of a worked case. */
export function optionsOf({ on, municipality, guideline, knownOn, readings, supplied }: WorkedCase): Options<Readings, never> {
  const given = { on, municipality, guideline, knownOn, readings, supplied };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Options<Readings, never>;
}

/** The conditions that failed, outermost only. */
export function failedOf({ findings }: Pick<Assessment<object, unknown>, 'findings'>): string[] {
  return findings.filter(({ status, within }) => status === 'failed' && within === undefined).map(({ condition }) => condition);
}

/** What an open answer asks, without the conditions that ask it. */
export function askedBy(answer: Answer): z.infer<typeof question>[] {
  if (answer.outcome !== 'open') return [];
  return answer.questions.map((asked) => {
    if (asked.kind === 'reading') return { kind: asked.kind, reading: asked.reading };
    if (asked.kind === 'fact') return { kind: asked.kind, fact: asked.fact, ...(asked.for && { for: asked.for }) };
    const most = asked.figures?.most;
    return { kind: asked.kind, fact: asked.fact, ...(most !== undefined && { most }) };
  });
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

function check(answer: Answer, wanted: Expected): void {
  expect(answer.outcome).toBe(wanted.outcome);
  expect(answer.readings).toEqual(wanted.readings ?? []);
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
  const { cases } = json as z.infer<typeof casesFile>;

  describe('worked cases', () => {
    it(`have the documented shape, an id of their own and at least ${least} of them`, () => {
      expect(casesFile.safeParse(json).error).toBeUndefined();
      expect(new Set(cases.map(({ id: name }) => name)).size).toBe(cases.length);
      expect(cases.length).toBeGreaterThanOrEqual(least);
    });

    it('try every option of every open question, and leave every question without a default open once', () => {
      const all = new Map(cases.flatMap((worked) => Object.entries(tried(worked).readings)));
      for (const [reading, { options, default: usual }] of all) {
        const chosen = cases.flatMap((worked) => worked.expect?.readings ?? []).filter((one) => one.reading === reading);
        expect(new Set(chosen.map(({ option }) => option)), reading).toEqual(new Set(Object.keys(options)));
        const asks = (asked: z.infer<typeof question>) => asked.kind === 'reading' && asked.reading === reading;
        const open = cases.some((worked) => worked.expect?.outcome === 'open' && worked.expect.questions.some(asks));
        expect(open || usual !== undefined, reading).toBe(true);
      }
    });

    for (const worked of cases) {
      test(`${worked.id}: ${worked.title}`, () => {
        const act = () => tried(worked).run(worked);
        if (worked.error === undefined) check(act(), worked.expect as Expected);
        else checkError(act, worked.error);
      });
    }
  });
}
