import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './axe.js';
import { openAll } from './open-page.js';
import { overflowing, scrollingSideways } from './overflow.js';
import { pdfFaults } from './paper.js';
import { PATIENCE } from './patience.js';

/** Widths of a desk, a tablet and a telephone, in CSS pixels. */
const WIDTHS = [1280, 768, 375];
const HEIGHT = 1000;
/** A page longer than this is not drawn whole, and axe looks at it in the first width only: that takes minutes. */
const LONG = 16_000;

/** A page that is looked at, and the folder for what is seen. */
export interface Written {
  readonly name: string;
  readonly html: string;
  readonly folder: string;
  /** True for a page on which nothing scrolls sideways on a telephone. */
  readonly fits?: boolean;
}

/** Everything that is wrong with a page in a real browser; an empty list where nothing is. */
export async function checkPage(browser: Browser, { name, html, folder, fits = false }: Written): Promise<string[]> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: WIDTHS[0] as number, height: HEIGHT } });
  try {
    page.setDefaultTimeout(4 * PATIENCE);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    await openAll(page);
    const faults = await seen(page, join(folder, name), fits);
    const strays = requests.filter((url) => url !== address && !url.startsWith('data:')).map((url) => `asks for ${url}`);
    return [...strays, ...faults, ...(await pdfFaults(page, join(folder, `${name}.pdf`)))];
  } finally {
    await page.close();
  }
}

async function seen(page: Page, path: string, fits: boolean): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const short = await isShort(page);
    await page.screenshot({ path: `${path}-${width}.png`, fullPage: short });
    faults.push(...(await overflowing(page)).map((what) => `at ${width} px: ${what}`));
    if (fits && width === WIDTHS.at(-1)) faults.push(...(await scrollingSideways(page)).map((what) => `at ${width} px: ${what}`));
    if (short || width === WIDTHS[0]) faults.push(...(await axeFaults(page)).map((what) => `at ${width} px: ${what}`));
  }
  return faults;
}

async function isShort(page: Page): Promise<boolean> {
  return (await page.locator('html').evaluate((html) => html.scrollHeight)) <= LONG;
}
