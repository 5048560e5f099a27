import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculations, schemes } from '../rules/index.js';
import { wordings } from '../rules/texts.js';
import type { Subject } from '../src/cli/commands/subjects.js';
import { toldSchemas } from '../src/cli/help/told-schemas.js';
import { writtenOut } from '../src/conformance/written-out.js';
import { ruleFolders, schemeFolders } from './scheme-folders.js';

// Writes the JSON Schemas of schemes and calculations, and the worked cases, beside the built library.
mkdirSync('dist/schemas', { recursive: true });
mkdirSync('dist/cases', { recursive: true });

for (const { id, path } of schemeFolders()) {
  if (!Object.values(schemes).some((known) => known.id === id)) throw new Error(`${path} holds a scheme that rules/index.ts does not list`);
}
for (const { id, path } of ruleFolders()) {
  const cases = writtenOut(JSON.parse(readFileSync(join(path, 'cases.json'), 'utf8')));
  writeFileSync(`dist/cases/${id}.json`, `${JSON.stringify(cases, null, 2)}\n`);
}
for (const subject of [...Object.values(schemes), ...Object.values(calculations)] as Subject[]) {
  for (const [kind, schema] of Object.entries(toldSchemas(subject, wordings)))
    writeFileSync(`dist/schemas/${subject.id}.${kind}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
