import { amount, choice, day, decimal, defineScheme, judged, kroner, later, literal, oneOf, payment, whole, yesNo } from '../../define.js';
import { numberProblemOn } from '../target-groups/numbers.js';
import { isGroupAmong, type NumberedGroup, type TargetGroup, targetGroup } from '../target-groups/target-group.js';
import { byKilometres } from './by-kilometres.js';
import parameters from './parameters.json' with { type: 'json' };
import readings from './readings.json' with { type: 'json' };
import register from './register.json' with { type: 'json' };

const OFFERS = ['adult-education', 'virksomhedspraktik', 'loentilskud', 'nytteindsats', 'vejledning-og-opkvalificering', 'other'] as const;
const CLAIMS = ['kilometres', 'actual-expense'] as const;

/**
 * Assesses the travel reimbursement (befordringsgodtgørelse) of a claim: the kilometres beyond 24 a day at the rate of the year, rounded
 * to the nearest krone; or the actual expense of a citizen whose impairment causes it. The day judged is one of the days travelled.
 *
 * @see LAB § 82 (LBK 1342 of 2016, until 2019) and § 175 (act 548 of 2019); Lyngby-Taarbæk, minutes of 12 March 2019, item 4
 * @since 0.2.0
 * @example
 * const far = { targetGroup: 'dagpenge', offer: 'vejledning-og-opkvalificering', offerEndedOn: 'not-ended', claim: 'kilometres' } as const;
 * const paid = travelReimbursement.assess({ ...far, dailyTravelKm: 49.6, days: 19 }, { on: '2024-03-01' });
 * paid.outcome === 'fulfilled' && paid.award.amount // => '545.00'
 * travelReimbursement.assess({ ...far, dailyTravelKm: 24 }, { on: '2024-03-01' }).outcome // => 'not-fulfilled'
 */
