import { describe, expect, it } from 'vitest';
import { OFFERS } from '../../../rules/citizen/activation-allowance/offer.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { TARGET_GROUPS } from '../../../rules/citizen/target-groups/target-group.js';
import { accepts, own, refused } from './own-guideline.js';

const KRONER = 'an amount in kroner as a text with at most two decimals, such as "550.00"';
const ANSWERS = "a list of answers { condition, is } to the guideline's own conditions";

/** What the contract of each fact asks for, as a caller who gets it wrong must be told. */
const FACTS = {
  targetGroup: `a target group (${TARGET_GROUPS.join(', ')}) or a number with its act, such as { act: "lab-2016", number: "2.3" }`,
  participates: 'true or false: does the citizen take part in the offer',
  offer: `a kind of offer: ${OFFERS.join(', ')}`,
  participationPeriod: 'a period { from, to } of calendar days, from not after to',
  otherAllowances: 'a list { covers, items } that says which period it is complete for',
  zones: 'a whole number of zones, 1 to 1,000',
  walkingKm: 'a number of km on foot, one way, 0 to 20,000',
  oneWayKm: 'a number of km, one way, 0 to 20,000',
  dailyTravelKm: "a number of km of the day's journey home-place-home, 0 to 20,000",
  daysPerWeek: 'a whole number of days a week, 1 to 7',
  daysInMonth: 'a whole number of days in the month, 0 to 31',
  hoursPerDay: 'a number of hours a day above 0 and at most 24',
  obviouslyEducationReady: 'true or false: is the citizen obviously ready for education',
  usesPublicTransport: 'true or false: does the citizen travel by public transport',
  wagesDuringOffer: 'true or false: does an employer pay wages during the offer',
  actualTransportCovered: 'true or false: are actual transport expenses covered under § 175, stk. 4',
  homeAndOfferInTown: 'true or false: do home and offer both lie inside the town boundary',
  sanctionInMonth: 'true or false: does a sanction fall in the month',
  expensesDocumented: 'true or false: is the expense documented',
  courseGranted: 'a calendar day as YYYY-MM-DD',
  documentedExpense: KRONER,
  cheapestFare: KRONER,
  otherFare: KRONER,
  absentDays: 'a whole number of planned days in the month of absence without fair reason, 0 to 31',
  sanctionedDays: 'a whole number of planned days in the month that lie in a sanction, 0 to 31',
  travelReimbursement: KRONER,
  claimedOn: 'a calendar day as YYYY-MM-DD',
  ownConditions: ANSWERS,
  ownJudgements: "a list of judgements { condition, value, by, because } of the guideline's own conditions",
  healthPreventsTransport:
    'a judgement { value, by, because }: true or false: do health limits keep the citizen from covering the distance',
  assessedAmount: 'a judgement { value, by, because }: an amount in kroner as a text with at most two decimals, such as "550.00"',
};

const expectedOf = (facts: object) => activationAllowance.facts.problems(facts).map(({ expected }) => expected);
const numbered = (number: string, act = 'lab-2016') => expectedOf({ targetGroup: { act, number } });
const inMonth = (month: string) =>
  expectedOf({ otherAllowances: { covers: { from: '2019-01-01', to: '2019-12-31' }, items: [{ month, amount: '1' }] } });

// One test: the schema of the facts is built once a file, and the mutation runner judges it by the test that builds it.
it('a fact that cannot be read says what was expected; one that has the form is read', () => {
  const told = activationAllowance.facts.keys.map((fact) => [fact, ...expectedOf({ [fact]: null })]);
  expect(told).toEqual(Object.entries(FACTS));
  for (const number of ['x2.3', '2.3x', '123.4', '2.345', '2.', '.3', '2,3', 'a.b'])
    expect(numbered(number)).toEqual(['paragraph and number as a text, such as "2.3" or "6.3"']);
  for (const number of ['2.3', '2.14', '12.3', '12.34']) expect([...numbered(number), ...numbered(number, 'lab-2019')]).toEqual([]);
  expect(numbered('2.3', 'lab-2015')).toEqual(['the act of the number, lab-2016, lab-2019']);
  for (const month of ['2019-00', '2019-13', '2019-20', '019-04', '12019-04', '2019-04-01', '2019-4', '2019/04'])
    expect(inMonth(month)).toEqual(['a calendar month as YYYY-MM']);
  for (const month of ['2019-01', '2019-09', '2019-10', '2019-11', '2019-12']) expect(inMonth(month)).toEqual([]);
});

