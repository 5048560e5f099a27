import { readFileSync } from 'node:fs';
import { casesList } from './cases-list.js';
import { withCoverage } from './coverage-table.js';
import { editorSchemas } from './editor-schemas/editor-schemas.js';
import { ruleDigest } from './rule-digest.js';

/** A file that stands in the tree and follows from the rules. */
export interface Generated {
  readonly path: string;
  text(): string;
}

/** Every file that `npm run update` writes; a test tells which of them is stale. */
export const GENERATED: readonly Generated[] = [
  { path: 'rules/cases.ts', text: casesList },
  { path: 'rules/digest.json', text: () => `${JSON.stringify(ruleDigest(), null, 2)}\n` },
  ...Object.entries(editorSchemas()).map(([name, schema]) => ({
    path: `rules/${name}.schema.json`,
    text: () => `${JSON.stringify(schema, null, 2)}\n`,
  })),
  { path: 'README.md', text: () => withCoverage(readFileSync('README.md', 'utf8')) },
];
