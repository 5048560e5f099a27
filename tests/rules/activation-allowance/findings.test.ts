import { describe, expect, it } from 'vitest';
import type { ActivationAllowanceFacts } from '../../../rules/citizen/activation-allowance/facts.js';
import type { AllowanceGuideline } from '../../../rules/citizen/activation-allowance/guidelines/guideline.js';
import { activationAllowance } from '../../../rules/citizen/activation-allowance/scheme.js';
import { askedBy, failedOf } from '../worked-cases.js';
import { guidelineOf } from './limits.js';
import { meetingFacts, wholeMonthOf } from './meeting-facts.js';
import { own } from './own-guideline.js';

type Readings = Parameters<typeof activationAllowance.assess>[1]['readings'];

function assess(guideline: AllowanceGuideline, change: ActivationAllowanceFacts = {}, readings: Readings = {}) {
  const facts = { ...meetingFacts(guideline), ...change };
  return activationAllowance.assess(facts, { on: wholeMonthOf(guideline).from, guideline, readings });
}

/** What the findings say of the guideline's own rules, a line a finding: what it uses, its figures, what it stands in. */
function linesOf(guideline: AllowanceGuideline): string[] {
  return assess(guideline)
    .findings.slice(3)
    .map(({ condition, uses, figures = {}, within }) =>
      [
        condition,
        `[${uses}]`,
        ...Object.entries(figures).map(([name, figure]) => `${name} ${figure}`),
        ...(within ? [`in ${within}`] : []),
      ].join(' '),
    );
}

const RATE_USES = 'participationPeriod,otherAllowances,dailyTravelKm';

describe('the findings under a guideline name its rules, the facts they use and their figures', () => {
  it.each([
    ['lyngby-taarbaek-2019', ['walking-distance [walkingKm] atLeast 3', `rate [zones,${RATE_USES}] most 1000.00`]],
    ['egedal', ['guideline-target-group [targetGroup]', 'paid-zones [zones]', `rate [zones,${RATE_USES}] most 1000.00`]],
    ['lyngby-taarbaek-2019-flat', ['walking-distance [walkingKm] atLeast 3', `rate [${RATE_USES}] most 1000.00`]],
    ['lyngby-taarbaek-2019-none', ['rate [] most 1000.00']],
    [
      'guldborgsund',
      [
        'guideline-offer [offer]',
        'named-days [daysPerWeek]',
        'named-journey [dailyTravelKm]',
        'assessed-expense [assessedAmount]',
        'requires-wagesDuringOffer [wagesDuringOffer,targetGroup] is false',
        'rate [dailyTravelKm,assessedAmount,participationPeriod,otherAllowances] most 1000.00',
      ],
    ],
    [
      'aabenraa',
      [
        'daily-journey [dailyTravelKm] moreThan 10',
        'paid-kilometres [dailyTravelKm] moreThan 0',
        'requires-actualTransportCovered [actualTransportCovered] is false',
        'not-modelled-sanctionInMonth [sanctionInMonth]',
        'rate [dailyTravelKm,daysPerWeek,participationPeriod,otherAllowances] most 1000.00',
      ],
    ],
  ])('%s', (id, lines) => {
    expect(linesOf(guidelineOf(id))).toEqual(lines);
  });

  it('a higher limit for some stands beside the ordinary one, including its figure or not', () => {
    const where = 'obviouslyEducationReady';
    const lines = (higher: object) =>
      linesOf({ ...own, minimums: [{ measure: 'hoursPerDay', atLeast: 3, higher: { where, ...higher } }] })[0];
    expect(lines({ atLeast: 5 })).toBe(`hours-per-day [hoursPerDay,${where}] atLeast 3 higherAtLeast 5`);
    expect(lines({ moreThan: 5 })).toBe(`hours-per-day [hoursPerDay,${where}] atLeast 3 higherMoreThan 5`);
  });
});

describe('zones for which a guideline pays nothing', () => {
  const steps = [
    { from: 1, to: 1, amount: null },
    { from: 2, to: 2, amount: '300.00' },
    { from: 3, amount: null },
  ];
  const guideline = { ...own, rate: { kind: 'zones', steps } } as const;

  it('are refused by a condition of their own, and asked for before that', () => {
    expect([1, 2, 3, 9].map((zones) => failedOf(assess(guideline, { zones })))).toEqual([
      ['paid-zones'],
      [],
      ['paid-zones'],
      ['paid-zones'],
    ]);
    const unknown = assess(guideline, { zones: undefined }).findings.find(({ condition }) => condition === 'paid-zones');
    expect(unknown?.status).toBe('unknown');
  });
});

