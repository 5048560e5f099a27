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
    ...['»from«: Her skal stå en dag', '»cite«: Her mangler en kilde', 'Mente du »maximums«?']
      .filter((one) => !told.includes(one))
      .map((one) => `does not say ${one}`),
    ...(chosen.startsWith('Egen:') ? [] : [`the guideline in use is "${chosen}"`]),
  ];
}

/** A file or an address that holds no case is refused with everything that is wrong, and the case that was open stays. */
export async function openRefused(browser: Browser, html: string, folder: string): Promise<string[]> {
  const file = join(folder, 'caseworker.html');
  writeFileSync(file, html);
  writeFileSync(join(folder, 'twice.json'), '{"subject":"timelines","facts":{"zones":1,"zones":2}}');
  const page = await browser.newPage({ locale: 'en-US' });
  await page.goto(`${pathToFileURL(file).href}${addressOf({ subject: 'timeliness', on: '2020-04-01', facts: { periodMonths: 12 } })}`);
  const shown = () => page.locator('.result').innerText();
  const before = await shown();
  await page.locator('input[type="file"]').first().setInputFiles(join(folder, 'twice.json'));
  await page.locator('[role="alert"] li').first().waitFor();
  const ofFile = await page.locator('[role="alert"]').innerText();
  await page.evaluate("location.hash = '#sag=%7B%22subject%22%3A%22timelines%22%7D'");
  await page.getByText('Adressen kan ikke åbnes som en sag').waitFor();
  const ofAddress = await page.locator('[role="alert"]').innerText();
  const after = await shown();
  await page.screenshot({ path: join(folder, 'caseworker-refused.png'), fullPage: true });
  await page.goto(`${pathToFileURL(file).href}#sag=garbage`);
  await page.reload();
  const atFirst = await page.locator('[role="alert"]').innerText();
  const misspelt = { subject: 'activation-allowance', on: '2019-04-01', municipality: 'lyngby-tarbaek', facts: { zones: 3 } };
  await page.goto(`${pathToFileURL(file).href}${addressOf(misspelt)}`);
  await page.reload();
  const ofMunicipality = await shown();
  const kept = await page.evaluate('decodeURIComponent(location.hash)');
  await page.close();
  return [
    ...[
      [ofMunicipality, 'De nærmeste er Lyngby-Taarbæk'],
      [String(kept), '"zones":3'],
      [ofFile, '»facts.zones«: Feltet står to gange.'],
      [ofFile, 'Mente du »timeliness«?'],
      [ofAddress, 'Mente du »timeliness«?'],
      [atFirst, 'Teksten er ikke skrevet som JSON.'],
    ].flatMap(([told, wanted]) => (told?.includes(wanted as string) ? [] : [`does not say ${wanted}, but ${told}`])),
    ...(after === before ? [] : ['opens a case by half']),
  ];
}

/** An amount that the municipality supplies is that of a year, and stands in the case; so does the wording of one source. */
export async function openSupplied(browser: Browser, html: string, folder: string): Promise<string[]> {
  const file = join(folder, 'caseworker.html');
  writeFileSync(file, html);
  const page = await browser.newPage({ locale: 'da-DK' });
  await page.goto(pathToFileURL(file).href);
  await page.getByLabel('Ordning eller beregning').selectOption('social-frikort-account');
  await page.getByText('Beløb, kommunen selv oplyser').click();
  await page.getByRole('button', { name: 'Tilføj en linje' }).first().click();
  const line = page.locator('.supplied .lines > li');
  for (const [part, value] of [
    [1, '2026'],
    [2, '45.000,00'],
    [3, 'Vejledning'],
    [4, 'side 1'],
  ] as const) {
    await line.locator('.part').nth(part).locator('input').fill(value);
    await line.locator('.part').nth(part).locator('input').press('Tab');
  }
  await line.locator('.part').first().getByRole('radio').check();
  const ofRate = decodeURIComponent(page.url());
  const told = await page.locator('#resultat').innerText();
  await page.screenshot({ path: join(folder, 'caseworker-supplied.png'), fullPage: true });
  await page.getByLabel('Ordning eller beregning').selectOption('revalidering');
  await page.getByLabel('Kildens ordlyd').selectOption('lyngby-taarbaek-2021');
  const ofPreset = decodeURIComponent(page.url());
  await page.close();
  const wanted = [
    [
      ofRate,
      '"supplied":{"cap":[{"from":"2026-01-01","to":"2026-12-31","value":"45000.00","cite":{"title":"Vejledning","provision":"side 1"}}]}',
    ],
    [ofPreset, '"preset":"lyngby-taarbaek-2021"'],
  ] as const;
  return [
    ...(told.includes('kan ikke bruges') ? [`refuses the amount: ${told}`] : []),
    ...wanted.flatMap(([address, part]) => (address.includes(part) ? [] : [`the case does not hold ${part}: ${address}`])),
  ];
}
