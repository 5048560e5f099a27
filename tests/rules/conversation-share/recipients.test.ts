import { describe, expect, it } from 'vitest';
import { conversationShareRecipients } from '../../../rules/jobcentre/conversation-share/calculation.js';

/** The nearest whole per cent, a half up, in whole numbers. */
const rounded = (part: number, of: number) => Math.floor((200 * part + of) / (2 * of));

/** Recipients up to here are tried one by one. */
const MOST = 700;

/** Every number of recipients by the two shares that it prints for so many without enough conversations. */
function tried(without: number): ReadonlyMap<string, readonly number[]> {
  const bySharesPrinted = new Map<string, number[]>();
  for (let all = Math.max(without, 1); all <= MOST; all += 1) {
    const key = `${rounded(without, all)} ${rounded(all - without, all)}`;
    bySharesPrinted.set(key, [...(bySharesPrinted.get(key) ?? []), all]);
  }
  return bySharesPrinted;
}

describe('the recipients that printed shares fit', () => {
  it.each([1, 2, 3, 5, 7, 8, 13, 40, 99, 141])('are those found by trying every number, with %i without enough', (without) => {
    for (const [key, fitting] of tried(without)) {
      const [restPercent, percent] = key.split(' ').map(Number) as [number, number];
      if (fitting.at(-1) === MOST) continue;
      const found = conversationShareRecipients.calculate({ measuredTo: '2019-12-31', without, restPercent, percent });
      expect(found, `${without}: ${key}`).toMatchObject({ value: { recipients: { least: fitting[0], most: fitting.at(-1) }, fits: true } });
      expect(fitting.length).toBe((fitting.at(-1) as number) - (fitting[0] as number) + 1);
    }
  });

  it('are none where no number prints those shares', () => {
    const printed = tried(141);
    for (let percent = 60; percent <= 90; percent += 1) {
      if (printed.has(`24 ${percent}`)) continue;
      const found = conversationShareRecipients.calculate({ measuredTo: '2019-12-31', without: 141, restPercent: 24, percent });
      expect(found, String(percent)).toMatchObject({ value: { recipients: null, fits: false } });
    }
  });
});
