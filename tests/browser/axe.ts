import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Every violation that axe finds, with the first element that has it. Best practices count too. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.length}, first ${nodes[0]?.html.slice(0, 160)})`);
}