export const travelReimbursement = defineScheme({
  id: 'travel-reimbursement',
  title: { da: 'Befordringsgodtgørelse', en: 'Travel reimbursement' },
  register,
  parameters,
  readings,
  suppliable: ['rate'],
  facts: {
    /** The target group, by id or by a number with its act. */
    targetGroup: targetGroup(),
    /** What the citizen takes part in, by its chapter from 2020: adult education 9, virksomhedspraktik 11, loentilskud 12, nytteindsats 13, vejledning-og-opkvalificering 14. */
    offer: choice(OFFERS, 'what the citizen takes part in:'),
    /** Whether the job with a wage subsidy is with a private employer. */
    privateEmployer: yesNo('is the job with a private employer'),
    /** What is claimed: kilometres beyond the limit, or the actual expense because of an impairment. */
    claim: choice(CLAIMS, 'what is claimed:'),
    /** Whether a concrete assessment is for reimbursing those who have no right but may be reimbursed. */
    granted: judged(yesNo('is the reimbursement granted after a concrete assessment')),
    /** The day on which a resource course or vocational rehabilitation was granted, for those groups from 1 February 2026. */
    courseGranted: day(),
    /** The last day of the offer, or that it has not ended. */
    offerEndedOn: oneOf([day(), literal('not-ended')], 'a calendar day as YYYY-MM-DD, or "not-ended"'),
    /** The day on which the claim was handed in. */
    appliedOn: day(),
    /** The day's whole journey home-place-home, km, at most two decimals. */
    dailyTravelKm: decimal('km'),
    /** Days with the journey in the period claimed for, all of them at the rate of the day judged. */
    days: whole('days'),
    /** Whether the citizen has expenses for the journey. */
    hasExpense: yesNo('does the citizen have expenses for the journey'),
    /** Whether an impairment of body or mind causes the expense. */
    impairment: judged(yesNo('is the expense caused by an impairment of body or mind')),
    /** Until 2019, of recipients of sickness benefit: whether the offer clarifies the capacity for work. */
    clarifiesCapacity: judged(yesNo('is the offer part of clarifying the capacity for work')),
    /** The actual expense of the period claimed for, kroner. */
    actualExpense: amount(),
  },
  problems: numberProblemOn,
  awards: payment({
    /** Kroner for the period claimed for, free of tax. */
    amount: amount(),
    /** What it is paid for. */
    claim: choice(CLAIMS),
    /** Whether the citizen has a right to it, or it is granted after a concrete assessment. */
    entitlement: choice(['right', 'discretion']),
  }),
  rules: ({ award, condition, moreThan, no, row, rowIfAny, under, when, yes }) => {
    const right: Groups = row('right').value;
    const may: Readonly<Record<Claim, Groups>> = row('may').value;
    const unread: Readonly<Record<Claim, Groups>> | undefined = rowIfAny('mayNotRead')?.value;
    const hasRight = ({ targetGroup, offer }: InOffer) => holds(right, offer, targetGroup);
    const isGrantable = ({ targetGroup, offer, claim }: Claimed) => holds(may[claim], offer, targetGroup);
    const isUnread = ({ targetGroup, offer, claim }: Claimed) => holds(unread?.[claim], offer, targetGroup);
    const entitlement = (facts: InOffer) => (hasRight(facts) ? 'right' : 'discretion');
    const inPrivateSubsidy = { offer: 'loentilskud', targetGroup: row('excluded') } as const;
    return [
      under(row('right'), [
        condition(
          'group',
          ['targetGroup', 'offer', 'claim'],
          (facts, { gap }) => hasRight(facts) || isGrantable(facts) || (isUnread(facts) && gap('amendment-of-2020')),
        ),
      ]),
      under(row('may'), [when(['targetGroup', 'offer', 'claim'], isGrantable, [yes('granted', 'granted')])]),
      under(rowIfAny('lastGrant') ?? row('right'), [
        when({ targetGroup: rowIfAny('closed') ?? [] }, [
          condition('course-granted', ['courseGranted'], ({ courseGranted }, at) => {
            return courseGranted <= at.show('granted-by', at.row('lastGrant').value, 'date');
          }),
        ]),
      ]),
      under(row('excluded'), [
        when({ claim: 'kilometres', ...inPrivateSubsidy }, [no('employer', 'privateEmployer')]),
        when({ claim: 'actual-expense', ...inPrivateSubsidy, privateEmployer: true }, [
          condition('expense-at-employer', [], (_, { ask }) => ask('private-employer', { excluded: () => false, covered: () => true })),
        ]),
      ]),
      under(row('claimPeriod'), [
        condition(
          'in-time',
          ['offerEndedOn'],
          ({ offerEndedOn }, at) => offerEndedOn === 'not-ended' || at.need('appliedOn') <= later(offerEndedOn, at.row('claimPeriod')),
          { mayAsk: ['appliedOn'] },
        ),
      ]),
      under(row('kmLimit'), { claim: 'kilometres' }, [
        moreThan('distance', 'dailyTravelKm', 'kmLimit'),
        condition(
          'expense',
          [],
          (_, { ask, need }) => ask('expense', { 'distance-alone': () => true, 'only-expenses': () => need('hasExpense') }),
          {
            mayAsk: ['hasExpense'],
          },
        ),
        award('by-kilometres', ['targetGroup', 'offer', 'dailyTravelKm', 'days'], (facts, at) => {
          return { amount: byKilometres(facts, at), claim: 'kilometres', entitlement: entitlement(facts) };
        }),
      ]),
      under(row('disability'), { claim: 'actual-expense' }, [
        yes('impairment', 'impairment'),
        when({ targetGroup: rowIfAny('clarification') ?? [] }, [yes('clarification', 'clarifiesCapacity')]),
        award('actual-expense', ['targetGroup', 'offer', 'actualExpense'], (facts, { show }) => {
          const paid = show('actual-expense', kroner(facts.actualExpense), 'kr.');
          return { amount: paid, claim: 'actual-expense', entitlement: entitlement(facts) };
        }),
      ]),
    ];
  },
});

type Claim = (typeof CLAIMS)[number];
type Groups = Readonly<Partial<Record<string, readonly string[]>>>;
type InOffer = { readonly targetGroup: TargetGroup | NumberedGroup; readonly offer: string };
type Claimed = InOffer & { readonly claim: Claim };

function holds(groups: Groups | undefined, offer: string, group: TargetGroup | NumberedGroup): boolean {
  return isGroupAmong(group, groups?.[offer] ?? []);
}
