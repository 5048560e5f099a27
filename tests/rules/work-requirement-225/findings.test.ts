import { describe, expect, it } from 'vitest';
import { workRequirement225 } from '../../../rules/citizen/work-requirement-225/scheme.js';
import { wordings } from '../../../rules/texts.js';
import { statementWriter } from '../../../src/reasons/writer.js';
import { assess, IDLE } from './person.js';

const years = { from: '2016-01-01', to: '2021-09-30' };
const facts = {
  benefit: 'kontanthjaelp',
  maritalStatus: 'unmarried',
  rateBase: 'non-parent',
  helpPeriods: { covers: years, items: [{ from: '2019-01-01', to: '2021-09-30' }] },
  hours: {
    covers: years,
    items: [{ from: '2019-01-01', to: '2019-01-31', hours: 230, kind: 'ordinary', employer: '12345678' }],
  },
  pauses: { covers: years, items: [] },
  exempt: { value: false, by: 'jobcentret', because: 'Kan arbejde på almindelige vilkår.' },
  reduced: false,
  warnedOn: '2020-03-02',
  heardOn: '2021-08-02',
} as const;
const THEN = { on: '2021-09-15', knownOn: '2021-02-09', readings: { extension: 'days' } } as const;
const assessed = (more: object = {}, options: object = THEN) => workRequirement225.assess({ ...facts, ...more }, options as typeof THEN);
const findingOf = (condition: string, more?: object) => assessed(more).findings.find((finding) => finding.condition === condition);

describe('the findings', () => {
  // Aktivloven §§ 13 f-13 h and § 26, and the orders on warnings, as the dossier of the rule gives them.
  it('name the facts each looks at and where it stands', () => {
    expect(assessed().findings.map(({ condition, uses, cite }) => [condition, uses.join(' '), cite.provision])).toEqual([
      ['covered-help', 'benefit maritalStatus', '§ 13 f, stk. 1, 3 og 6'],
      ['known-consequence', 'maritalStatus benefit reduced', '§ 13 f, stk. 6-8, og § 26, stk. 5-8'],
      ['above-su-level', 'rateBase', '§ 13 g, stk. 1, nr. 2'],
      ['not-set-with-partner', 'rateBase', '§ 13 f, stk. 7, 3. pkt.'],
      ['not-put-off', 'reduced pauses', '§ 13 f, stk. 12-13, § 13 g, stk. 2, og § 13 h'],
      ['was-not-put-off', 'reducedFrom reduced pauses', '§ 13 f, stk. 12-13, § 13 g, stk. 2, og § 13 h'],
      ['year-of-help', 'reduced helpPeriods pauses', '§ 13 f, stk. 1, nr. 1'],
      ['hours-under-requirement', 'reduced hours pauses helpPeriods reducedFrom', '§ 13 f, stk. 1, nr. 2'],
      ['not-exempt', 'exempt', '§ 13 f, stk. 9'],
      ['warned-in-time', 'warnedOn reduced', '§ 4, stk. 2, og § 7'],
      ['warned-first', 'warnedOn decidedOn reduced', '§ 4, stk. 2, og § 7'],
      ['heard-in-time', 'heardOn reduced', '§ 6, stk. 1'],
      ['heard-first', 'heardOn decidedOn reduced', '§ 6, stk. 1'],
      ['decided-first', 'decidedOn reduced', 'nedsættelse, før der er truffet afgørelse'],
      ['reduction', 'rateBase reduced maritalStatus benefit', '§ 13 g'],
    ]);
  });

  it('show what they count with its unit', () => {
    const unitsOf = (condition: string) => findingOf(condition)?.working?.map(({ step, unit }) => `${step}: ${unit}`);
    expect(unitsOf('year-of-help')).toEqual(['help-looked-at: period', 'help-days: days']);
    expect(new Set(unitsOf('hours-under-requirement'))).toEqual(
      new Set(['window-days: period', 'pause-covid-19: period', 'hours-counted: hours', 'left-out-outside: hours']),
    );
    const award = assessed();
    expect(award.outcome === 'fulfilled' && award.award.working).toMatchObject([
      { step: 'reduction', value: '1067.00', unit: 'kr./month' },
    ]);
  });

  it('put the reduction aside where what follows is that of couples', () => {
    expect(findingOf('known-consequence', { maritalStatus: 'married' })?.status).toBe('not-covered');
    expect(findingOf('reduction', { maritalStatus: 'married' })?.status).toBe('not-covered');
    expect(assessed({ maritalStatus: 'married' })).toMatchObject({ outcome: 'not-covered', gaps: [{ missing: 'couples' }] });
    // § 13 f, stk. 8, names only who is alone on help, or has not been married for a year: a reduction of both that goes on is theirs still.
    expect(findingOf('known-consequence', { maritalStatus: 'married', reduced: true })?.status).toBe('not-covered');
    expect(findingOf('known-consequence', { maritalStatus: 'married-below-a-year', reduced: true })?.status).toBe('met');
    expect(findingOf('reduction', { maritalStatus: undefined })?.status).toBe('met');
    expect(assessed({ maritalStatus: undefined }).outcome).toBe('open');
  });

  it('ask nobody on help that is covered for no one whether they are married', () => {
    expect(findingOf('covered-help', { benefit: 'other', maritalStatus: undefined })?.status).toBe('failed');
    expect(findingOf('covered-help', { benefit: 'kontanthjaelp', maritalStatus: undefined })?.status).toBe('met');
  });
});

