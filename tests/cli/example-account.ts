const year = { from: '2024-01-01', to: '2024-12-31' };

/** The cap of 2024: 41,280 kr. (lov nr. 616 af 11. juni 2024 § 1, in the level of 2024). */
export const CAP_2024 = '41280.00';

/** An amount for a year of which we have computed one only; the figure is invented. */
export const SUPPLIED = {
  from: '2026-01-01',
  to: '2026-12-31',
  value: '50000.00',
  cite: { title: 'Budget of the municipality', provision: 'page 7' },
};

/** The command that keeps an account. */
export const CALCULATE = ['calculate', 'social-frikort-account'] as const;

/** The same, under the reading that only what exceeds a cap is ordinary income. */
export const CHOSEN = [...CALCULATE, '--reading', 'excess=only-excess'] as const;

/** A payment of wages by a business. */
export function payment(date: string, amount: string, more: object = {}) {
  return { date, amount, work: 'ordinary', employer: { kind: 'business', id: '12345678' }, reported: true, ...more };
}

/** A card of the whole of 2024 that earned 41,000 kr. and then 500.50 kr., as one line of JSON: 280 kr. were left for the second payment. */
export function account(facts: object = {}): string {
  const items = [payment('2024-04-30', '41000.00'), payment('2024-05-31', '500.50')];
  return JSON.stringify({ cardSince: year.from, deactivatedOn: 'not-deactivated', earnings: { covers: year, items }, ...facts });
}

/** The account of a card that earned 1,000 kr. in a year of which we have computed the cap only. */
export function accountOf2026(): string {
  const covers = { from: '2026-01-01', to: '2026-06-30' };
  return account({ cardSince: covers.from, earnings: { covers, items: [payment('2026-03-31', '1000.00')] } });
}
