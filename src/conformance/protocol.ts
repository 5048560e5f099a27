import * as z from 'zod';
import { suppliedSchema } from '../engine/supplied.js';
import { type AskedQuestion, caseOptions, guidelineAsked, type WorkedCase } from './case-format.js';

/** One line that a program reads: who is asked, the facts and the options. */
export const requestSchema = z.strictObject({
  scheme: z.string().describe('id of the scheme; or, with "calculation", the topic it belongs to'),
  calculation: z.string().optional().describe('id of the calculation, where one is asked'),
  facts: z.record(z.string(), z.unknown()),
  options: z.strictObject({
    on: z.string().optional(),
    municipality: z.string().optional(),
    guideline: guidelineAsked(),
    knownOn: z.string().optional(),
    preset: z.string().optional(),
    readings: z.record(z.string(), z.string()).optional(),
    supplied: suppliedSchema().optional(),
  }),
});

export type Request = z.infer<typeof requestSchema>;

/** What a case asks of a program. */
export function requestOf(scheme: string, worked: WorkedCase): Request {
  const { calculation, facts } = worked;
  return { scheme, ...(calculation !== undefined && { calculation }), facts, options: caseOptions(worked) };
}

const finding = z.looseObject({ condition: z.string(), status: z.string(), within: z.string().optional() });
const asked = z.looseObject({
  kind: z.enum(['fact', 'judgement', 'reading']),
  fact: z.string().optional(),
  reading: z.string().optional(),
  for: z.unknown().optional(),
  figures: z.looseObject({ most: z.string().optional() }).optional(),
});

const taken = z.looseObject({ reading: z.string(), option: z.string(), by: z.string() });

/** What a program answers: an assessment or what a calculation comes to, of which only this is looked at, or a refusal. */
export const answerSchema = z.union([
  z.looseObject({
    outcome: z.enum(['fulfilled', 'not-fulfilled', 'open', 'not-in-force', 'not-covered', 'calculated']),
    award: z.unknown().optional(),
    value: z.unknown().optional(),
    findings: z.array(finding).optional().describe('at least those that failed, with status "failed"'),
    questions: z.array(asked).optional(),
    readings: z.array(taken).optional().describe('the readings the answer turned on: reading, option, by'),
    since: z.string().optional(),
    until: z.string().optional(),
    gaps: z.array(z.looseObject({ missing: z.string() })).optional(),
    guideline: z.looseObject({ whatIf: z.boolean().optional() }).optional(),
  }),
  z.looseObject({
    error: z.looseObject({
      of: z.string().describe('facts, options or guideline'),
      problems: z.array(z.looseObject({ path: z.string(), code: z.string() })),
    }),
  }),
]);

/** An assessment or a calculation as far as the suite looks at it. */
export type Answer = Exclude<z.infer<typeof answerSchema>, { error: unknown }>;

/** A refusal of input. */
export type Refusal = Extract<z.infer<typeof answerSchema>, { error: unknown }>;

/** A finding as far as the suite looks at it. */
type Found = Readonly<z.infer<typeof finding>>;
type Taken = Readonly<Pick<z.infer<typeof taken>, 'reading' | 'option' | 'by'>>;
type Asked = Readonly<Pick<z.infer<typeof asked>, 'kind' | 'fact' | 'reading' | 'for'>> & {
  readonly figures?: Readonly<Record<string, unknown>> | undefined;
};

/** The conditions that failed, outermost only. */
export function failedOf({
  findings = [],
}: {
  readonly findings?: readonly Pick<Found, 'condition' | 'status' | 'within'>[] | undefined;
}): string[] {
  return findings.filter(({ status, within }) => status === 'failed' && within === undefined).map(({ condition }) => condition);
}

/** The readings an answer turned on, as a case says it: without the source that settled one. */
export function takenIn({ readings = [] }: { readonly readings?: readonly Taken[] | undefined }): Taken[] {
  return readings.map(({ reading, option, by }) => ({ reading, option, by }));
}

/** What an open answer asks, as a case says it: without the conditions that ask it. */
export function askedBy(answer: { readonly outcome: string; readonly questions?: readonly Asked[] | undefined }): AskedQuestion[] {
  if (answer.outcome !== 'open') return [];
  return (answer.questions ?? []).map(({ kind, fact, reading, for: days, figures }) => {
    if (kind === 'reading') return { kind, reading };
    if (kind === 'fact') return { kind, fact, ...(days !== undefined && { for: days }) };
    return { kind, fact, ...(figures?.most !== undefined && { most: figures.most }) };
  }) as AskedQuestion[];
}
