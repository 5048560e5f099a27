import { describe, expect, it } from 'vitest';
import { socialFrikort } from '../../../rules/citizen/social-frikort/scheme.js';
import { statementOfReasons } from '../../../src/statement-of-reasons.js';
import { meeting } from './meeting-facts.js';

const [Q1_2023, Q1_2024, THE_TWO_YEARS] = ['2023-01-01/2023-03-31', '2024-01-01/2024-03-31', '2025-01-01/2026-12-31 which-year'];

/** The card of a citizen who meets every condition; issued on the day judged where no other day is given. */
function card(on: string, cardSince: string = 'no-card', knownOn?: string) {
  const assessment = socialFrikort.assess({ ...meeting(on), cardSince }, { on, knownOn });
  if (assessment.outcome !== 'fulfilled') throw new Error(assessment.outcome);
  return assessment;
}

function controls(on: string, cardSince?: string, knownOn?: string): string[] {
  return card(on, cardSince, knownOn).award.controls.map(({ within: { from, to }, open }) =>
    [`${from}/${to}`, open ?? []].flat().join(' '),
  );
}

// Act 689 of 2018: visited once. Act 1596 of 2022 and the act of June 2023: all cards once in the first quarter of 2023 and of 2024.
// Act 616 of 2024, § 3, stk. 1: every second calendar year, not in the year of issue.
describe('the controls of a card fall due', () => {
  it.each([
    ['of 2019, judged then', '2019-06-01', undefined, undefined, [Q1_2023, Q1_2024, THE_TWO_YEARS]],
    ['of 2019, as known in 2019', '2019-06-01', undefined, '2019-06-01', []],
    ['of 2019, as known before the act of 2023', '2023-01-01', '2019-06-01', '2023-06-12', [Q1_2023]],
    ['of 2019, as known before the permanent act', '2023-07-01', '2019-06-01', '2024-06-10', [Q1_2024]],
    ['issued the day before the quarter', '2022-12-31', undefined, undefined, [Q1_2023, Q1_2024, THE_TWO_YEARS]],
    ['issued in the quarter', '2023-01-02', '2023-01-01', undefined, [`${Q1_2023} whether`, Q1_2024, THE_TWO_YEARS]],
    ['issued on its last day', '2023-03-31', undefined, undefined, [`${Q1_2023} whether`, Q1_2024, THE_TWO_YEARS]],
    ['issued after it', '2023-04-01', undefined, undefined, [Q1_2024, THE_TWO_YEARS]],
    ['on the last day of the quarter', '2024-03-31', '2020-01-15', undefined, [Q1_2024, THE_TWO_YEARS]],
    ['and no longer on the day after', '2024-04-01', '2020-01-15', undefined, [THE_TWO_YEARS]],
    ['issued on the last day of the trial', '2025-01-01', '2024-12-31', undefined, [THE_TWO_YEARS]],
    ['issued on the first day of the permanent act', '2025-01-01', undefined, undefined, ['2026-01-01/2027-12-31 which-year']],
    ['issued on the last day of 2025', '2025-12-31', undefined, undefined, ['2026-01-01/2027-12-31 which-year']],
  ] as const)('%s', (_, on, cardSince, knownOn, due) => {
    expect(controls(on, cardSince, knownOn)).toEqual(due);
  });

  it('under the act that provides for them', () => {
    const cites = card('2022-12-31').award.controls.map(({ cite }) => [cite.source, cite.provision]);
    expect(cites).toEqual([
      ['lov-1596-2022', '§ 1 (§ 2, stk. 4)'],
      ['lov-751-2023', '§ 1'],
      ['lov-616-2024', '§ 3, stk. 1'],
    ]);
  });

  it.each([
    ['2019-06-01', '2019-06-01', 'Kommunen vurderer kun én gang, om du kan få kortet.'],
    ['2023-01-01', undefined, 'Det er ikke afklaret, om det også gælder et kort, der bliver udstedt i den periode.'],
    ['2023-04-01', undefined, 'Kommunen skal kontrollere én gang i perioden fra den 1. januar 2024 til den 31. marts 2024,'],
    ['2025-01-01', undefined, 'Den første kontrol skal være i perioden fra den 1. januar 2026 til den 31. december 2027.'],
  ])('as the statement of %s says', (on, knownOn, said) => {
    const { sections } = statementOfReasons(card(on, undefined, knownOn), { language: 'da' });
    expect(sections.flatMap(({ paragraphs }) => paragraphs).join(' ')).toContain(said);
  });
});
