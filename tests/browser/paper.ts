import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { beyondSides } from './overflow.js';

/** A4 less the margins of the page, in CSS pixels (1 mm = 96 / 25.4). */
const A4_WIDTH = Math.floor(((210 - 2 * 16) * 96) / 25.4);
const A4_HEIGHT = Math.floor(((297 - 2 * 17) * 96) / 25.4);

/** What is cut or lost on A4: boxes beyond the sides, drawings longer than a sheet, and words that are not in the PDF. */
export async function pdfFaults(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: A4_WIDTH, height: A4_HEIGHT });
  const faults = [...(await beyondSides(page, A4_WIDTH)), ...(await tooLong(page))];
  const words = await wordsOf(page);
  await page.pdf({ path, preferCSSPageSize: true, tagged: true });
  return [...faults, ...lostWords(words, path)];
}

async function tooLong(page: Page): Promise<string[]> {
  const long = await page
    .locator('figure, tr')
    .evaluateAll(
      (elements, most) => elements.filter((element) => element.getBoundingClientRect().height > most).map((element) => element.outerHTML),
      A4_HEIGHT,
    );
  return long.map((element) => `longer than a sheet: ${element.slice(0, 160)}`);
}

async function wordsOf(page: Page): Promise<string[]> {
  // The text of a part that is not printed would be told whole, and what only a screen reader tells stands in no PDF.
  const printed = await page.locator('header, main, footer').evaluateAll((parts) =>
    parts
      .filter((part) => part.getClientRects().length > 0)
      .map((part) => {
        const told = [...part.querySelectorAll('.sr-only')].map(({ textContent }) => textContent?.trim() ?? '');
        return told.reduce((text, one) => text.replace(one, ' '), (part as unknown as { readonly innerText: string }).innerText);
      }),
  );
  const drawn = await page.locator('svg text').allTextContents();
  return [...printed, ...drawn].flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
}

/** Words of the page that the PDF lacks, where the tool that reads one is there. */
function lostWords(words: readonly string[], path: string): string[] {
  const read = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  if (read.error !== undefined) return [];
  const text = read.stdout.normalize('NFC');
  const lost = [...new Set(words)].filter((word) => !text.includes(word.normalize('NFC')) && !isBroken(word, text));
  return lost.slice(0, 5).map((word) => `not in the PDF: ${word}`);
}

/** A long word or address may be broken over lines. */
function isBroken(word: string, text: string): boolean {
  const letters = (of: string) => of.replace(/[\s\u00ad]+/gu, '');
  return letters(text).includes(letters(word));
}
