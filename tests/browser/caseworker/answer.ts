import type { Locator, Page } from 'playwright-core';
import { PATIENCE } from '../patience.js';

/** An answer as a person gives it: a label that is chosen, a text, a period, or an empty list. */
export type Given =
  | { readonly choose: string }
  | { readonly write: string }
  | { readonly period: readonly [from: string, to: string] }
  | { readonly nothing: readonly [from: string, to: string] }
  | { readonly lines: readonly Readonly<Record<string, string>>[]; readonly covers: readonly [from: string, to: string] }
  | { readonly judge: string; readonly by: string; readonly because: string };

/** Answers the question of a fact, as a person would at the keyboard or with a pointer. */
export async function answer(page: Page, fact: string, given: Given): Promise<void> {
  const question = page.locator(`[data-fact="${fact}"]`);
  await question.waitFor({ state: 'visible', timeout: PATIENCE });
  if ('choose' in given) return choose(question, given.choose);
  if ('write' in given) {
    const input = question.locator('input:visible').last();
    await input.fill(given.write);
    return input.press('Tab');
  }
  if ('period' in given) return period(question, given.period);
  if ('judge' in given) {
    await choose(question, given.judge);
    await question.locator('input[type="text"]:visible').last().fill(given.by);
    await question.locator('textarea').fill(given.because);
    return question.locator('textarea').press('Tab');
  }
  if ('nothing' in given) {
    await period(question, given.nothing);
    return choose(question, 'Nej, der er intet i perioden');
  }
  await period(question, given.covers);
  await choose(question, 'Ja');
  for (const line of given.lines) await addLine(question, line);
}

async function choose(question: Locator, label: string): Promise<void> {
  const select = question.locator('select:visible');
  if ((await select.count()) > 0) await select.selectOption({ label });
  else await question.getByRole('radio', { name: label, exact: true }).check();
}

async function period(question: Locator, [from, to]: readonly [string, string]): Promise<void> {
  await question.locator('.period input').nth(0).fill(from);
  await question.locator('.period input').nth(1).fill(to);
  await question.locator('.period input').nth(1).press('Tab');
}

async function addLine(question: Locator, parts: Readonly<Record<string, string>>): Promise<void> {
  await question.getByRole('button', { name: 'Tilføj en linje' }).click();
  const line = question.locator('.lines > li').last();
  for (const [label, value] of Object.entries(parts)) {
    const part = line.locator('.part', { has: line.page().getByText(label, { exact: true }) }).last();
    if ((await part.locator('select').count()) > 0) await part.locator('select').selectOption({ label: value });
    else if ((await part.locator('input[type="radio"]').count()) > 0) await part.getByRole('radio', { name: value, exact: true }).check();
    else {
      await part.locator('input').fill(value);
      await part.locator('input').press('Tab');
    }
  }
}
