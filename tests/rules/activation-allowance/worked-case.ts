import * as z from 'zod';
import { awardSchema } from '../../../rules/citizen/activation-allowance/award/monthly-allowance.js';
import json from '../../../rules/citizen/activation-allowance/cases.json' with { type: 'json' };
import { readings } from '../../../rules/citizen/activation-allowance/readings.js';
import { assessmentSchema } from '../../../src/engine/assessment-schema.js';
import { day, period } from '../../../src/engine/fact-types.js';
import { type ActivationAllowanceFacts, type Assessment, activationAllowance, type MonthlyAllowance } from '../../../src/index.js';

export type Allowance = Assessment<ActivationAllowanceFacts, MonthlyAllowance>;

const id = z.string().regex(/^[a-z0-9.-]+$/);
const text = z.string().min(10);
const amount = z.string().regex(/^\d+\.\d{2}$/);
const taken = z.strictObject({ reading: z.string(), option: z.string(), by: z.enum(['caller', 'default']) });

const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), fact: z.string(), for: period().optional() }),
  z.strictObject({ kind: z.literal('judgement'), fact: z.string(), most: amount.optional() }),
  z.strictObject({ kind: z.literal('reading'), reading: z.string() }),
]);

/** What holds whatever the outcome; readings left out means that none was taken. */
const always = { readings: z.array(taken).min(1).optional(), whatIf: z.boolean().optional() };

const expected = z.discriminatedUnion('outcome', [
  z.strictObject({
    ...always,
    outcome: z.literal('fulfilled'),
    amount,
    beyondKm: z.string().nullable().optional(),
    mayApplyUnder: z.string().nullable().optional(),
    steps: z.array(z.string()).optional(),
  }),
  z.strictObject({ ...always, outcome: z.literal('not-fulfilled'), failed: z.array(z.string()).min(1) }),
  z.strictObject({ ...always, outcome: z.literal('open'), questions: z.array(question).min(1) }),
  z.strictObject({ ...always, outcome: z.literal('not-covered'), gap: z.string() }),
]);

const problem = z.strictObject({
  path: z.string(),
  code: z.enum(['unknown-key', 'unexpected', 'contradiction']),
  names: z.array(z.string()).min(1),
});

/** The shape of a worked case: exactly one of municipality and guideline, exactly one of expect and error. */
const workedCase = z
  .strictObject({
    id,
    title: text,
    facts: z.record(z.string(), z.unknown()),
    on: day(),
    municipality: z.string().optional(),
    guideline: z.string().optional(),
    knownOn: day().optional(),
    readings: z.partialRecord(z.enum(Object.keys(readings)), z.string()).optional(),
    expect: expected.optional(),
    error: z.strictObject({ of: z.enum(['facts', 'options', 'guideline']), problems: z.array(problem).min(1) }).optional(),
    from: text,
  })
  .refine(({ municipality, guideline }) => (municipality === undefined) !== (guideline === undefined), 'a municipality or a guideline')
  .refine(({ expect, error }) => (expect === undefined) !== (error === undefined), 'an expectation or an error');

export type WorkedCase = z.infer<typeof workedCase>;
export type Expected = z.infer<typeof expected>;

/** The schema of the whole file. */
export const casesFile = z.strictObject({ scheme: z.literal('activation-allowance'), cases: z.array(workedCase) });

/** The file as it stands; the test checks it against `casesFile`. */
export const cases = json.cases as unknown as readonly WorkedCase[];

/** The schema that every outcome of the scheme must fit. */
export const allowanceSchema = assessmentSchema(
  'activation-allowance',
  activationAllowance.facts.schema() as z.ZodType<ActivationAllowanceFacts>,
  awardSchema(),
);

/** Assesses a worked case as it stands. */
export function run({ facts, on, municipality, guideline, knownOn, readings: chosen }: WorkedCase): Allowance {
  return activationAllowance.assess(facts, { on, municipality, guideline, knownOn, readings: chosen });
}

/** The conditions that failed, outermost only. */
export function failedOf({ findings }: Allowance): string[] {
  return findings.filter(({ status, within }) => status === 'failed' && within === undefined).map(({ condition }) => condition);
}

/** What an open assessment asks, without the conditions that ask it. */
export function askedBy(assessment: Allowance): z.infer<typeof question>[] {
  if (assessment.outcome !== 'open') return [];
  return assessment.questions.map((asked) => {
    if (asked.kind === 'reading') return { kind: asked.kind, reading: asked.reading };
    if (asked.kind === 'fact') return { kind: asked.kind, fact: asked.fact, ...(asked.for && { for: asked.for }) };
    const most = asked.figures?.most;
    return { kind: asked.kind, fact: asked.fact, ...(most !== undefined && { most }) };
  });
}
