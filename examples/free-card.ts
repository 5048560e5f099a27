import { socialFrikortAccount } from 'regelvaerk';

// How much may still be earned on the card this year? And what becomes of the payment that crosses the cap?

const shop = { work: 'ordinary', employer: { kind: 'business', id: '12345678' } } as const;
const facts = {
  cardSince: '2024-03-01',
  deactivatedOn: 'not-deactivated',
  earnings: {
    covers: { from: '2024-01-01', to: '2024-12-31' },
    items: [
      { date: '2024-02-29', amount: '1500.00', ...shop }, // before the card
      { date: '2024-06-30', amount: '30000.00', holidayPay: '3750.00', ...shop },
      { date: '2024-11-29', amount: '9000.50', ...shop },
      { date: '2024-12-20', amount: '400.00', work: 'ordinary', employer: { kind: 'private-person', id: 'neighbour' } },
    ],
  },
} as const;

// That only the excess is ordinary income is our reading of the act: it is chosen, not taken for granted.
const options = { readings: { excess: 'only-excess' } } as const;
const account = socialFrikortAccount.calculate(facts, options);
if (account.outcome === 'calculated') {
  console.log('date        amount     on card   ordinary');
  for (const { date, amount, onCard, ordinary, because } of account.value.lines) {
    console.log(`${date} ${amount.padStart(9)} ${onCard.padStart(10)} ${ordinary.padStart(9)}   ${because}`);
  }
}

for (const asOf of ['2024-03-01', '2024-07-01', '2024-12-31']) {
  const then = socialFrikortAccount.calculate({ ...facts, asOf }, options);
  if (then.outcome === 'calculated') console.log(`${asOf}: ${then.value.stillToEarn.amount} kr. may still be earned in 2024`);
}

// The cap of 2026 was worked out by the rate adjustment; the answer says so, until you supply the official one with its citation.
const in2026 = { ...facts, earnings: { covers: { from: '2026-01-01', to: '2026-06-30' }, items: [] } };
const computed = socialFrikortAccount.calculate(in2026);
if (computed.outcome === 'calculated')
  console.log(`2026: ${computed.value.stillToEarn.amount} kr. (${computed.value.stillToEarn.cite.provision})`);