const group = `a target group: ${TARGET_GROUPS.join(', ')}`;
const AMOUNT = 'an amount in kroner as a text with at most two decimals, such as "550.00"';
const ZONES = 'a whole number of zones, 1 to 1,000';
const LIMIT = 'a number of km, days or hours, 0 to 1,000';
const MEASURES = 'one of walkingKm, oneWayKm, dailyTravelKm, daysPerWeek, hoursPerDay';
const FLAGS =
  'one of obviouslyEducationReady, usesPublicTransport, wagesDuringOffer, actualTransportCovered, homeAndOfferInTown, sanctionInMonth, expensesDocumented';
const minimum = { measure: 'walkingKm', atLeast: 1 };
const requirement = { fact: 'wagesDuringOffer', is: false };
const ownCondition = { id: 'afgoerende', kind: 'judgement', da: 'Tilskuddet er afgørende.', is: true };
const WHOLE_SENTENCE = 'the condition as a whole sentence in Danish, no question, without { and }';
const step = { from: 1, to: 1, amount: '1' };
const row = { from: 1, to: 1, amounts: ['1'] };
const km = { kind: 'per-km', rate: '1', aboveKm: 0, upToKm: 24, days: 'per-week', weeksPerMonth: '4.3' };
const band = { from: 0, to: 9, most: '1' };
const bands = { kind: 'km-bands', daysPerWeek: 5, decimals: 0, bands: [band] };

