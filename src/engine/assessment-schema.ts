import * as z from 'zod';
import type { Assessment } from './assessment.js';
import { day, period } from './fact-types.js';

const window = () => z.strictObject({ from: day(), to: day().optional() });

/** The schema of a citation. */
export const citationSchema = () =>
  z.strictObject({ source: z.string().optional(), title: z.string(), provision: z.string(), url: z.string().optional() });

/** The schema of a step of the working. */
export const stepSchema = () => z.strictObject({ step: z.string(), value: z.string(), unit: z.string(), cite: citationSchema() });

const figures = () => z.record(z.string(), z.string());

const finding = () =>
  z.strictObject({
    condition: z.string(),
    status: z.enum(['met', 'failed', 'unknown', 'judgement', 'reading', 'not-covered', 'not-needed']),
    uses: z.array(z.string()),
    cite: citationSchema(),
    figures: figures().optional(),
    within: z.string().optional(),
  });

const question = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fact'), fact: z.string(), condition: z.string(), for: period().optional() }),
    z.strictObject({ kind: z.literal('judgement'), fact: z.string(), condition: z.string(), figures: figures().optional() }),
    z.strictObject({ kind: z.literal('reading'), reading: z.string(), options: z.array(z.string()), condition: z.string() }),
  ]);

const guideline = () =>
  z.strictObject({
    id: z.string(),
    municipality: z.string(),
    status: z.enum(['law', 'adopted', 'practice', 'agreed', 'proposed', 'rejected']),
    adopted: day().optional(),
    window: z.enum(['stated', 'inferred']),
    verified: z.enum(['minutes', 'statute', 'official', 'guideline', 'bill', 'press', 'inferred']),
    whatIf: z.boolean(),
  });

const base = (scheme: string, facts: z.ZodType) => ({
  scheme: z.literal(scheme),
  on: day(),
  knownOn: z.union([day(), z.literal('newest')]),
  municipality: z.string().optional(),
  guideline: guideline().optional(),
  facts,
  findings: z.array(finding()),
  readings: z.array(z.strictObject({ reading: z.string(), option: z.string(), by: z.enum(['caller', 'default']) })),
  citations: z.array(citationSchema()),
  rules: z.strictObject({ package: z.string(), version: z.string(), digest: z.string() }),
});

const gap = () => z.strictObject({ missing: z.string(), on: day(), known: z.array(window()) });

/** The schema of a scheme's assessments: one strict object for each outcome. */
export function assessmentSchema<F, A>(scheme: string, facts: z.ZodType<F>, award: z.ZodType<A>): z.ZodType<Assessment<F, A>> {
  const shared = base(scheme, facts);
  return z.discriminatedUnion('outcome', [
    z.strictObject({ ...shared, outcome: z.literal('fulfilled'), award }),
    z.strictObject({ ...shared, outcome: z.literal('not-fulfilled') }),
    z.strictObject({ ...shared, outcome: z.literal('open'), questions: z.array(question()) }),
    z.strictObject({ ...shared, outcome: z.literal('not-in-force'), since: day() }),
    z.strictObject({ ...shared, outcome: z.literal('not-covered'), gap: gap() }),
  ]) as unknown as z.ZodType<Assessment<F, A>>;
}
