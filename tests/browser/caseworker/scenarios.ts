import type { Given } from './answer.js';

/** A case that is driven from an empty page to what it comes to. */
export interface Scenario {
  readonly name: string;
  readonly subject: string;
  readonly on?: string;
  readonly knownOn?: string;
  readonly municipality?: string;
  readonly answers: readonly (readonly [fact: string, given: Given])[];
  /** The readings that are chosen, by the words of the option. */
  readonly readings?: readonly string[];
  /** What stands at the top of the result, and how it looks. */
  readonly heading: RegExp;
  readonly tone: 'info' | 'warning' | 'success';
  /** What the result and the letter say. */
  readonly says: readonly string[];
  /** What they must not say. */
  readonly never?: readonly string[];
}

/** As Danes write days; the others stand as the facts have them, which is read too. */
const APRIL = ['01-04-2019', '30-04-2019'] as const;

/** A citizen in a work placement under Lyngby-Taarbæk’s guideline of 12 March 2019, item 4. */
const allowance = (zones: string, walkingKm = '3'): Pick<Scenario, 'subject' | 'on' | 'municipality' | 'answers'> => ({
  ...{ subject: 'activation-allowance', on: '1/4 2019', municipality: 'lyngby-taarbaek' },
  answers: [
    ['targetGroup', { choose: 'Jobparat kontanthjælpsmodtager' }],
    ['participates', { choose: 'Ja' }],
    ['offer', { choose: 'Virksomhedspraktik' }],
    ['walkingKm', { write: walkingKm }],
    ...(walkingKm === '3'
      ? ([
          ['participationPeriod', { period: APRIL }],
          ['otherAllowances', { nothing: APRIL }],
          ['zones', { write: zones }],
        ] as const)
      : []),
  ],
});

const YEARS = ['2016-01-01', '2021-09-30'] as const;

/** The amounts are those of the minutes of 12 March 2019; of the 225-hour rule and the account, those of the README. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'two-zones',
    ...allowance('2'),
    heading: /opfyldt: 400,00 kr\.$/,
    tone: 'success',
    says: ['En sagsbehandler træffer afgørelsen', '400,00 kr.'],
  },
  { name: 'three-zones', ...allowance('3'), heading: /opfyldt: 550,00 kr\.$/, tone: 'success', says: ['550,00 kr.'] },
  { name: 'four-zones', ...allowance('4'), heading: /opfyldt: 700,00 kr\.$/, tone: 'success', says: ['700,00 kr.'] },
  {
    ...{ name: 'five-zones', ...allowance('5'), heading: /^Der mangler oplysninger eller afklaring$/, tone: 'info' },
    says: ['kan stadig blive', 'Uafklarede spørgsmål', 'Lyngby-Taarbæk Kommune'],
    never: ['Betingelserne er opfyldt', 'Udkast til begrundelse'],
  },
  {
    ...{ name: 'too-near', ...allowance('3', '2,9'), heading: /ikke opfyldt$/, tone: 'warning' },
    says: ['2,9 km', 'Ikke opfyldt', 'klage'],
    never: ['Betingelserne er opfyldt:'],
  },
  {
    ...{ name: 'free-card-account', subject: 'social-frikort-account', heading: /^Beregnet$/, tone: 'info' },
    answers: [
      ['cardSince', { write: '2024-03-01' }],
      ['deactivatedOn', { choose: 'Ikke deaktiveret' }],
      [
        'earnings',
        {
          covers: ['2024-01-01', '2024-11-30'],
          lines: [
            {
              Dag: '2024-06-30',
              Beløb: '40.000,00',
              'Arbejdets art': 'Almindeligt arbejde',
              'Slags arbejdsgiver': 'Virksomhed',
              'CVR-nummer eller navn': '12345678',
            },
            {
              Dag: '2024-11-29',
              Beløb: '2.000,50',
              'Arbejdets art': 'Almindeligt arbejde',
              'Slags arbejdsgiver': 'Virksomhed',
              'CVR-nummer eller navn': '12345678',
            },
          ],
        },
      ],
    ],
    readings: ['only-excess'],
    says: ['720,50 kr.', 'ikke en afgørelse'],
  },
  {
    ...{ name: 'requirement-225', subject: 'work-requirement-225', on: '2021-09-15', knownOn: '2021-02-09', tone: 'warning' },
    heading: /^Kommunen kan afgøre, at hjælpen sættes ned med 1\.067,00 kr\. om måneden, tidligst fra den 1\. oktober 2021$/,
    answers: [
      ['benefit', { choose: 'Kontanthjælp' }],
      ['maritalStatus', { choose: 'Ugift' }],
      ['rateBase', { choose: 'Satsen for personer uden forsørgerpligt' }],
      ['reduced', { choose: 'Nej' }],
      ['pauses', { nothing: YEARS }],
      ['helpPeriods', { covers: YEARS, lines: [{ 'Fra og med': '2019-01-01', 'Til og med': '2021-09-30' }] }],
      [
        'hours',
        {
          covers: YEARS,
          lines: [
            {
              'Fra og med': '2019-09-01',
              'Til og med': '2019-09-30',
              Timer: '230',
              'Arbejdets art': 'Ordinært arbejde',
              Arbejdsgiver: '12345678',
            },
          ],
        },
      ],
      ['exempt', { judge: 'Nej', by: 'jobcentret', because: 'Kan arbejde på almindelige vilkår.' }],
      ['warnedOn', { write: '2021-01-04' }],
      ['heardOn', { write: '2021-08-16' }],
    ],
    says: ['Borgeren mister penge', 'En sagsbehandler træffer afgørelsen'],
    never: ['Betingelserne er opfyldt:'],
  },
];