/** What the documented form of a guideline asks for, place by place. */
const PARTS: [change: object, path: string, expected: string][] = [
  [{ id: 1 }, 'id', 'an id of small letters, digits and hyphens'],
  [{ municipality: ' ' }, 'municipality', 'the key of a municipality'],
  [{ minimums: [5] }, 'minimums[0]', 'an object { measure, atLeast?, moreThan?, groups?, higher?, unless?, whether?, cite? }'],
  [{ act: 'lab' }, 'act', 'the act it was adopted under, lab-2016, lab-2019'],
  [
    { status: 'draft' },
    'status',
    'how it came about; only the first three govern by themselves: law, adopted, practice, agreed, proposed, rejected',
  ],
  [{ $schema: ' ' }, '$schema', 'the JSON Schema of the file'],
  [{ adopted: 'x' }, 'adopted', 'the day it was adopted, where it is printed: a calendar day as YYYY-MM-DD'],
  [
    { checkedUntil: 'x' },
    'checkedUntil',
    'the last day up to which no later decision is known, later days are not covered: a calendar day as YYYY-MM-DD',
  ],
  [{ window: 'guessed' }, 'window', 'whether its first and last day are printed or follow from something else: stated, inferred'],
  [{ verified: 'caller' }, 'verified', 'how it was read: minutes, statute, official, guideline, bill, press, inferred'],
  [{ cite: 'x' }, 'cite', 'a citation { title, provision, url? }, or { source, provision } for a registered source'],
  [{ cite: { source: ' ', provision: 'x' } }, 'cite.source', 'id of a registered source'],
  [{ cite: { source: 'aabenraa', provision: ' ' } }, 'cite.provision', 'paragraph, item or page'],
  [{ cite: { title: ' ', provision: 'x' } }, 'cite.title', 'title of the source'],
  [{ cite: { title: 'x', url: 'x', provision: 'x' } }, 'cite.url', 'an address that begins with http: or https:'],
  [{ groups: 1 }, 'groups', '{ named, others }'],
  [{ groups: { named: [], others: 'excluded' } }, 'groups.named', 'a list of target groups'],
  [{ groups: { named: ['all'], others: 'excluded' } }, 'groups.named[0]', group],
  [{ groups: { named: ['dagpenge'], others: 'all' } }, 'groups.others', 'one of excluded, not-stated'],
  [{ offers: 1 }, 'offers', '{ named, others }'],
  [{ offers: { named: ['course'], others: 'excluded' } }, 'offers.named[0]', `one of ${OFFERS.join(', ')}`],
  [{ minimums: [] }, 'minimums', 'a list of minimums'],
  [{ minimums: [{ ...minimum, measure: 'zones' }] }, 'minimums[0].measure', MEASURES],
  [{ minimums: [{ ...minimum, atLeast: -1 }] }, 'minimums[0].atLeast', LIMIT],
  [{ minimums: [{ ...minimum, groups: [] }] }, 'minimums[0].groups', 'a list of target groups'],
  [{ minimums: [{ ...minimum, higher: 2 }] }, 'minimums[0].higher', '{ where, atLeast or moreThan }'],
  [{ minimums: [{ ...minimum, higher: { where: 'old', atLeast: 2 } }] }, 'minimums[0].higher.where', FLAGS],
  [{ minimums: [{ ...minimum, unless: 'rain' }] }, 'minimums[0].unless', 'one of healthPreventsTransport'],
  [{ maximums: [] }, 'maximums', 'a list of maximums'],
  [{ maximums: [5] }, 'maximums[0]', 'an object { measure, atMost?, lessThan?, groups?, cite? }'],
  [{ maximums: [{ measure: 'walkingKm', atMost: -1 }] }, 'maximums[0].atMost', LIMIT],
  [{ conditions: [] }, 'conditions', 'a list of conditions of its own'],
  [{ conditions: [{ ...ownCondition, id: 'Æ' }] }, 'conditions[0].id', 'an id of small letters, digits and hyphens, at most 40'],
  [{ conditions: [{ ...ownCondition, kind: 'guess' }] }, 'conditions[0].kind', 'what it takes to answer it: yes-no, judgement'],
  [{ conditions: [{ ...ownCondition, da: '{x}' }] }, 'conditions[0].da', WHOLE_SENTENCE],
  [{ conditions: [{ ...ownCondition, da: 'Er det afgørende?' }] }, 'conditions[0].da', WHOLE_SENTENCE],
  [{ conditions: [{ ...ownCondition, da: 'Kommunen spørger: »Er det afgørende? «.\n' }] }, 'conditions[0].da', WHOLE_SENTENCE],
  [{ conditions: [{ ...ownCondition, en: ' ' }] }, 'conditions[0].en', 'the same in English, no question'],
  [{ conditions: [{ ...ownCondition, en: 'Is it decisive?' }] }, 'conditions[0].en', 'the same in English, no question'],
  [{ conditions: [{ ...ownCondition, is: 1 }] }, 'conditions[0].is', 'true or false: the answer that meets it'],
  [{ claims: 5 }, 'claims', '{ first?, last?, monthsBack? }'],
  [{ claims: { first: 'x' } }, 'claims.first', 'the first day on which it can be claimed, as YYYY-MM-DD'],
  [{ claims: { last: 'x' } }, 'claims.last', 'the last day on which it can be claimed, as YYYY-MM-DD'],
  [{ claims: { monthsBack: -1 } }, 'claims.monthsBack', 'a whole number of months back for which it can be claimed, 0 to 120'],
  [{ setOff: 5 }, 'setOff', '{ absence?, sanction?, travelReimbursement? }'],
  [{ setOff: { absence: 'all' } }, 'setOff.absence', 'one of days, not-read'],
  [{ setOff: { sanction: 'all' } }, 'setOff.sanction', 'one of days, not-read'],
  [{ setOff: { travelReimbursement: 'all' } }, 'setOff.travelReimbursement', 'one of amount, not-read'],
  [{ remarks: 1 }, 'remarks', 'remarks { da, en }: what a reviewer must know'],
  [{ rate: { ...km, rate: 2 } }, 'rate.rate', `${AMOUNT}, or { official } for a yearly rate`],
  [
    { rate: { ...km, rate: { official: 'best' } } },
    'rate.rate.official',
    'an official yearly rate: lowDrivingRate, commutingRate, farCommutingRate',
  ],
  [
    { rate: { kind: 'zones', steps: [step], mayFall: false } },
    'rate.mayFall',
    'true where amounts fall on purpose as zones, days or kilometres rise',
  ],
  [{ rate: { kind: 'other-fare', fare: '{x}', most: '1' } }, 'rate.fare', 'what the fare is called in Danish, in the middle of a sentence'],
  [{ requirements: [] }, 'requirements', 'a list of requirements'],
  [{ requirements: [{ ...requirement, fact: 'old' }] }, 'requirements[0].fact', FLAGS],
  [{ requirements: [{ ...requirement, is: 'no' }] }, 'requirements[0].is', 'true or false'],
  [{ notModelled: [] }, 'notModelled', 'a list of cases'],
  [{ notModelled: [{ ...requirement, missing: ' ' }] }, 'notModelled[0].missing', 'what is not computed'],
  [{ evaluation: 6 }, 'evaluation', '{ months, cite }'],
  [{ evaluation: { months: 0, cite: own.cite } }, 'evaluation.months', 'a whole number of months, 1 to 120'],
  [{ remarks: ['Undated'] }, 'remarks[0]', 'a remark { da, en }'],
  [{ remarks: [{ da: ' ', en: 'Undated' }] }, 'remarks[0].da', 'a remark in Danish'],
  [{ remarks: [{ da: 'Uden dato', en: ' ' }] }, 'remarks[0].en', 'a remark in English'],
  [
    { rate: { kind: 'best' } },
    'rate.kind',
    'a rate of kind zones, zone-days, flat, per-km, km-bands, assessed, documented, cheapest-fare, other-fare, none or not-read',
  ],
  [{ rate: { kind: 'zones', steps: [] } }, 'rate.steps', 'a list of steps { from, to?, amount }'],
  [{ rate: { kind: 'zones', steps: [{ ...step, from: 0 }] } }, 'rate.steps[0].from', ZONES],
  [
    { rate: { kind: 'zones', steps: [{ ...step, amount: 1 }] } },
    'rate.steps[0].amount',
    `${AMOUNT}, or not-read for one that was not read, or null`,
  ],
  [{ rate: { kind: 'zone-days', rows: [] } }, 'rate.rows', 'a list of rows { from, to, amounts }'],
  [{ rate: { kind: 'zone-days', rows: [{ ...row, amounts: [] }] } }, 'rate.rows[0].amounts', 'amounts for 1, 2, ... days a week'],
  [{ rate: { kind: 'flat', amount: 1 } }, 'rate.amount', AMOUNT],
  [{ rate: { ...km, days: 'per-year' } }, 'rate.days', 'one of per-week, per-month'],
  [{ rate: { ...bands, daysPerWeek: 8 } }, 'rate.daysPerWeek', 'a whole number of days a week, 1 to 7'],
  [{ rate: { ...bands, decimals: 3 } }, 'rate.decimals', 'a whole number of decimals, 0 to 2'],
  [{ rate: { ...bands, bands: [] } }, 'rate.bands', 'a list of bands { from, to, most }'],
];

