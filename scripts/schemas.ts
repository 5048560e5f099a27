import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculations, schemes } from '../rules/index.js';
import { inDanishFirst } from '../src/cli/help/danish-schema.js';
import { writtenOut } from '../src/conformance/written-out.js';
import { ruleFolders, schemeFolders } from './scheme-folders.js';

// Writes the JSON Schemas of schemes and calculations, and the worked cases, beside the built library.
mkdirSync('dist/schemas', { recursive: true });
mkdirSync('dist/cases', { recursive: true });

for (const { id, path } of schemeFolders()) {
  const scheme = Object.values(schemes).find((known) => known.id === id);
  if (scheme === undefined) throw new Error(`${path} holds a scheme that rules/index.ts does not list`);
  write(id, scheme.jsonSchemas());
}
for (const { id, path } of ruleFolders()) {
  const cases = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')));
  writeFileSync(`dist/cases/${id}.json`, `${JSON.stringify(cases, null, 2)}\n`);
}
for (const { id, jsonSchemas } of Object.values(calculations)) write(id, jsonSchemas());

function write(id: string, schemas: object): void {
  for (const [kind, schema] of Object.entries(schemas)) {
    const told = kind === 'guideline' ? inDanishFirst(schema) : schema;
    writeFileSync(`dist/schemas/${id}.${kind}.json`, `${JSON.stringify(told, null, 2)}\n`);
  }
}
