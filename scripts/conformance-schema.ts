import { mkdirSync, writeFileSync } from 'node:fs';
import { conformanceSchemas } from '../src/conformance/schemas.js';

// Writes the JSON Schemas of the conformance suite beside those of the schemes.
mkdirSync('dist/schemas', { recursive: true });
for (const [kind, schema] of Object.entries(conformanceSchemas()))
  writeFileSync(`dist/schemas/conformance.${kind}.json`, `${JSON.stringify(schema, null, 2)}\n`);