describe('a part of a guideline that cannot be read', () => {
  it.each(PARTS)('%j: says at %s what was expected', (change, path, expected) => {
    expect(refused(change).problems.map((problem) => [problem.path, problem.expected])).toEqual([[path, expected]]);
  });

  it.each(['x4.3', '4.3x', '0.9', '6', '4.', '4.3333', '4,3'])('weeks in a month: %j', (weeksPerMonth) => {
    expect(refused({ rate: { ...km, weeksPerMonth } }).problems).toMatchObject([
      { path: 'rate.weeksPerMonth', expected: 'weeks in a month as a text, such as "4.3"' },
    ]);
  });

  it.each(['1', '4', '4.3', '4.33', '4.333', '5'])('weeks in a month: %j will do', (weeksPerMonth) => {
    expect(accepts({ rate: { ...km, weeksPerMonth } }).rate).toMatchObject({ weeksPerMonth });
  });

  it('a condition that quotes a question in the midst of a sentence will do', () => {
    const da = 'Borgeren har svaret ja til »Er billetten dyrere end 500 kr.?« i ansøgningen.';
    expect(accepts({ conditions: [{ ...ownCondition, da }] }).conditions).toMatchObject([{ da }]);
  });

  it.each(['', 'Own', 'own ', ' own', 'øst-own', 'own-øst', 'a'.repeat(81)])('the id %j', (id) => {
    expect(refused({ id }).problems).toMatchObject([{ path: 'id' }]);
  });

  it.each(['a', '9', 'a-9', 'a'.repeat(80)])('the id %j will do', (id) => {
    expect(accepts({ id }).id).toBe(id);
  });

  it.each([
    ['status', ['law', 'adopted', 'practice', 'agreed', 'proposed', 'rejected']],
    ['verified', ['minutes', 'statute', 'official', 'guideline', 'bill', 'press', 'inferred']],
    ['window', ['stated', 'inferred']],
  ])('each %s is accepted', (key, values) => {
    for (const value of values) expect(accepts({ [key]: value, adopted: undefined })).toMatchObject({ [key]: value });
  });
});
