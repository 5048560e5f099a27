import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageParts } from '../../scripts/page-parts.js';
import { pageDocument } from '../../src/page/document.js';
import { drive } from './caseworker/drive.js';
import { openGuideline, openRefused, openSupplied, openWorked } from './caseworker/opened.js';
import { SCENARIOS } from './caseworker/scenarios.js';
import { checkPage } from './check-page.js';
import { findChromium, launch } from './chromium.js';
import { pages } from './pages.js';

const executable = findChromium();
if (executable === undefined) {
  process.stderr.write('Chromium was not found at /usr/bin/chromium. On Debian: apt-get install chromium\nThe pages were not looked at.\n');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'regelvaerk-browser-'));
const browser = await launch(executable);
let faults = 0;
const told = (name: string, found: readonly string[]) => {
  faults += found.length;
  process.stdout.write(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${name}\n${found.map((fault) => `     ${fault}\n`).join('')}`);
};
try {
  const only = process.argv.slice(2);
  for (const { name, html, fits } of pages(only))
    told(name, await checkPage(browser, { name, html: await html(), folder, ...(fits && { fits }) }));
  const driven = SCENARIOS.filter(({ name }) => only.length === 0 || only.includes('caseworker') || only.includes(name));
  const caseworker = driven.length === 0 ? '' : pageDocument(await pageParts());
  if (driven.length === SCENARIOS.length) {
    told('caseworker-worked-cases', await openWorked(browser, caseworker, folder));
    told('caseworker-guideline-file', await openGuideline(browser, caseworker, folder));
    told('caseworker-refused', await openRefused(browser, caseworker, folder));
    told('caseworker-supplied', await openSupplied(browser, caseworker, folder));
  }
  for (const scenario of driven) told(`caseworker-${scenario.name}`, await drive(browser, scenario, caseworker, folder));
} finally {
  await browser.close();
}
process.stdout.write(`Screenshots and PDFs: ${folder}\n`);
process.exitCode = faults === 0 ? 0 : 1;
