import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { caught } from './caught.js';

/** A sound guideline of a host. */
export const own = {
  id: 'own',
  municipality: 'aarhus',
  act: 'lab-2019',
  status: 'adopted',
  adopted: '2021-01-14',
  from: '2021-02-01',
  window: 'stated',
  checkedUntil: '2026-12-31',
  verified: 'guideline',
  cite: { title: 'Retningslinjer', url: 'https://example.org/retningslinjer', provision: 'punkt 3' },
  rate: {
    kind: 'zones',
    steps: [
      { from: 1, to: 2, amount: '300' },
      { from: 3, amount: '1000.00' },
    ],
  },
} as const satisfies AllowanceGuideline;

/** Checks the guideline with some of it changed. */
export const accepts = (change: object) => activationAllowance.checkGuideline({ ...own, ...change });
export const refused = (change: object) => caught(() => accepts(change));
export const rate = (given: unknown) => refused({ rate: given });
