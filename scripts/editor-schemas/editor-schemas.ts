import * as z from 'zod';
import sources from '../../rules/sources.json' with { type: 'json' };
import { writtenCasesFile } from '../../src/conformance/case-format.js';
import { parametersSchema } from './parameters.js';
import { readingsSchema } from './readings.js';
import { textsSchema } from './texts.js';

/** The JSON Schemas by which editors help with the files of a folder of rules, by the name of the file. */
export function editorSchemas(): Readonly<Record<string, object>> {
  const ids = Object.keys(sources);
  return {
    cases: identified('cases', schemaOf(writtenCasesFile)),
    parameters: identified('parameters', schemaOf(parametersSchema(ids))),
    readings: identified('readings', schemaOf(readingsSchema(ids))),
    texts: identified('texts', schemaOf(textsSchema)),
  };
}

function schemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
}

function identified(name: string, schema: object): object {
  return { $id: `urn:regelvaerk:rules:${name}`, title: `${name}.json`, ...schema };
}
