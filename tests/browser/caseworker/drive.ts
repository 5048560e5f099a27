import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../axe.js';
import { overflowing } from '../overflow.js';
import { pdfFaults } from '../paper.js';
import { PATIENCE } from '../patience.js';
import { answer } from './answer.js';
import type { Scenario } from './scenarios.js';

/** A desk and a telephone, in CSS pixels. */
const WIDTHS = [1280, 390];

/** Drives a case through the page, and tells everything that is wrong on the way. */
export async function drive(browser: Browser, scenario: Scenario, html: string, folder: string): Promise<string[]> {
  const file = join(folder, 'caseworker.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'da-DK', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`throws: ${message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`says: ${message.text()}`));
  page.on(
    'request',
    (request) => !request.url().startsWith('data:') && !request.url().startsWith('file:') && faults.push(`asks for ${request.url()}`),
  );
  try {
    await page.goto(pathToFileURL(file).href);
    await set(page, scenario);
    for (const [fact, given] of scenario.answers) {
      await answer(page, fact, given);
      faults.push(...(await lostFocus(page, fact)));
    }
    for (const option of scenario.readings ?? []) await page.locator(`[data-reading$=" ${option}"]`).check({ force: true });
    faults.push(...(await shown(page, scenario)), ...(await kept(page, scenario, folder)));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 1000 });
      await page.screenshot({ path: join(folder, `caseworker-${scenario.name}-${width}.png`), fullPage: true });
      faults.push(...[...(await overflowing(page)), ...(await axeFaults(page))].map((what) => `at ${width} px: ${what}`));
    }
    return [...faults, ...(await pdfFaults(page, join(folder, `caseworker-${scenario.name}.pdf`)))];
  } catch (error) {
    await page.screenshot({ path: join(folder, `caseworker-${scenario.name}-stopped.png`), fullPage: true }).catch(() => undefined);
    return [...faults, `stops: ${(error as Error).message.split('\n')[0]}`];
  } finally {
    await context.close();
  }
}

async function set(page: Page, { subject, on, knownOn, municipality }: Scenario): Promise<void> {
  await page.getByLabel('Ordning eller beregning').selectOption(subject);
  for (const [label, day] of [
    ['Dag, der vurderes', on],
    ['Reglerne, som de var vedtaget', knownOn],
  ] as const) {
    if (day === undefined) continue;
    await page.getByLabel(label).fill(day);
    await page.getByLabel(label).press('Tab');
  }
  if (municipality !== undefined) await page.getByLabel('Kommune').selectOption(municipality);
}

/** What is answered keeps the focus, or passes it on; the page never throws it back to its top. */
async function lostFocus(page: Page, fact: string): Promise<string[]> {
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 20))');
  const isLost = await page.evaluate('document.activeElement === document.body || document.activeElement === null');
  return isLost === true ? [`the focus is lost after ${fact}`] : [];
}

async function shown(page: Page, { heading, tone, says, never = [] }: Scenario): Promise<string[]> {
  const alert = page.locator('#resultat');
  const told = await alert.locator('.alert-heading').innerText();
  const classes = (await alert.getAttribute('class')) ?? '';
  const live = (await page.locator('[role="status"].sr-only').last().textContent()) ?? '';
  const text = (await page.locator('.result').innerText()).replaceAll('\u00a0', ' ');
  return [
    ...(heading.test(told) ? [] : [`the result is "${told}"`]),
    ...(classes.includes(`alert-${tone}`) ? [] : [`the result looks like ${classes}`]),
    ...(live.startsWith(told) ? [] : [`a screen reader is told "${live}"`]),
    ...says.filter((one) => !text.includes(one)).map((one) => `does not say "${one}"`),
    ...never.filter((one) => text.includes(one)).map((one) => `says "${one}"`),
  ];
}

/** The case stands in the address and nowhere else; opened again, from there or from its file, it is the same. */
async function kept(page: Page, { name }: Scenario, folder: string): Promise<string[]> {
  const before = await page.locator('.result').innerText();
  const address = page.url();
  const stored = await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie.length].join()');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Gem sagen' }).click()]);
  const saved = join(folder, `caseworker-${name}.json`);
  await download.saveAs(saved);
  await page.reload();
  const again = await page.locator('.result').innerText();
  await page.getByRole('button', { name: 'Ny sag' }).click();
  await page.locator('input[type="file"]').first().setInputFiles(saved);
  const isSame = `document.querySelector('.result').innerText === ${JSON.stringify(before)}`;
  const opened = await page.waitForFunction(isSame, undefined, { timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
  return [
    ...(stored === '0,0,0' ? [] : [`keeps something in the browser: ${stored}`]),
    ...(address.includes('#sag=') ? [] : ['the address does not hold the case']),
    ...(again === before ? [] : ['is another case when its address is opened again']),
    ...(opened ? [] : ['is another case when its file is opened']),
    ...(JSON.parse(readFileSync(saved, 'utf8')).subject === undefined ? ['its file holds no case'] : []),
  ];
}
