import * as z from 'zod';
import { citation } from './parameters.js';
import { text } from './text.js';

/** The file of open questions of a folder. */
export function readingsSchema(sources: readonly string[]) {
  const option = text.extend({
    cite: citation(sources).describe('who holds it, or what it rests on'),
    named: z.literal(true).optional().describe('takes part only where a preset or the caller names it: a source without a date'),
    inferred: z.boolean().optional().describe('true where it follows from the wording only'),
  });
  const reading = z
    .strictObject({
      question: text,
      options: z
        .record(z.string(), option)
        .refine((options) => Object.keys(options ?? {}).length > 1, { error: 'has one answer: a question has at least two', when })
        .describe('the answers, by id'),
      default: z.string().optional().describe('the answer taken where nobody has chosen; left out: the question is asked'),
      leftBy: z.literal('guideline').optional().describe('asked only under a guideline that leaves it open'),
    })
    .refine(isSettled, { path: ['default'], error: 'is settled by no source: it is one of the options, and none that is inferred', when });
  return z.record(z.string(), reading).describe('Open questions of law, each with its answers and who holds them.');
}

/** It is told whatever else is wrong, and so looks at anything. */
const when = () => true;

function isSettled(
  read: {
    readonly default?: string | undefined;
    readonly options?: Readonly<Record<string, { readonly inferred?: boolean | undefined }>>;
  } | null,
): boolean {
  const settled = read?.default;
  if (settled === undefined) return true;
  const option = read?.options?.[settled];
  return option !== undefined && option.inferred !== true;
}
