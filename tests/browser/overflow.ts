import type { Page } from 'playwright-core';

/** What makes the page scroll sideways: tables and drawings may, within a box of their own. */
export async function overflowing(page: Page): Promise<string[]> {
  const { content, screen } = await page.locator('html').evaluate((html) => ({ content: html.scrollWidth, screen: html.clientWidth }));
  return content <= screen ? [] : [`${content} px wide on a screen of ${screen} px`];
}

/** Tables and drawings that scroll sideways within their own box. */
export async function scrollingSideways(page: Page): Promise<string[]> {
  const wide = await page
    .locator('.wide')
    .evaluateAll((boxes) =>
      boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.getAttribute('aria-labelledby') ?? ''),
    );
  return wide.map((id) => `scrolls sideways: ${id}`);
}

/** Elements that reach beyond the sides of the page; what only a keyboard brings into view is left out. */
export async function beyondSides(page: Page, width: number): Promise<string[]> {
  const beyond = await page.locator('body *:not(.skip)').evaluateAll(
    (elements, side) =>
      elements
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && (box.left < -1 || box.right > side + 1);
        })
        .map((element) => element.outerHTML),
    width,
  );
  return beyond.slice(0, 3).map((element) => `cut at the side of the paper: ${element.slice(0, 160)}`);
}
