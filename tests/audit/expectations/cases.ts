import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';

const april = { from: '2019-04-01', to: '2019-04-30' };

/** An offer in April 2019 under Lyngby-Taarbæk's guideline: 3 km of walking at least, 3 zones are 550 kr. (minutes of 12 March 2019, item 4). */
export const OFFER: ActivationAllowanceFacts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 3,
  zones: 3,
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
};

/** The guideline in one line, as a remark cites it. */
export const GUIDELINE =
  'punkt 4, sagsnr. 15.00.00-G01-15-19; Lyngby-Taarbæk Kommune, Beskæftigelses- og Integrationsudvalget, referat af 12. marts 2019';

export function assessed(more: ActivationAllowanceFacts = {}, options: { on?: string; knownOn?: string; municipality?: string } = {}) {
  return activationAllowance.assess({ ...OFFER, ...more }, { on: '2019-04-01', municipality: 'lyngby-taarbaek', ...options });
}

/** Paid as the offer above earns. */
export const PAID = {
  id: 'P-1',
  facts: OFFER,
  status: 'paid',
  amount: '550.00',
  period: april,
  decidedOn: '2019-03-28',
  municipality: 'lyngby-taarbaek',
} as const;
