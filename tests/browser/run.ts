import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPage } from './check-page.js';
import { findChromium, launch } from './chromium.js';
import { pages } from './pages.js';

const executable = findChromium();
if (executable === undefined) {
  process.stderr.write('Chromium was not found at /usr/bin/chromium. On Debian: apt-get install chromium\n');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'regelvaerk-browser-'));
const browser = await launch(executable);
let faults = 0;
try {
  for (const { name, html } of pages(process.argv.slice(2))) {
    const found = await checkPage(browser, { name, html: await html(), folder });
    faults += found.length;
    process.stdout.write(`${found.length === 0 ? 'ok  ' : 'FAIL'} ${name}\n${found.map((fault) => `     ${fault}\n`).join('')}`);
  }
} finally {
  await browser.close();
}
process.stdout.write(`Screenshots and PDFs: ${folder}\n`);
process.exitCode = faults === 0 ? 0 : 1;
