import * as z from 'zod';
import { schemaHead } from '../engine/schema-head.js';
import { casesFile, type writtenCasesFile } from './case-format.js';
import { answerSchema, requestSchema } from './protocol.js';

/** The JSON Schemas of the suite: of a file of cases, of the line a program reads, and of the line it answers. */
export function conformanceSchemas(): Readonly<Record<'cases' | 'request' | 'answer', object>> {
  return { cases: casesSchema(casesFile), request: described('request', requestSchema), answer: described('answer', answerSchema) };
}

function described(kind: string, schema: z.ZodType): Record<string, unknown> {
  return { ...schemaHead('conformance', kind), ...z.toJSONSchema(schema, { io: 'input' }) };
}

/** JSON Schema has no words for what zod refines: that a case has a day or a calculation, and an expectation or an error. */
export function casesSchema(file: typeof casesFile | typeof writtenCasesFile): object {
  const schema = described('cases', file) as { properties: { cases: { items: object } } };
  const items = { ...schema.properties.cases.items, allOf: [oneOf('on', 'calculation'), oneOf('expect', 'error')] };
  return { ...schema, properties: { ...schema.properties, cases: { ...schema.properties.cases, items } } };
}

function oneOf(...names: readonly string[]): object {
  return { oneOf: names.map((name) => ({ required: [name] })) };
}
