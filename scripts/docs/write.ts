import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageDocument } from '../../src/page/document.js';
import { pageParts } from '../page-parts.js';
import { writeApi } from './api.js';
import { CASEWORKER } from './links.js';
import { sitePages } from './site.js';

// Writes the documentation of the rules into `site/`, which opens from the disk and can be served as it is.
const FOLDER = 'site';
rmSync(FOLDER, { recursive: true, force: true });
const pages = sitePages();
for (const { path, html } of pages) {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), html);
}
writeFileSync(join(FOLDER, CASEWORKER), pageDocument(await pageParts()));
await writeApi(join(FOLDER, 'api'));
process.stdout.write(`${pages.length} pages and the reference of the programming interface: ${join(FOLDER, 'index.html')}\n`);
