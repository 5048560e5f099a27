import type { ActivationAllowanceFacts } from 'regelvaerk';
import type { Payment } from 'regelvaerk/audit';

const april = { from: '2019-04-01', to: '2019-04-30' };

export const options = { on: '2019-04-01', municipality: 'lyngby-taarbaek' } as const;

export const facts: ActivationAllowanceFacts = {
  targetGroup: 'jobparat-kontanthjaelp',
  participates: true,
  offer: 'virksomhedspraktik',
  walkingKm: 3,
  zones: 3,
  participationPeriod: april,
  otherAllowances: { covers: april, items: [] },
};

export const payment: Payment<ActivationAllowanceFacts> = {
  id: 'P-1',
  facts,
  status: 'paid',
  amount: '550.00',
  period: april,
  decidedOn: '2019-03-28',
  municipality: 'lyngby-taarbaek',
};