describe('a rule for some groups', () => {
  const groups = ['jobafklaring'] as const;
  const unless = 'healthPreventsTransport';
  const unmet = { walkingKm: 2, wagesDuringOffer: true };
  const guideline = {
    ...own,
    minimums: [{ measure: 'walkingKm', atLeast: 3, groups, unless }],
    requirements: [{ fact: 'wagesDuringOffer', is: false, groups }],
  } as const;
  const rules = ['walking-distance', 'walking-distance/lifted', 'walking-distance/reached', 'requires-wagesDuringOffer'];
  const statusesOf = ({ findings }: ReturnType<typeof assess>) =>
    rules.map((rule) => findings.find(({ condition }) => condition === rule)?.status);
  const askedOf = (assessment: ReturnType<typeof assess>) => askedBy(assessment).map((asked) => 'fact' in asked && asked.fact);

  it('is not needed by others, whatever they are and whatever is known of them', () => {
    for (const facts of [unmet, { walkingKm: undefined, wagesDuringOffer: undefined, [unless]: undefined }]) {
      const assessment = assess(guideline, { ...facts, targetGroup: 'jobparat-kontanthjaelp' });
      expect(assessment.outcome).toBe('fulfilled');
      expect(statusesOf(assessment)).toEqual(rules.map(() => 'not-needed'));
    }
  });

  it('refuses those it concerns', () => {
    const lifted = (value: boolean) => ({ [unless]: { value, by: 'caseworker', because: 'the documents of the case' } });
    const refused = (facts: ActivationAllowanceFacts) => failedOf(assess(guideline, { ...unmet, ...facts, targetGroup: 'jobafklaring' }));
    expect(refused(lifted(false))).toEqual(['walking-distance', 'requires-wagesDuringOffer']);
    expect(refused(lifted(true))).toEqual(['requires-wagesDuringOffer']);
  });

  it('asks first for the group, and only those it concerns for what it turns on', () => {
    const unknown = { walkingKm: undefined, wagesDuringOffer: undefined, [unless]: undefined };
    expect(askedOf(assess(guideline, { ...unknown, targetGroup: undefined }))).toEqual(['targetGroup']);
    expect(askedOf(assess(guideline, { ...unknown, targetGroup: 'jobafklaring' }))).toEqual([unless, 'walkingKm', 'wagesDuringOffer']);
  });
});

describe('a guideline that leaves unsaid whom it covers refuses nobody else', () => {
  const minimums = [{ measure: 'walkingKm', atLeast: 13 }] as const;
  const naming = (others: 'excluded' | 'not-stated') => ({
    groups: { ...own, minimums, groups: { named: ['jobafklaring'], others } } as const,
    offers: { ...own, minimums, offers: { named: ['loentilskud'], others } } as const,
  });
  const unnamed = { targetGroup: 'jobparat-kontanthjaelp', offer: 'virksomhedspraktik' } as const;

  it.each(['groups', 'offers'] as const)('by its %s', (part) => {
    const [silent, excluding] = [naming('not-stated')[part], naming('excluded')[part]];
    expect(assess(silent, unnamed).outcome).toBe('not-covered');
    expect(assess(excluding, unnamed).outcome).toBe('not-fulfilled');
    // A group or an offer that is not known yet may be one it names: only where the others are left unsaid does that matter.
    const unknown = { [part === 'groups' ? 'targetGroup' : 'offer']: undefined };
    expect(assess(silent, unknown).outcome).toBe('open');
    expect(assess(excluding, unknown).outcome).toBe('not-fulfilled');
  });

  it('the gap names the group and the offer that nothing is said of', () => {
    const gapOf = (part: 'groups' | 'offers') => {
      const assessment = assess(naming('not-stated')[part], unnamed);
      return assessment.outcome === 'not-covered' && assessment.gaps.map(({ missing }) => missing);
    };
    expect(gapOf('groups')).toEqual(['what the guideline says of target group "jobparat-kontanthjaelp"']);
    expect(gapOf('offers')).toEqual(['what the guideline says of offer "virksomhedspraktik"']);
  });
});
