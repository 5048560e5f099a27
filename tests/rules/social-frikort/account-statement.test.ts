import { describe, expect, it } from 'vitest';
import type { FrikortAccountFacts } from '../../../rules/citizen/social-frikort/account/facts.js';
import { socialFrikortAccount } from '../../../rules/citizen/social-frikort/calculation.js';
import { statementOfCalculation } from '../../../src/statement-of-reasons.js';
import { account, payment } from './meeting-facts.js';

const COVERS = { from: '2023-01-01', to: '2025-12-31' };
// The cap of 2023 is 40,000 kr., of it at most 20,000 kr. in the first half; that of 2024 is 41,280 kr.
const facts = account(
  COVERS,
  [
    payment('2023-01-15', '500.00'),
    payment('2023-05-31', '20500.00', { holidayPay: '500.00' }),
    payment('2024-05-31', '41280.00'),
    payment('2024-06-30', '500.50'),
    payment('2025-02-28', '100.00', { work: 'flexjob' }),
    payment('2025-03-28', '100.00'),
  ],
  { cardSince: '2023-02-01', deactivatedOn: '2025-03-01' },
);

function written(given: FrikortAccountFacts, language: 'da' | 'en', readings = {}) {
  const { title, sections } = statementOfCalculation(socialFrikortAccount.calculate(given, { readings }), { language });
  const section = (id: string) =>
    sections.filter((one) => one.id === id).flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items]);
  return { title, ids: sections.map(({ id }) => id), section };
}

