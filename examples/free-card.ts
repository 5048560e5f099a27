import { socialFrikortAccount } from '../src/index.js';

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

const account = socialFrikortAccount.calculate(facts);
if (account.outcome === 'calculated') {
  console.log('date        amount     on card   ordinary');
  for (const { date, amount, onCard, ordinary, because } of account.value.lines) {
    console.log(`${date} ${amount.padStart(9)} ${onCard.padStart(10)} ${ordinary.padStart(9)}   ${because}`);
  }
}

for (const asOf of ['2024-03-01', '2024-07-01', '2024-12-31']) {
  const then = socialFrikortAccount.calculate({ ...facts, asOf });
  if (then.outcome === 'calculated') console.log(`${asOf}: ${then.value.stillToEarn.amount} kr. may still be earned in 2024`);
}

// For 2026 we have read no cap: the answer names what is missing, until you supply it with its citation.
const in2026 = { ...facts, earnings: { covers: { from: '2026-01-01', to: '2026-06-30' }, items: [] } };
const unknown = socialFrikortAccount.calculate(in2026);
console.log(`2026: ${unknown.outcome}, missing ${unknown.outcome === 'not-covered' && unknown.gaps.map(({ missing }) => missing).join()}`);
