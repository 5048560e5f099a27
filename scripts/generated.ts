import { readFileSync } from 'node:fs';
import { casesList, caseTitlesList } from './cases-list.js';
import { schemesPage, withSchemes } from './coverage-table.js';
import { editorSchemas } from './editor-schemas/editor-schemas.js';
import { registerOf, sourcesIn } from './folder-register.js';
import { inventoryPage } from './inventory-table.js';
import { ruleDigest, rulePackage } from './rule-digest.js';
import { ruleFolders } from './scheme-folders.js';
import { schemeExports, schemeList, schemeLoaders } from './scheme-list.js';
import { wordings } from './wordings.js';

/** A file that stands in the tree and follows from the rules. */
export interface Generated {
  readonly path: string;
  text(): string | Promise<string>;
}

/** Every file that `npm run update` writes from the folders alone; a test tells which of them is stale. */
export const GENERATED: readonly Generated[] = [
  { path: 'rules/case-titles.ts', text: caseTitlesList },
  { path: 'rules/cases.ts', text: casesList },
  { path: 'rules/index.ts', text: schemeList },
  { path: 'rules/loaders.ts', text: schemeLoaders },
  { path: 'src/schemes.ts', text: schemeExports },
  ...wordings(),
  { path: 'rules/digest.json', text: () => written(ruleDigest()) },
  { path: 'rules/version.json', text: () => written(rulePackage()) },
  { path: 'rules/complaint-sources.json', text: () => written(sourcesIn('rules/complaint.json')) },
  ...ruleFolders().map(({ path }) => ({ path: `${path}/register.json`, text: () => written(registerOf(path)) })),
  ...Object.entries(editorSchemas()).map(([name, schema]) => ({
    path: `rules/${name}.schema.json`,
    text: () => written(schema),
  })),
  { path: 'docs/coverage.md', text: inventoryPage },
  { path: 'docs/schemes.md', text: schemesPage },
  { path: 'README.md', text: () => withSchemes(readFileSync('README.md', 'utf8')) },
];

/** Those that follow from what the rules answer: they load the list of schemes, and so come when it and every register are written. */
export const ANSWERED: readonly Generated[] = [
  {
    path: 'rules/changes.json',
    text: async () => written((await import('./releases/changes.js')).changesSinceReleases()),
  },
];

function written(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
