import * as z from 'zod';

const text = z.string();
const id = z.union([z.string(), z.int()]).describe("the host's own id, repeated in the answer");

/** One thing that is wrong with an input. */
const problem = z.strictObject({
  path: text.describe('where it stands, such as facts.zones; empty for the whole'),
  code: z.enum(['unknown-key', 'unexpected', 'contradiction']),
  expected: text,
  received: text.optional(),
  nearest: text.optional(),
  message: text.describe('a sentence in the language of Accept-Language'),
});

/** Why a request was not answered (RFC 9457). */
const problemDetails = z.strictObject({
  type: text.describe('urn:regelvaerk:problem: and the kind'),
  title: text,
  status: z.int(),
  detail: text,
  problems: z.array(problem).optional(),
  problemsLeftOut: z.int().optional(),
});

const citation = z.strictObject({ source: text.optional(), title: text, provision: text, url: text.optional() });

/** A sentence of a statement with the key of what it tells. */
const told = z.strictObject({
  sentence: text.describe('a paragraph or an item, word for word'),
  condition: text.optional(),
  fact: text.optional(),
  reading: text.optional(),
  step: text.optional(),
  cites: z.array(citation).optional(),
});

const statement = z.strictObject({
  language: z.enum(['da', 'en']),
  scheme: text,
  outcome: text,
  title: text,
  sections: z.array(
    z.strictObject({
      id: text,
      heading: text,
      paragraphs: z.array(text),
      items: z.array(text).optional(),
      about: z.array(told).optional().describe('each sentence that tells something of the case, with the key of what it tells'),
    }),
  ),
});

const possible = z.strictObject({
  exact: z.boolean().describe('whether awards is complete'),
  awards: z.array(z.unknown()),
  least: text.optional(),
  most: text.optional(),
  refusal: z.boolean().describe('whether the case can still end without an award'),
});

const count = z
  .strictObject({ count: z.strictObject({ lines: z.int(), answered: z.int(), rejected: z.int(), blank: z.int() }) })
  .describe('the last line: where it is missing, the answer was cut');

const rejected = z.strictObject({ line: z.int(), id: id.optional(), problem: problemDetails });

const spoken = z.strictObject({ da: text, en: text });
const period = z.strictObject({ from: text, to: text });

const inShort = z.looseObject({
  kind: z.enum(['scheme', 'calculation']),
  id: text,
  title: spoken,
  covered: period,
  facts: z.array(text),
  readings: z.record(text, z.looseObject({ question: spoken, options: z.record(text, z.looseObject({ da: text, en: text })) })),
  suppliable: z.array(text),
});

const entry = inShort.extend({
  figures: z.record(text, z.array(z.looseObject({ from: text }))).describe('dated rows by table'),
  sources: z.record(text, z.unknown()),
  schemas: z.record(text, z.unknown()).describe('JSON Schemas of the facts and of the answer'),
});

const health = z.strictObject({ status: z.literal('ok'), package: text, version: text, rules: text });

/** What is shared by every address, by name. */
export const SHARED = {
  ProblemDetails: problemDetails,
  Statement: statement,
  Possible: possible,
  BatchCount: count,
  BatchRejected: rejected,
  SchemeInShort: inShort,
  Scheme: entry,
  Health: health,
} as const;

/** The JSON Schema of a zod schema, without what leads one that stands alone. */
export function bare(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

/** The id that a host may give a case. */
export const ID = id;
