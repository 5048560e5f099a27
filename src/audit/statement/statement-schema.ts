import * as z from 'zod';
import { assessmentSchema, citationSchema } from '../../engine/assessment-schema.js';
import { isDay } from '../../engine/day.js';
import type { Problem } from '../../engine/problem.js';
import { problemsOf } from '../../engine/problems-of.js';
import { HEADINGS } from '../../reasons/phrases.js';
import type { SectionId } from '../../reasons/statement.js';
import { UPHOLDS } from './about.js';

const OUTCOMES = ['fulfilled', 'not-fulfilled', 'open', 'not-in-force', 'not-covered'] as const;
const SECTIONS = Object.keys(HEADINGS) as [SectionId, ...SectionId[]];

const text = () => z.string().describe('a text');

const told = () =>
  z
    .strictObject({
      ...{ sentence: text(), condition: text().optional(), fact: text().optional(), reading: text().optional(), step: text().optional() },
      cites: z.array(citationSchema()).optional(),
    })
    .describe('a sentence with its key');

const section = () =>
  z
    .strictObject({
      id: z.enum(SECTIONS).describe(`one of ${SECTIONS.join(', ')}`),
      heading: text(),
      paragraphs: z.array(text()).describe('a list of paragraphs'),
      items: z.array(text()).describe('a list of items').optional(),
      about: z.array(told()).describe('a list of sentences with their keys').optional(),
    })
    .describe('a section');

const statement = () =>
  z
    .strictObject({
      language: z.enum(['da', 'en']).describe('da or en'),
      scheme: text(),
      outcome: z.enum(OUTCOMES).describe(`one of ${OUTCOMES.join(', ')}`),
      title: text(),
      sections: z.array(section()).describe('a list of sections'),
    })
    .describe('a statement');

/** A hundred pages. */
const LONGEST_LETTER = 200_000;

const letter = () =>
  z
    .string()
    .max(LONGEST_LETTER, { abort: true })
    .regex(/\S/)
    .describe(`a letter as a text that is not blank, of at most ${LONGEST_LETTER} characters`);

const day = () => z.string().refine(isDay).describe('a calendar day as YYYY-MM-DD');

const about = () =>
  z
    .strictObject({
      assessment: z.unknown().optional(),
      appliedFor: z
        .string()
        .regex(/^\d{1,9}(\.\d{1,2})?$/)
        .describe('an amount as a text, such as "550.00"')
        .optional(),
      upholds: z
        .enum(UPHOLDS)
        .describe(`one of ${UPHOLDS.join(', ')}`)
        .optional(),
      discretion: z.boolean().describe('true or false').optional(),
      appealable: z.boolean().describe('true or false').optional(),
      heardOn: day().optional(),
      decidedOn: day().optional(),
    })
    .describe('what is known of the decision');

/** Finds what cannot be read; each schema is built once, when it is first asked for. */
export interface Reader {
  /** What cannot be read of a statement or a letter, and of what is known besides. */
  problemsWith(written: unknown, known: unknown): Problem[];
  /** What cannot be read of an assessment; its facts and its award are its scheme's own. */
  assessmentProblems(assessment: unknown, scheme: string): Problem[];
}

export function reader(): Reader {
  const schemas = new Map<string, z.ZodType>();
  const built = (name: string, build: () => z.ZodType) => {
    const schema = schemas.get(name) ?? build();
    schemas.set(name, schema);
    return schema;
  };
  return {
    problemsWith: (written, known) => {
      const writing =
        typeof written === 'string'
          ? built('a letter', () => z.strictObject({ statement: letter() }))
          : built('a statement', () => z.strictObject({ statement: statement() }));
      return [...problemsOf(writing, { statement: written }), ...problemsOf(built('about', about), known)];
    },
    assessmentProblems: (assessment, scheme) =>
      problemsOf(
        built(`assessment ${scheme}`, () => z.strictObject({ assessment: assessmentSchema(scheme, z.unknown(), z.unknown()) })),
        { assessment },
      ),
  };
}
