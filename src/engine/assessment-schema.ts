import type { Assessment } from './assessment.js';
import { day, period } from './fact-types.js';
import { STATUSES } from './guideline.js';
import { suppliedSchema } from './supplied.js';
import { VERIFIED } from './timeline.js';
import * as z from './zod.js';

const window = () => z.strictObject({ from: day(), to: day().optional() });

/** The schema of a citation. */
export const citationSchema = () =>
  z.strictObject({
    ...{ source: z.string().optional(), title: z.string(), provision: z.string(), url: z.string().optional() },
    computed: z.strictObject({ da: z.string(), en: z.string() }).optional(),
  });

/** The schema of a step of the working. */
export const stepSchema = () =>
  z.strictObject({
    ...{ step: z.string(), value: z.string(), unit: z.string(), cite: citationSchema() },
    computed: z.literal(true).optional(),
  });

const figures = () => z.record(z.string(), z.string());

const finding = () =>
  z.strictObject({
    condition: z.string(),
    status: z.enum(['met', 'failed', 'unknown', 'judgement', 'reading', 'not-covered', 'not-needed']),
    uses: z.array(z.string()),
    cite: citationSchema(),
    figures: figures().optional(),
    within: z.string().optional(),
    working: z.array(stepSchema()).optional(),
  });

const question = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fact'),
      fact: z.string(),
      condition: z.string(),
      for: period().optional(),
      field: z.string().optional(),
    }),
    z.strictObject({ kind: z.literal('judgement'), fact: z.string(), condition: z.string(), figures: figures().optional() }),
    z.strictObject({ kind: z.literal('reading'), reading: z.string(), options: z.array(z.string()), condition: z.string() }),
  ]);

const guideline = () =>
  z.strictObject({
    id: z.string(),
    municipality: z.string(),
    status: z.enum(STATUSES),
    adopted: day().optional(),
    rejected: day().optional(),
    window: z.enum(['stated', 'inferred']),
    verified: z.enum(VERIFIED),
    whatIf: z.boolean(),
  });

const readingTaken = () =>
  z.discriminatedUnion('by', [
    z.strictObject({ reading: z.string(), option: z.string(), by: z.enum(['caller', 'default']) }),
    z.strictObject({ reading: z.string(), option: z.string(), by: z.literal('source'), cite: citationSchema() }),
  ]);

const base = (scheme: string, facts: z.ZodType) => ({
  scheme: z.literal(scheme),
  on: day(),
  knownOn: z.union([day(), z.literal('newest')]),
  municipality: z.string().optional(),
  guideline: guideline().optional(),
  preset: z.string().optional(),
  facts,
  findings: z.array(finding()),
  readings: z.array(readingTaken()),
  citations: z.array(citationSchema()),
  supplied: suppliedSchema().optional(),
  rules: z.strictObject({ package: z.string(), version: z.string(), digest: z.string() }),
});

const gap = () => z.strictObject({ missing: z.string(), on: day(), known: z.array(window()), cite: citationSchema().optional() });

/** The schema of what a calculation comes to: one strict object for each outcome. */
export function calculationSchema<F, V>(calculation: string, facts: z.ZodType<F>, value: z.ZodType<V>): z.ZodType {
  const { knownOn, readings, citations, supplied, rules } = base(calculation, facts);
  const shared = { calculation: z.literal(calculation), knownOn, facts, readings, supplied, rules };
  return z.discriminatedUnion('outcome', [
    z.strictObject({ ...shared, outcome: z.literal('calculated'), value, working: z.array(stepSchema()), citations }),
    z.strictObject({ ...shared, outcome: z.literal('open'), questions: z.array(question()) }),
    z.strictObject({ ...shared, outcome: z.literal('not-covered'), gaps: z.array(gap()).min(1) }),
  ]);
}

/** The schema of a scheme's assessments: one strict object for each outcome. */
export function assessmentSchema<F, A>(scheme: string, facts: z.ZodType<F>, award: z.ZodType<A>): z.ZodType<Assessment<F, A>> {
  const shared = base(scheme, facts);
  return z.discriminatedUnion('outcome', [
    z.strictObject({ ...shared, outcome: z.literal('fulfilled'), award }),
    z.strictObject({ ...shared, outcome: z.literal('not-fulfilled') }),
    z.strictObject({ ...shared, outcome: z.literal('open'), questions: z.array(question()) }),
    z.strictObject({ ...shared, outcome: z.literal('not-in-force'), since: day(), until: day().optional() }),
    z.strictObject({ ...shared, outcome: z.literal('not-covered'), gaps: z.array(gap()).min(1) }),
  ]) as unknown as z.ZodType<Assessment<F, A>>;
}
