import * as z from 'zod';
import { day, period } from '../engine/fact-types.js';
import { suppliedSchema } from '../engine/supplied.js';

const text = () => z.string().min(10);
const taken = z.strictObject({ reading: z.string(), option: z.string(), by: z.enum(['caller', 'default', 'source']) });

const question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), fact: z.string(), for: period().optional() }),
  z.strictObject({ kind: z.literal('judgement'), fact: z.string(), most: z.string().optional() }),
  z.strictObject({ kind: z.literal('reading'), reading: z.string() }),
]);

/** What holds whatever the outcome. */
const always = {
  readings: z.array(taken).min(1).optional().describe('the readings the answer turned on, in order; left out: on none'),
  whatIf: z.boolean().optional().describe('whether the guideline was only tried'),
  working: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .optional()
    .describe('steps of our own working by id with their values; not asked of another system'),
};

const expected = z.discriminatedUnion('outcome', [
  z.strictObject({
    ...always,
    outcome: z.literal('fulfilled'),
    award: z.record(z.string(), z.unknown()).describe('what the award holds; more may stand in it'),
    steps: z.array(z.string()).optional().describe('steps that stand in our own working; not asked of another system'),
  }),
  z.strictObject({
    ...always,
    outcome: z.literal('not-fulfilled'),
    failed: z.array(z.string()).min(1).describe('every condition that failed, in order'),
  }),
  z.strictObject({
    ...always,
    outcome: z.literal('open'),
    questions: z.array(question).min(1).describe('every question that can still change the outcome, in any order'),
  }),
  z.strictObject({ ...always, outcome: z.literal('not-in-force'), since: day(), until: day().optional() }),
  z.strictObject({ ...always, outcome: z.literal('not-covered'), gaps: z.array(z.string()).min(1).describe('what is missing, in order') }),
  z.strictObject({
    ...always,
    outcome: z.literal('calculated'),
    value: z.record(z.string(), z.unknown()).describe('what the value holds; more may stand in it'),
  }),
]);

const problem = z.strictObject({
  path: z.string().describe('where in the input'),
  code: z.enum(['unknown-key', 'unexpected', 'contradiction']),
  names: z.array(z.string()).min(1).describe('words of our own message; not asked of another system'),
});

/** The id of a guideline, or one as a host passes it. */
export function guidelineAsked() {
  return z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .optional()
    .describe("the id of a guideline, or a host's own");
}

const parts = {
  id: z.string().regex(/^[a-z0-9.-]+$/),
  title: text(),
  calculation: z.string().optional().describe('the calculation that is asked; left out: the scheme'),
  facts: z.record(z.string(), z.unknown()),
  on: day().optional().describe('the day judged; a calculation has none'),
  municipality: z.string().optional(),
  guideline: guidelineAsked(),
  knownOn: day().optional().describe('the law as enacted by this day; left out: the newest'),
  preset: z.string().optional().describe('the wording of one source, by name'),
  readings: z.record(z.string(), z.string()).optional().describe('choices about open questions of law'),
  supplied: suppliedSchema().optional(),
  expect: expected.optional(),
  error: z
    .strictObject({ of: z.enum(['facts', 'options', 'guideline']), problems: z.array(problem).min(1) })
    .optional()
    .describe('the refusal, where the input cannot be read'),
  from: text().describe('where the expectation comes from: never from our own code'),
};

const EXPECTED = 'an expectation or an error';

const workedCase = z
  .strictObject(parts)
  .refine(({ on, calculation }) => hasOne(on, calculation), 'a day, or a calculation')
  .refine(({ expect, error }) => hasOne(expect, error), EXPECTED)
  .meta({ allOf: [oneOf('on', 'calculation'), oneOf('expect', 'error')] });

function hasOne(one: unknown, other: unknown): boolean {
  return (one === undefined) !== (other === undefined);
}

/** What is refined, in the words of JSON Schema. */
function oneOf(...names: readonly string[]): object {
  return { oneOf: names.map((name) => ({ required: [name] })) };
}

const scheme = z.string().describe('the scheme that is asked, or the topic of the calculations that are');

/** The shape of the worked cases that are shipped: each written out. */
export const casesFile = z.strictObject({ scheme, cases: z.array(workedCase) });

const facts = z.record(z.string(), z.unknown()).describe('what is known; of a case like another, only what differs');

const writtenCase = z
  .strictObject({
    ...parts,
    facts: facts.optional(),
    like: z
      .string()
      .optional()
      .describe('the id of a case before it that is written out: all that it asks is asked here, but for what is said here'),
    without: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('facts that are known there and not here, and options that are given there and not here'),
  })
  .refine(
    ({ like, on, calculation }) => like !== undefined || hasOne(on, calculation),
    'a day, or a calculation, or a case that it is like',
  )
  .refine(({ expect, error }) => hasOne(expect, error), EXPECTED)
  .meta({ allOf: [{ anyOf: [{ required: ['like'] }, oneOf('on', 'calculation')] }, oneOf('expect', 'error')] });

const PROVISIONS =
  'by the provision that decides them, `<source> <provision>`; where the answer rests on none by its outcome, or `refused`';

/** The shape of every `cases.json`: cases stand by provision, and one states what it asks, or only in what it differs from another. */
export const writtenCasesFile = z.strictObject({ scheme, cases: z.record(z.string(), z.array(writtenCase).min(1)).describe(PROVISIONS) });

export type CasesFile = z.infer<typeof casesFile>;
export type WorkedCase = z.infer<typeof workedCase>;
export type Expected = z.infer<typeof expected>;
export type AskedQuestion = z.infer<typeof question>;

const OPTIONS = ['on', 'municipality', 'guideline', 'knownOn', 'preset', 'readings', 'supplied'] as const;

/** The options of a worked case, by name; those left out are not there. */
export type CaseOptions = Partial<Pick<WorkedCase, (typeof OPTIONS)[number]>>;

/** The options of a worked case. */
export function caseOptions(worked: WorkedCase): CaseOptions {
  return Object.fromEntries(OPTIONS.filter((name) => worked[name] !== undefined).map((name) => [name, worked[name]]));
}