it('tells what was expected of each fact', () => {
  const bad = {
    benefit: 1,
    maritalStatus: 1,
    rateBase: 1,
    hours: { covers: years, items: [{ from: '2020-01-01', to: '2020-01-31', hours: 1, kind: 'x', employer: '' }] },
    pauses: {
      covers: years,
      items: [
        { from: '2014-01-01', to: '2020-01-01', ground: 'x' },
        { from: '1999-12-31', to: '2020-01-01', ground: 'sickness' },
      ],
    },
    exempt: { value: 1, by: 'x', because: 'y' },
    reduced: 1,
  };
  expect(workRequirement225.facts.problems(bad).map(({ path, expected }) => `${path}: ${expected}`)).toEqual([
    'benefit: the help received: kontanthjaelp, uddannelseshjaelp, overgangsydelse, other',
    'maritalStatus: the marital status: unmarried, married, married-alone-on-help, married-below-a-year',
    'rateBase: what the monthly help is set by: parent, non-parent, lower, su-level, with-partner',
    'hours.items[0].kind: how the work was paid: ordinary, subsidised, own-business',
    'hours.items[0].employer: the employer as a text, not empty and at most 200 characters',
    'pauses.items[0].ground: a ground of extension: sickness, parental-leave, bereavement-leave, care, military-service, incapacity, education, other-benefit',
    'pauses.items[1]: a ground of extension { from, to, ground }, from not after to and not before 2000-01-01',
    'exempt.value: true or false: is the capacity for work so limited that no ordinary job can be had now',
    'reduced: true or false: is the help already reduced, or has it lapsed, under this rule',
  ]);
});

describe('the statement', () => {
  const write = statementWriter(wordings);
  const allOf = (assessment: ReturnType<typeof assessed>, language: 'da' | 'en') =>
    write(assessment, { language })
      .sections.flatMap(({ paragraphs, items = [] }) => [...paragraphs, ...items])
      .join(' ');
  const outcomeOf = (assessment: ReturnType<typeof assessed>, language: 'da' | 'en') =>
    write(assessment, { language })
      .sections.flatMap(({ id, paragraphs, items = [] }) => (id === 'outcome' ? [...paragraphs, ...items] : []))
      .join(' ');

  it('says whom the rule does not cover, or covers only as a spouse', () => {
    const other = assessed({ benefit: 'other' });
    expect(outcomeOf(other, 'da')).toContain('som reglen ikke omfatter');
    expect(outcomeOf(other, 'en')).toMatch(
      /conditions for reducing your help are not met\. The reasons are: You receive .*, which the rule does not cover/,
    );
    const young = assessed({ benefit: 'overgangsydelse' });
    expect(outcomeOf(young, 'da')).toMatch(/Du får .*overgangsydelse.*\. For den hjælp omfatter reglen kun ægtefæller/);
    expect(outcomeOf(young, 'en')).toMatch(/You receive .*\. For that help the rule covers spouses only/);
  });

  it('says whom the rule covers', () => {
    expect(allOf(assessed(), 'da')).toContain('Du får kontanthjælp, som reglen omfatter.');
    expect(allOf(assessed(), 'en')).toMatch(/You receive [^.]*kontanthjælp[^.]*, which the rule covers\./);
  });

  // Repealed from 1 July 2025 (act 1655 of 2024, inferred); a reduction takes effect on the first of the following month.
  it('says that the rule is repealed before a reduction can take effect', () => {
    const late = assess({ ...IDLE, appliedOn: undefined }, { on: '2025-06-15' });
    expect(outcomeOf(late, 'da')).toContain('den første i måneden efter juni 2025. Da er reglen ophævet');
    expect(outcomeOf(late, 'en')).toContain('the first of the month after June 2025 at the earliest. The rule is repealed by then');
  });

  it('says that the amounts for couples are not there', () => {
    const married = assessed({ maritalStatus: 'married' });
    expect(allOf(married, 'da')).toContain('Vi har ikke de beløb, der gælder for ægtepar.');
    expect(allOf(married, 'en')).toContain('The amounts that hold for couples are not here.');
  });

  it('says that the rule is repealed, and from when, in both languages', () => {
    const repealed = assessed({}, { on: '2025-07-01' });
    expect(outcomeOf(repealed, 'da')).toContain('225-timersreglen gælder ikke den 1. juli 2025. Den er ophævet fra den 1. juli 2025.');
    expect(outcomeOf(repealed, 'en')).toMatch(/^The 225-hour rule is not in force on 1 July 2025\. It is repealed from 1 July 2025\./);
  });
});
