import type { Page } from 'playwright-core';

/** Opens what is folded away, so that it is looked at too. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
