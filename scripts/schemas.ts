import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { schemes } from '../rules/index.js';
import { schemeFolders } from './scheme-folders.js';

// Writes the JSON Schemas of facts, assessments and guidelines, and the worked cases, beside the built library.
mkdirSync('dist/schemas', { recursive: true });
mkdirSync('dist/cases', { recursive: true });

for (const { id, path } of schemeFolders()) {
  const scheme = Object.entries(schemes).find(([known]) => known === id)?.[1];
  if (scheme === undefined) throw new Error(`${path} holds a scheme that rules/index.ts does not list`);
  const { facts, assessment } = scheme.jsonSchemas();
  write(`${id}.facts`, facts);
  write(`${id}.assessment`, assessment);
  const guideline = await guidelineSchemaIn(path);
  if (guideline !== undefined) write(`${id}.guideline`, { title: `${id}: guideline`, ...z.toJSONSchema(guideline, { io: 'input' }) });
  copyFileSync(join(path, 'cases.json'), `dist/cases/${id}.json`);
}

/** The schema of a municipal guideline, where the law leaves the rate to the municipality. */
async function guidelineSchemaIn(folder: string): Promise<z.ZodType | undefined> {
  const file = join(folder, 'guidelines', 'guideline-schema.ts');
  if (!existsSync(file)) return undefined;
  const { guidelineSchema } = (await import(pathToFileURL(file).href)) as { guidelineSchema: () => z.ZodType };
  return guidelineSchema();
}

function write(name: string, schema: object): void {
  writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
