import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../src/audit/statement/facts/held-facts.js';
import { otherValuesIn } from '../../../src/audit/statement/facts/other-values.js';
import { isSame } from '../../../src/audit/statement/facts/values-said.js';
import { check, writtenCase } from './written-cases.js';

/** The facts that a letter does not give with their values. */
const missing = (id: string, at: string, text: string) => {
  const { assessment } = writtenCase(id, at);
  const found = check(`Vi har truffet afgørelse. Vi har lagt vægt på, at ${text}`, { assessment })[2];
  return found?.missing ?? [];
};

// Two ways of writing the same day or number, by Danish and English habit.
describe('values that are written in several ways', () => {
  it.for([
    ['11. maj 2019', '11-05-2019', true],
    ['31/12-2019', '31. december 2019', true],
    ['1.5. 2019', '1. maj 2019', true],
    ['1,000', '1000', true],
    ['1.000.000', '1000000', true],
    ['1.000.000', '2.000.000', false],
  ] as const)('%s and %s: %s', ([one, other, expected]) => {
    expect(isSame(one, other)).toBe(expected);
  });

  it('are told apart in a sentence by their month, and no article is a number', () => {
    expect(otherValuesIn(['Du har fået hjælp i maj 2019.'], 'Du har fået hjælp i april 2019.')).toEqual({
      said: ['maj 2019'],
      own: ['april 2019'],
    });
    expect(otherValuesIn(['Du har et job hos kommunen i perioden.'], 'Du har to job hos kommunen i perioden.')).toBeUndefined();
  });
});

describe('the value of a fact in a letter', () => {
  it('is an amount, with what it counts before or after it', () => {
    const paid = (text: string) => missing('activation-allowance', 'kolding-175-all', text).includes('travelReimbursement');
    expect(paid('du har fået 713,60 kr.')).toBe(false);
    expect(paid('du har fået 713,6 kroner.')).toBe(false);
    expect(paid('du har fået DKK 713.60.')).toBe(false);
    expect(paid('du har fået dækket dine rejser.')).toBe(true);
  });

  it('is a number in words, as two is too', () => {
    const few = (text: string) => missing('timeliness', 'printed-example-one-less', text);
    expect(few('der var to samtaler, og fritaget var du i tre måneder af tolv måneder.')).toEqual([]);
    expect(few('du først kom i gang sent. To samtaler blev holdt.')).toEqual(['periodMonths', 'exemptMonths']);
  });

  it('is both days of a period, in words or figures', () => {
    const lasts = (text: string) => missing('activation-allowance', 'lt-zone-1', text).includes('participationPeriod');
    expect(lasts('tilbuddet varer fra 1. april 2019 til 30. april 2019.')).toBe(false);
    expect(lasts('tilbuddet varer 01.04.2019-30.04.2019.')).toBe(false);
    expect(lasts('tilbuddet begynder den 1. april 2019.')).toBe(true);
  });

  it('is a name as words of their own, whatever stands between them', () => {
    const offer = (text: string) => missing('activation-allowance', 'lt-all-reasons', text).includes('offer');
    expect(offer('du er i »ansættelse  med - løntilskud«.')).toBe(false);
    expect(offer('du er i ansættelse.')).toBe(true);
    expect(offer('du er i ansættelse med løntilskuddet.')).toBe(true);
    expect(missing('education-courses', 'elsewhere', 'der er ingenting.')).toContain('employerDeclaration');
  });

  it('of a day that there is none of is the words for that', () => {
    const card = (text: string) => missing('social-frikort', 'age-trial', text).includes('cardSince');
    expect(card('du ikke har noget.')).toBe(true);
    expect(card('sådan er det: Du har ikke socialt frikort i forvejen, og du er for ung.')).toBe(false);
  });

  it('of a yes or a no, or of a list, is not what is only asked', () => {
    expect(missing('education-benefit', 'in-education', 'vi så på, om du er begyndt på en ordinær uddannelse, eller ej.')).toContain(
      'inEducation',
    );
    const list =
      'vi ikke ved, om du ikke har fået bevilget godtgørelse for andre tilbud i perioden fra den 1. april 2019 til den 30. april 2019, eller ej.';
    expect(missing('activation-allowance', 'lt-zone-1', list)).toContain('otherAllowances');
  });
});

// Forvaltningsloven § 24, stk. 2: what was given essential weight. A part of a condition that is met decided nothing.
describe('the facts that decided', () => {
  it('of a refusal are not those of a part that failed where the whole did not', () => {
    const met = missing('jobcenterindblik', 'result-printed-below', 'andelen ikke er for høj.');
    expect(met).toEqual(['actualShare', 'expectedShare']);
    expect(missing('jobcenterindblik', 'equality-does-not-matter', 'andelen ikke er for høj.')).toContain('counted');
  });

  // Who is in the target group and takes part in an offer may be awarded it; how much is by the zones (Lyngby-Taarbæk, 12 March 2019, item 2).
  it('of an award are those of its amount alone', () => {
    const award = missing('activation-allowance', 'lt-zone-1', 'du bor alene.');
    expect(award).toContain('zones');
    for (const asked of ['targetGroup', 'participates', 'offer']) expect(award).not.toContain(asked);
  });
});

it('the numbers of an assessment are whole, and none of them is a part of a day or of where a rule stands', () => {
  const cite = { title: 'Lov 7', provision: '§ 83' };
  const facts = { km: 2.95, bornOn: '2007-02-03', month: '2019-04' };
  const finding = { cite, working: [{ value: '18' }] };
  const of = (more: object) => new Set(numbersIn({ facts, findings: [finding], ...more } as never));
  expect(of({ outcome: 'not-fulfilled' })).toEqual(new Set([2.95, 18]));
  expect(of({ outcome: 'fulfilled', award: { amount: '550.25' } })).toEqual(new Set([2.95, 18, 550.25]));
});
