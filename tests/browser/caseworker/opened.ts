import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { SUITE } from '../../../src/cli/conformance/suite.js';
import { addressOf, caseOfWorked } from '../../../src/page/case.js';

/** Worked cases of every folder, opened by their address: each is shown, and none stops the page. */
export async function openWorked(browser: Browser, html: string, folder: string): Promise<string[]> {
  const file = join(folder, 'caseworker.html');
  writeFileSync(file, html);
  const page = await browser.newPage({ locale: 'da-DK' });
  const faults: string[] = [];
  let at = '';
  page.on('pageerror', ({ message }) => faults.push(`${at}: ${message}`));
  await page.goto(pathToFileURL(file).href);
  for (const { scheme, cases } of SUITE)
    for (const worked of cases.filter(({ error }, place) => error !== undefined || place % 7 === 0)) {
      at = worked.id;
      await page.evaluate(`location.hash = ${JSON.stringify(addressOf(caseOfWorked(scheme, worked)))}`);
      const shown = await page.locator('#resultat .alert-heading').innerText();
      if (shown === '') faults.push(`${at}: nothing is shown`);
    }
  await page.close();
  return faults;
}

/** A guideline of one’s own: a right one is used, and of a wrong one every fault is told in Danish. */
export async function openGuideline(browser: Browser, html: string, folder: string): Promise<string[]> {
  const file = join(folder, 'caseworker.html');
  writeFileSync(file, html);
  const own = readFileSync('examples/own-guideline/guideline.json', 'utf8');
  const { cite: _, ...broken } = { ...JSON.parse(own), from: '2019-02-30', maximum: 1 };
  writeFileSync(join(folder, 'broken.json'), JSON.stringify(broken));
  const page = await browser.newPage({ locale: 'da-DK' });
  await page.goto(pathToFileURL(file).href);
  await page.getByLabel('Ordning eller beregning').selectOption('activation-allowance');
  const choose = page.locator('input[type="file"]').nth(1);
  await choose.setInputFiles(join(folder, 'broken.json'));
  await page.locator('[role="alert"] li').first().waitFor();
  const told = await page.locator('[role="alert"]').innerText();
  await choose.setInputFiles('examples/own-guideline/guideline.json');
  await page.locator('[role="alert"] li').first().waitFor({ state: 'detached' });
  const chosen = await page.getByLabel('Retningslinje').locator('option:checked').innerText();
  await page.close();
  return [
    ...['»from«: Her skal stå en dag', '»cite«: Her skal stå en kilde', 'Mente du »maximums«?']
      .filter((one) => !told.includes(one))
      .map((one) => `does not say ${one}`),
    ...(chosen.startsWith('Egen:') ? [] : [`the guideline in use is "${chosen}"`]),
  ];
}
