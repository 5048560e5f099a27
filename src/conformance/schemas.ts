import * as z from 'zod';
import { schemaHead } from '../engine/schema-head.js';
import { casesFile } from './case-format.js';
import { answerSchema, requestSchema } from './protocol.js';

/** The JSON Schemas of the suite: of a file of cases, of the line a program reads, and of the line it answers. */
export function conformanceSchemas(): Readonly<Record<'cases' | 'request' | 'answer', object>> {
  return { cases: described('cases', casesFile), request: described('request', requestSchema), answer: described('answer', answerSchema) };
}

function described(kind: string, schema: z.ZodType): Record<string, unknown> {
  return { ...schemaHead('conformance', kind), ...z.toJSONSchema(schema, { io: 'input' }) };
}