describe('an account in words', () => {
  const readings = { 'cap-2023': 'within-the-year', excess: 'only-excess' } as const;

  it('asks of a payment from 2025 only whether the employer reported it, and says one day as one', () => {
    const of2025 = account({ from: '2025-01-01', to: '2025-06-30' }, [payment('2025-06-30', '100.00', { reported: undefined })], {
      cardSince: '2025-01-01',
    });
    const given = { ...of2025, deactivatedOn: 'not-deactivated' } as FrikortAccountFacts;
    expect(socialFrikortAccount.calculate(given, { readings })).toMatchObject({
      outcome: 'open',
      questions: [{ fact: 'earnings', for: { from: '2025-06-30', to: '2025-06-30' }, field: 'reported' }],
    });
    expect(written(given, 'da', readings).section('questions')).toEqual([
      'Har arbejdsgiveren indberettet den løn på Socialtfrikort.dk, som du fik udbetalt den 30. juni 2025?',
    ]);
    expect(written(given, 'en', readings).section('questions')).toEqual([
      'Did the employer report the wages at Socialtfrikort.dk that you were paid on 30 June 2025?',
    ]);
    const day = { from: '2025-06-30', to: '2025-06-30' };
    const none = written({ ...given, cardSince: day.from, earnings: { covers: day, items: [] } }, 'da', readings).section('facts');
    expect(none).toContain('Du har ikke fået udbetalt løn den 30. juni 2025.');
  });

  it('says what is free of tax, what is not and why, and how it was worked out', () => {
    const { title, ids, section } = written(facts, 'da', readings);
    expect(title).toBe('Beregning: Indtægter på det sociale frikort');
    expect(ids).toEqual(['notice', 'outcome', 'facts', 'readings', 'rules']);
    expect(section('outcome')).toEqual([
      'Du har tjent 61.280,00 kr. med frikortet. Det beløb er skattefrit.',
      '2.200,50 kr. er almindelig indkomst.',
      'Du kan tjene op til 40.000,00 kr. fra den 1. januar 2023 til den 31. december 2023. Heraf er 20.000,00 kr. brugt.',
      'Du kan tjene op til 41.280,00 kr. fra den 1. januar 2024 til den 31. december 2024. Heraf er 41.280,00 kr. brugt.',
      '500,00 kr., der blev udbetalt den 15. januar 2023, er almindelig indkomst, fordi du ikke havde frikortet endnu. ' +
        'At frikortet først virker fra sin første dag, og at en betaling hører til den dag, den er udbetalt, er vores forståelse. ' +
        'Kilderne siger det ikke udtrykkeligt.',
      '21.000,00 kr., der blev udbetalt den 31. maj 2023, går ud over beløbsgrænsen: 20.000,00 kr. er tjent med frikortet, og 1.000,00 kr. er almindelig indkomst.',
      '500,50 kr., der blev udbetalt den 30. juni 2024, er almindelig indkomst, fordi beløbsgrænsen var nået.',
      '100,00 kr., der blev udbetalt den 28. februar 2025, er almindelig indkomst, fordi kun almindeligt arbejde uden tilskud kan tjenes med frikortet.',
      '100,00 kr., der blev udbetalt den 28. marts 2025, er almindelig indkomst, fordi frikortet var deaktiveret.',
      'Den 31. december 2025 kan du ikke tjene mere med frikortet.',
      'Sådan har vi regnet:',
      'Du kan dog højst tjene 20.000,00 kr. fra den 1. januar 2023 til den 30. juni 2023.',
    ]);
  });

  it('says the same in English', () => {
    const { title, section } = written(facts, 'en', readings);
    expect(title).toBe('Calculation: Earnings on the social free card');
    expect(section('facts').slice(0, 2)).toEqual([
      'You have had a social free card since 1 February 2023.',
      'Your free card was deactivated on 1 March 2025.',
    ]);
    expect(section('outcome').slice(0, 6)).toEqual([
      'You have earned DKK 61,280.00 with the free card. That amount is free of tax.',
      'DKK 2,200.50 is ordinary income.',
      'You can earn up to DKK 40,000.00 from 1 January 2023 to 31 December 2023. Of this DKK 20,000.00 is used.',
      'You can earn up to DKK 41,280.00 from 1 January 2024 to 31 December 2024. Of this DKK 41,280.00 is used.',
      'DKK 500.00, paid on 15 January 2023, is ordinary income, because you did not have the card yet. ' +
        'That the card has effect from its first day only, and that a payment belongs to the day it was paid, is our understanding; ' +
        'the sources do not say so expressly.',
      'DKK 21,000.00, paid on 31 May 2023, goes beyond the limit: DKK 20,000.00 is earned with the card, and DKK 1,000.00 is ordinary income.',
    ]);
  });

  it('counts nothing where nothing was earned', () => {
    const year = { from: '2024-01-01', to: '2024-12-31' };
    expect(written(account(year, []), 'da').section('outcome').slice(0, 2)).toEqual([
      'Du har ikke tjent noget med frikortet.',
      'Den 31. december 2024 kan du stadig tjene 41.280,00 kr. med frikortet fra den 1. januar 2024 til den 31. december 2024.',
    ]);
  });

  it('says that a private employer does not count, and what a cap that is exceeded exempts', () => {
    const year = { from: '2024-01-01', to: '2024-12-31' };
    const employer = { kind: 'private-person', id: 'A' } as const;
    const items = [payment('2024-02-01', '10.00', { employer }), payment('2024-03-01', '41280.01')];
    expect(written(account(year, items), 'en', { excess: 'all-ordinary' }).section('outcome').slice(0, 5)).toEqual([
      'You have earned nothing with the free card.',
      'DKK 41,290.01 is ordinary income.',
      'You can earn up to DKK 41,280.00 from 1 January 2024 to 31 December 2024. Of this DKK 0.00 is used.',
      'DKK 10.00, paid on 1 February 2024, is ordinary income, because the employer is neither a business nor a public authority.',
      'DKK 41,280.01, paid on 1 March 2024, is ordinary income, because you earned more than the limit in the period.',
    ]);
  });
});

describe('an account that cannot be worked out', () => {
  it('asks for all that is missing, a list by the days that are', () => {
    expect(written({}, 'da').section('questions')).toEqual([
      'Har du allerede et socialt frikort, og fra hvilken dag?',
      'Er dit frikort blevet deaktiveret, og hvilken dag blev det afgjort?',
      'Hvilken løn har du fået udbetalt, og hvilke dage? Hvor meget fik du i feriepenge, hvor meget betalte arbejdsgiveren til pension, og hvem var arbejdsgiveren?',
    ]);
    const late = account({ from: '2024-05-01', to: '2024-12-31' }, [], { cardSince: '2024-03-01' });
    expect(written(late, 'en').section('questions')[0]).toMatch(
      /^Which wages were you paid in the period from 1 March 2024 to 30 April 2024,/,
    );
  });

  it('says which figure is not known, and for which days one is', () => {
    expect(written(account({ from: '2026-12-01', to: '2027-01-31' }, []), 'da').section('gap')).toEqual([
      'Vi kender ikke grænsen for, hvad der må tjenes med frikortet, for den 31. januar 2027.',
      'Derfor har vi ikke regnet på, hvad du har tjent med frikortet.',
      'Vi kender reglerne for disse dage:',
      'fra den 1. januar 2019 til den 31. december 2026',
    ]);
  });
});
